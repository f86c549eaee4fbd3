## The inbox of a demonstration

inbox-title = Вхідні
inbox-about = Цей сервер нічого не надсилає назовні. Усе, що він надіслав би, показано тут для всіх, найновіше вгорі.
inbox-empty = Поки що нічого не надіслано.
inbox-short = SMS
inbox-to = Кому: { $to }
inbox-html = Переглянути так, як показує поштова програма
