account-title = บัญชีของคุณ
account-leave = ออกจากระบบหรือเพิ่มบัญชี
sign-out = ออกจากระบบ
sign-out-all = ออกจากระบบทุกบัญชี
add-account = เพิ่มบัญชีอื่น
save = บันทึก

## Overview

mend-title = ความปลอดภัย
mend-nothing = ไม่มีสิ่งที่ต้องแก้ไข
mend-no-contact = เพิ่มที่อยู่อีเมลหรือหมายเลขโทรศัพท์ เพื่อให้กลับเข้าบัญชีได้หากลืมรหัสผ่าน
mend-one-contact = เพิ่มที่อยู่อีเมลหรือหมายเลขโทรศัพท์อีกรายการ เผื่อรายการแรกใช้ไม่ได้
mend-no-second = เปิดการยืนยันแบบ 2 ขั้นตอน เพื่อให้รหัสผ่านที่ถูกขโมยเพียงอย่างเดียวเข้าสู่ระบบไม่ได้
mend-no-codes = สร้างรหัสกู้คืน เผื่อโทรศัพท์หาย
mend-requests = มี { $count } คนขอเป็นเพื่อนกับคุณ
glance-title = ภาพรวมบัญชี
glance-devices = คุณเข้าสู่ระบบอยู่ในเบราว์เซอร์ { $count } รายการ
glance-apps = มี { $count } แอปที่เข้าถึงบัญชีของคุณได้
glance-friends = คุณมีเพื่อน { $count } คน

## Profile

profile-title = โปรไฟล์
profile-about = เกี่ยวกับคุณ
profile-language = ภาษาของข้อความแจ้ง
profile-language-hint = ข้อความที่เซิร์ฟเวอร์นี้ส่งถึงคุณจะใช้ภาษานี้
nickname-wrong = ใช้เป็นชื่อเล่นไม่ได้ ใช้ไม่เกิน 64 อักขระและไม่มีอักขระที่มองไม่เห็น
profile-region-wrong = เลือกประเทศหรือภูมิภาคจากรายการ
profile-picture-missing = เลือกไฟล์ก่อน
profile-picture-too-large = ไฟล์นั้นใหญ่เกินไป เลือกไฟล์ขนาดไม่เกิน { $limit } MB
profile-picture-pixels = รูปนั้นมีพิกเซลมากเกินไป เลือกรูปขนาดไม่เกิน { $limit } เมกะพิกเซล
profile-picture-unreadable = อ่านไฟล์นั้นเป็นรูปภาพไม่ได้ เลือกไฟล์ PNG, JPEG, WebP หรือ GIF
nickname = ชื่อเล่น
nickname-hint = ชื่อที่คนอื่นและแอปของคุณเห็น
region = ประเทศหรือภูมิภาค
region-none = ไม่ระบุ
location = { $city } { $region }
user-id = หมายเลขบัญชี
picture-title = รูปภาพ
picture-alt = รูปภาพของคุณ
picture-new = รูปภาพใหม่
picture-hint = PNG, JPEG, WebP หรือ GIF ขนาดไม่เกิน { $limit } MB
picture-upload = อัปโหลด
picture-save = บันทึกรูปภาพ
picture-generated = ใช้รูปภาพที่ระบบสร้าง
crop-title = รูปภาพใหม่ของคุณ
crop-preview = ตัวอย่าง
crop-preview-alt = ส่วนของรูปภาพที่เลือก
crop-whole = รูปภาพทั้งหมด
crop-whole-alt = รูปภาพที่คุณอัปโหลด
crop-size = ขนาดของส่วนที่เลือก
crop-across = ตำแหน่งจากซ้ายไปขวา
crop-down = ตำแหน่งจากบนลงล่าง
crop-look = แสดงอีกครั้ง

## Password

password-title = เปลี่ยนรหัสผ่านของคุณ
password-change = เปลี่ยนรหัสผ่าน
password-about = หลังจากนั้นคุณต้องอนุญาตแอปที่เชื่อมต่อไว้อีกครั้ง ข้อมูลติดต่อที่ยืนยันแล้วทุกรายการจะได้รับแจ้ง
password-set = ตั้งรหัสผ่าน

## Devices

devices-title = อุปกรณ์
devices-sessions = ที่ที่คุณเข้าสู่ระบบอยู่
last-used = ใช้ล่าสุดเมื่อ { $moment }
session-this = เบราว์เซอร์นี้
session-since = เข้าสู่ระบบเมื่อ { $moment }
session-end = สิ้นสุด
session-end-which = สิ้นสุดเซสชันใน { $browser }
session-end-others = สิ้นสุดเซสชันอื่นทั้งหมด

## Connected apps

apps-title = แอปที่เชื่อมต่อ
apps-allowed = แอปที่คุณอนุญาต
apps-password = แอปที่ขอรหัสผ่านของคุณ
apps-none = ไม่มีแอปที่เข้าถึงบัญชีของคุณได้
app-given = อนุญาตเมื่อ { $moment }
app-asked = ขอเมื่อ { $moment } แอปรู้ว่าคุณคือใครสำหรับแอปนั้น และอ่านอะไรไม่ได้
app-remove = ลบสิทธิ์เข้าถึง
app-remove-which = ลบสิทธิ์เข้าถึงของ { $app }
never-used = ยังไม่ได้ใช้

## What has just been done

done-password = ตั้งรหัสผ่านใหม่ของคุณแล้ว
done-profile = บันทึกโปรไฟล์ของคุณแล้ว
done-picture = บันทึกรูปภาพใหม่ของคุณแล้ว
done-generated = เปลี่ยนเป็นรูปภาพที่ระบบสร้างแล้ว
done-session = เซสชันสิ้นสุดแล้ว
done-no-session = ไม่มีเซสชันนั้นแล้ว จึงไม่มีอะไรสิ้นสุดลง
done-others = เซสชันอื่นทั้งหมดสิ้นสุดแล้ว
done-app = แอปไม่สามารถเข้าถึงบัญชีของคุณได้อีกต่อไป
