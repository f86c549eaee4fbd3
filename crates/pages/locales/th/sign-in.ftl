## Sign in

sign-in = เข้าสู่ระบบ
sign-in-title = เข้าสู่ระบบ
sign-in-again = เข้าสู่ระบบอีกครั้ง
sign-in-for = เพื่อไปต่อที่ { $app }
sign-in-choose = เลือกบัญชีที่เข้าสู่ระบบอยู่
login-label = บัญชี
login-hint = อีเมล หมายเลขโทรศัพท์ หรือหมายเลขบัญชี
password-label = รหัสผ่าน
sign-in-empty-login = ป้อนที่อยู่อีเมล หมายเลขโทรศัพท์ หรือหมายเลขบัญชีของคุณ
sign-in-empty-password = ป้อนรหัสผ่านของคุณ
sign-in-wrong = บัญชีและรหัสผ่านนั้นไม่ตรงกัน ตรวจสอบทั้งสองอย่างแล้วลองอีกครั้ง
sign-in-too-many = ลองหลายครั้งเกินไป ลองอีกครั้งใน { $wait }
sign-in-busy = ขณะนี้มีคนเข้าสู่ระบบจำนวนมาก ลองอีกครั้งใน { $wait }

## Choose an account

choose-title = เลือกบัญชี

## Signed out

signed-out-title = คุณออกจากระบบแล้ว
signed-out-about = เบราว์เซอร์นี้เข้าถึงบัญชีของคุณไม่ได้อีกต่อไป แอปยังมีสิทธิ์เข้าถึงที่คุณอนุญาตจนกว่าคุณจะลบสิทธิ์นั้น
