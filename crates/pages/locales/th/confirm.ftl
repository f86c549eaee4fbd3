## Confirm that it is still you

confirm-title = ยืนยันว่าเป็นคุณ
confirm-why = ขั้นตอนถัดไปอาจเปลี่ยนว่าใครเข้าบัญชีนี้ได้ ระบบถามหนึ่งครั้ง แล้วจะไม่ถามอีกเป็นเวลาสิบนาที
confirm-button = ยืนยัน
confirm-wrong-password = นั่นไม่ใช่รหัสผ่านของบัญชีนี้ ตรวจสอบแล้วลองอีกครั้ง
confirm-send = ส่งรหัสไปที่ { $contact }
