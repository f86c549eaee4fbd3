contacts-title = संपर्क
contacts-about = इन पतों और नंबरों से आप साइन इन करते हैं, पासवर्ड भूल जाने पर खाता वापस पाते हैं और जान पाते हैं कि आपके खाते में क्या हो रहा है।
contacts-none = इस खाते में कोई ईमेल पता या फ़ोन नंबर नहीं है।
contact-verified = पुष्टि हो चुकी है
contact-unverified = पुष्टि नहीं हुई है
contact-primary = मुख्य
contact-prefer = मुख्य बनाएँ
contact-prefer-which = मुख्य बनाएँ: { $contact }
contact-remove = हटाएँ
contact-remove-which = हटाएँ: { $contact }
contact-add-title = संपर्क जोड़ें
contact-label = ईमेल पता या फ़ोन नंबर
contact-hint = दूसरे देशों के नंबर देश के कोड के साथ लिखें, जैसे +49 30 123456
contact-send = कोड भेजें
contact-wrong = name@example.com जैसा ईमेल पता, या देश के कोड के साथ फ़ोन नंबर डालें
contact-known = यह संपर्क आपके खाते में पहले से है
contact-full = आपके खाते में 10 संपर्क हैं, इससे ज़्यादा नहीं हो सकते। पहले कोई एक हटाएँ।
contact-last = पुष्टि किया हुआ आपका यही एक संपर्क है। इसे हटाने से पहले कोई दूसरा जोड़ें, ताकि आप खाता वापस पा सकें।
contact-too-many = बहुत ज़्यादा कोड माँगे गए हैं। { $wait } बाद फिर से कोशिश करें।
contact-code-title = नए संपर्क का कोड डालें
contact-code-sent = हमने { $contact } पर एक कोड भेजा है।
contact-code-label = कोड
contact-code-hint = छह अंक, 30 मिनट तक मान्य
contact-code-wrong =
    { $left ->
        [one] यह कोड सही नहीं है। { $left } कोशिश बची है।
       *[other] यह कोड सही नहीं है। { $left } कोशिशें बची हैं।
    }
contact-code-over = यह कोड अब मान्य नहीं है: यह इस्तेमाल हो चुका है, पुराना है या बहुत बार आज़माया गया है।
contact-prove = यह संपर्क जोड़ें
contact-again = नया कोड माँगें
contact-remove-title = संपर्क हटाएँ
contact-remove-about = इसके बाद आप इससे साइन इन नहीं कर पाएँगे और खाता वापस नहीं पा सकेंगे। इस पर एक आखिरी संदेश भेजा जाएगा। जुड़े हुए ऐप को फिर से अनुमति देनी होगी।
end-others = बाकी सभी सेशन खत्म करें
end-others-hint = अगर हो सकता है कि किसी और ने आपके खाते में साइन इन किया हो, तो ऐसा करें।
done-contact = संपर्क जोड़ दिया गया है।
done-primary = अब यह मुख्य संपर्क है।
done-removed = संपर्क हटा दिया गया है।
