activity-title = กิจกรรม
activity-about = สิ่งที่เกิดขึ้นกับบัญชีของคุณในช่วง 12 เดือนที่ผ่านมา
activity-none = ยังไม่มีกิจกรรม
event-signed-up = สร้างบัญชีแล้ว
event-signed-in =
    { $how ->
        [password] เข้าสู่ระบบด้วยรหัสผ่าน
        [password-and-second] เข้าสู่ระบบด้วยรหัสผ่านและการยืนยันแบบ 2 ขั้นตอน
        [email] เข้าสู่ระบบด้วยรหัสที่ส่งทางอีเมล
        [email-and-second] เข้าสู่ระบบด้วยรหัสที่ส่งทางอีเมลและการยืนยันแบบ 2 ขั้นตอน
        [phone] เข้าสู่ระบบด้วยรหัสที่ส่งทาง SMS
        [phone-and-second] เข้าสู่ระบบด้วยรหัสที่ส่งทาง SMS และการยืนยันแบบ 2 ขั้นตอน
        [passkey] เข้าสู่ระบบด้วยพาสคีย์
        [qr] เข้าสู่ระบบโดยใช้อุปกรณ์อีกเครื่อง
       *[unknown] เข้าสู่ระบบ
    }
event-wrong-password = มีการป้อนรหัสผ่านผิด { $times } ครั้ง
event-session-ended = เซสชันหนึ่งสิ้นสุดแล้ว
event-other-sessions-ended = เซสชันอื่นทั้งหมดสิ้นสุดแล้ว
event-primary-changed = { $contact } เป็นข้อมูลติดต่อหลักแล้ว
event-totp-added = ตั้งค่าแอปยืนยันตัวตนแล้ว
event-totp-removed = ลบแอปยืนยันตัวตนแล้ว
event-device-trusted = กำหนดให้เบราว์เซอร์หนึ่งเชื่อถือได้แล้ว
event-device-forgotten = เบราว์เซอร์หนึ่งไม่ได้รับการเชื่อถืออีกต่อไป
event-app-allowed = อนุญาตให้ { $app } เข้าถึงบัญชีแล้ว
event-app-removed = ลบสิทธิ์เข้าถึงของ { $app } แล้ว
event-password-confirmed = ยืนยันรหัสผ่านสำหรับ { $app } แล้ว
event-profile-changed = เปลี่ยนโปรไฟล์แล้ว
event-friend-added = { $nickname } เป็นเพื่อนแล้ว
event-friend-removed = { $nickname } ไม่ได้เป็นเพื่อนอีกต่อไป
event-friend-blocked = บล็อก { $nickname } แล้ว
event-closing-asked = กำหนดให้ปิดบัญชีในวันที่ { $moment }
event-closing-cancelled = บัญชีจะไม่ถูกปิด
event-operator-acted =
    { $act ->
        [set-password] ผู้ดูแลตั้งรหัสผ่านใหม่
        [disable] ผู้ดูแลปิดใช้งานบัญชี
        [enable] ผู้ดูแลเปิดใช้งานบัญชี
        [recover] ผู้ดูแลสร้างลิงก์กู้คืน
       *[unknown] ผู้ดูแลเปลี่ยนแปลงบัญชี
    }
