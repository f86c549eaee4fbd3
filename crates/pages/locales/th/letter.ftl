## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } คือรหัส { $brand } ของคุณ
letter-sign-up = ป้อนรหัสนี้ในหน้าที่คุณเริ่มสร้างบัญชี
letter-sign-up-link = ยืนยันที่อยู่นี้
letter-sign-in = ป้อนรหัสนี้ในหน้าที่คุณกำลังเข้าสู่ระบบ
letter-sign-in-link = เข้าสู่ระบบ
letter-recover = ป้อนรหัสนี้ในหน้าที่คุณขอกู้คืนบัญชี
letter-recover-link = ตั้งรหัสผ่านใหม่
letter-add-contact = ป้อนรหัสนี้ในหน้าบัญชีของคุณเพื่อเพิ่มที่อยู่นี้ในบัญชี
letter-add-contact-link = ยืนยันที่อยู่นี้
letter-step-up = ป้อนรหัสนี้ในหน้าที่ขอรหัสเพื่อแสดงว่าเป็นคุณ
letter-step-up-link = ยืนยันว่าเป็นคุณ
letter-code-lasts = รหัสใช้ได้หนึ่งครั้งภายใน { $wait }
letter-code-not-you = หากคุณไม่ได้ขอรหัส อาจมีคนป้อนที่อยู่ของคุณโดยไม่ตั้งใจ ถ้าไม่มีรหัสก็จะไม่มีอะไรเกิดขึ้น ห้ามบอกรหัสแก่ผู้ใด ไม่ว่าใครจะถาม
letter-registered-subject = คุณมีบัญชีอยู่แล้ว
letter-registered = มีผู้ใช้ที่อยู่นี้เพื่อสร้างบัญชีใหม่หรือเพิ่มเป็นข้อมูลติดต่อ ซึ่งอาจเป็นคุณเอง ที่อยู่นี้เป็นของบัญชีหนึ่งอยู่แล้ว จึงไม่มีอะไรเปลี่ยนแปลง
letter-registered-link = เข้าสู่ระบบ
letter-registered-not-you = หากคุณจำรหัสผ่านไม่ได้ คุณตั้งรหัสผ่านใหม่ได้จากหน้าเข้าสู่ระบบ หากไม่ใช่คุณ ก็ไม่ต้องทำอะไร
letter-changed = เหตุการณ์นี้เกิดขึ้นเมื่อ { $moment } ในบัญชีของ { $nickname }
letter-changed-link = ดูบัญชีของคุณ
letter-changed-not-you = หากเป็นคุณ ก็ไม่ต้องทำอะไร หากเป็นคนอื่น ให้ตั้งรหัสผ่านใหม่ทันทีและสิ้นสุดเซสชันอื่นทั้งหมด
letter-call-off-link = ยกเลิกคำขอ
letter-call-off = หากเป็นคุณ ให้รอจนถึงเวลานั้น หากเป็นคนอื่น ให้ยกเลิกคำขอและตั้งรหัสผ่านใหม่ การเข้าสู่ระบบตามปกติก็ยกเลิกคำขอเช่นกัน
letter-closing = หากเป็นคุณ ก็ไม่ต้องทำอะไร หากเป็นคนอื่น หรือคุณเปลี่ยนใจ ให้เข้าสู่ระบบก่อนเวลานั้นเพื่อเก็บบัญชีไว้
letter-closed-subject = ผู้ใช้คนหนึ่งของ { $app } ปิดบัญชีแล้ว
letter-closed = ผู้ใช้ที่ { $app } รู้จักด้วย ID { $id } ปิดบัญชีแล้ว โทเค็นของผู้ใช้นี้ใช้ไม่ได้อีกต่อไป และจะไม่มีการมอบ ID นี้ให้ผู้อื่น
letter-closed-do = ลบข้อมูลของผู้ใช้นี้ที่คุณเก็บไว้ เว้นแต่กฎหมายกำหนดให้เก็บ

## What changed

news-signed-in = มีผู้เข้าสู่ระบบบัญชีของคุณในเบราว์เซอร์ใหม่
news-second-step-failed = มีผู้ผ่านขั้นตอนแรกของการเข้าสู่ระบบ แต่ไม่ผ่านขั้นตอนที่สอง
news-password-changed = รหัสผ่านของคุณเปลี่ยนแล้ว
news-password-reset = มีการตั้งรหัสผ่านใหม่ด้วยรหัสหรือลิงก์
news-contact-added = เพิ่ม { $contact } ในบัญชีของคุณแล้ว
news-contact-removed = ลบ { $contact } ออกจากบัญชีของคุณแล้ว
news-primary-changed = { $contact } เป็นข้อมูลติดต่อหลักแล้ว
news-passkey-added = เพิ่มพาสคีย์ “{ $name }” แล้ว
news-passkey-removed = ลบพาสคีย์ “{ $name }” แล้ว
news-totp-added = จากนี้ไปต้องใช้รหัสจากแอปยืนยันตัวตน
news-totp-removed = ไม่ต้องใช้รหัสจากแอปยืนยันตัวตนอีกต่อไป
news-recovery-codes-made = สร้างรหัสกู้คืนใหม่แล้ว และรหัสเดิมใช้ไม่ได้อีกต่อไป
news-recovery-code-used = มีการใช้รหัสกู้คืนหนึ่งรหัส เหลืออีก { $left } รหัส
news-device-trusted = เบราว์เซอร์หนึ่งเชื่อถือได้แล้ว และจะไม่ต้องใช้การยืนยันแบบ 2 ขั้นตอน
news-recovery-asked = มีผู้ขอลบการยืนยันแบบ 2 ขั้นตอนของคุณ ซึ่งทำได้ตั้งแต่ { $moment }
news-recovery-cancelled = ยกเลิกคำขอลบการยืนยันแบบ 2 ขั้นตอนของคุณแล้ว
news-factors-removed = ลบการยืนยันแบบ 2 ขั้นตอนของคุณแล้ว
news-data-exported = ดาวน์โหลดข้อมูลทั้งหมดของคุณแล้ว
news-closing-asked = บัญชีของคุณจะปิดในวันที่ { $moment }
news-closing-cancelled = บัญชีของคุณจะไม่ถูกปิด

## Short messages

short-code = { $code } คือรหัส { $brand } ของคุณ ใช้ได้หนึ่งครั้งภายใน { $wait } ห้ามบอกรหัสแก่ผู้ใด
short-registered = { $brand }: หมายเลขนี้เป็นของบัญชีหนึ่งอยู่แล้ว เข้าสู่ระบบ: { $link }
short-changed = { $brand }: { $what } หากไม่ใช่คุณ: { $link }
short-closed = { $brand }: ผู้ใช้ที่ { $app } รู้จักด้วย ID { $id } ปิดบัญชีแล้ว
