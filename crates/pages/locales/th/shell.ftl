## Frame

skip = ข้ามไปที่เนื้อหา
nav-own = บัญชีของคุณ
nav-account = บัญชี
nav-who = เข้าสู่ระบบในชื่อ { $name }
language = ภาษา
language-now = ภาษา: { $name }
theme = สี
theme-auto = อัตโนมัติ
theme-light = สว่าง
theme-dark = มืด
title-problem = ปัญหา: { $title }
problem = มีปัญหา
copy = คัดลอก
copied = คัดลอกแล้ว
copy-what = คัดลอก { $what }
cancel = ยกเลิก
allow = อนุญาต
continue = ดำเนินการต่อ
another-account = ใช้บัญชีอื่น
password-show = แสดงรหัสผ่าน
password-hide = ซ่อนรหัสผ่าน
step = ขั้นตอนที่ { $at } จาก { $of }
pages = หน้า
newer = ใหม่กว่า
older = เก่ากว่า
print = พิมพ์
places = หน้าต่างๆ ของบัญชี
place-overview = ภาพรวม
none-yet = ยังไม่มี

## Times

moment =
    { $day } { $month ->
        [1] ม.ค.
        [2] ก.พ.
        [3] มี.ค.
        [4] เม.ย.
        [5] พ.ค.
        [6] มิ.ย.
        [7] ก.ค.
        [8] ส.ค.
        [9] ก.ย.
        [10] ต.ค.
        [11] พ.ย.
       *[12] ธ.ค.
    } { $year } เวลา { $time } UTC
wait-seconds = { $count } วินาที
wait-minutes = { $count } นาที
wait-hours = { $count } ชั่วโมง
wait-days = { $count } วัน

## Apps

app-by = โดย { $developer }
app-host = นำคุณกลับไปที่ { $host }
