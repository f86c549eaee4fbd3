## The inbox of a demonstration

inbox-title = กล่องจดหมาย
inbox-about = เซิร์ฟเวอร์นี้ไม่ส่งอะไรออกไปภายนอก สิ่งที่ควรจะส่งอยู่ที่นี่ เรียงจากใหม่สุด และทุกคนอ่านได้
inbox-empty = ยังไม่มีการส่ง
inbox-short = ข้อความ SMS
inbox-to = ถึง { $to }
inbox-html = ดูแบบที่โปรแกรมอีเมลแสดง
