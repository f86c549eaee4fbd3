### What happened to an account, for its owner.

activity-title = गतिविधि
activity-about = पिछले 12 महीनों में आपके खाते में क्या-क्या हुआ।
activity-none = अभी तक कुछ नहीं हुआ है।
event-signed-up = खाता बनाया गया
event-signed-in =
    { $how ->
        [password] पासवर्ड से साइन इन किया गया
        [password-and-second] पासवर्ड और दूसरे चरण से साइन इन किया गया
        [email] ईमेल से भेजे गए कोड से साइन इन किया गया
        [email-and-second] ईमेल से भेजे गए कोड और दूसरे चरण से साइन इन किया गया
        [phone] एसएमएस से भेजे गए कोड से साइन इन किया गया
        [phone-and-second] एसएमएस से भेजे गए कोड और दूसरे चरण से साइन इन किया गया
        [passkey] पासकी से साइन इन किया गया
        [qr] दूसरे डिवाइस की मदद से साइन इन किया गया
       *[unknown] साइन इन किया गया
    }
event-wrong-password =
    { $times ->
        [one] गलत पासवर्ड { $times } बार डाला गया
       *[other] गलत पासवर्ड { $times } बार डाला गया
    }
event-session-ended = एक सेशन खत्म किया गया
event-other-sessions-ended = बाकी सभी सेशन खत्म किए गए
event-primary-changed = { $contact } अब मुख्य संपर्क है
event-totp-added = ऑथेंटिकेटर ऐप जोड़ा गया
event-totp-removed = ऑथेंटिकेटर ऐप हटाया गया
event-device-trusted = एक ब्राउज़र को भरोसेमंद चुना गया
event-device-forgotten = एक ब्राउज़र अब भरोसेमंद नहीं है
event-app-allowed = { $app } को खाते के ऐक्सेस की अनुमति दी गई
event-app-removed = { $app } का ऐक्सेस हटाया गया
event-password-confirmed = { $app } के लिए पासवर्ड की पुष्टि की गई
event-profile-changed = प्रोफ़ाइल बदली गई
event-friend-added = { $nickname } अब दोस्तों में है
event-friend-removed = { $nickname } अब दोस्तों में नहीं है
event-friend-blocked = { $nickname } को ब्लॉक किया गया
event-closing-asked = खाता { $moment } को बंद कर दिया जाएगा
event-closing-cancelled = खाता खुला रहेगा
event-operator-acted =
    { $act ->
        [set-password] एडमिन ने नया पासवर्ड सेट किया
        [disable] एडमिन ने खाता निष्क्रिय किया
        [enable] एडमिन ने खाता सक्रिय किया
        [recover] एडमिन ने खाता वापस पाने का लिंक बनाया
       *[unknown] एडमिन ने खाते में बदलाव किया
    }
