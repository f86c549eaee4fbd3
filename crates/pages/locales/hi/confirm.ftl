## Confirm that it is still you

confirm-title = पुष्टि करें कि यह आप ही हैं
confirm-why = अगला कदम यह बदल सकता है कि इस खाते में कौन आ सकता है। आपसे एक बार पूछा जाता है, फिर दस मिनट तक नहीं पूछा जाता।
confirm-button = पुष्टि करें
confirm-wrong-password = यह इस खाते का पासवर्ड नहीं है। उसे जाँचें और फिर से कोशिश करें।
confirm-send = { $contact } पर कोड भेजें
