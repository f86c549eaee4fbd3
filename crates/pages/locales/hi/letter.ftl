## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } आपका { $brand } कोड है
letter-sign-up = यह कोड उस पेज पर डालें जहाँ आपने खाता बनाना शुरू किया था।
letter-sign-up-link = इस पते की पुष्टि करें
letter-sign-in = यह कोड उस पेज पर डालें जहाँ आप साइन इन कर रहे हैं।
letter-sign-in-link = साइन इन करें
letter-recover = यह कोड उस पेज पर डालें जहाँ आपने अपने खाते के लिए मदद माँगी थी।
letter-recover-link = नया पासवर्ड सेट करें
letter-add-contact = यह पता अपने खाते में जोड़ने के लिए, यह कोड अपने खाते के पेज पर डालें।
letter-add-contact-link = इस पते की पुष्टि करें
letter-step-up = यह आप ही हैं, इसकी पुष्टि के लिए यह कोड उस पेज पर डालें जिसने इसे माँगा है।
letter-step-up-link = पुष्टि करें कि यह आप ही हैं
letter-code-lasts = यह कोड एक ही बार और { $wait } तक इस्तेमाल किया जा सकता है।
letter-code-not-you = अगर आपने इसे नहीं माँगा है, तो हो सकता है कि किसी ने गलती से आपका पता डाल दिया हो: कोड के बिना कुछ नहीं होगा। यह कोड किसी को न बताएँ, चाहे कोई भी पूछे।
letter-registered-subject = आपका खाता पहले से है
letter-registered = किसी ने, शायद आपने, यह पता नए खाते के लिए या एक और संपर्क के रूप में दिया है। यह पहले से एक खाते से जुड़ा है, इसलिए कुछ नहीं बदला गया।
letter-registered-link = साइन इन करें
letter-registered-not-you = अगर आपको अपना पासवर्ड याद नहीं है, तो साइन इन पेज से नया पासवर्ड सेट कर सकते हैं। अगर यह आप नहीं थे, तो कुछ करने की ज़रूरत नहीं है।
letter-changed = यह { $moment } को { $nickname } के खाते में हुआ।
letter-changed-link = अपना खाता देखें
letter-changed-not-you = अगर यह आप थे, तो कुछ करने की ज़रूरत नहीं है। अगर यह कोई और था, तो तुरंत नया पासवर्ड सेट करें और बाकी सभी सेशन खत्म करें।
letter-call-off-link = अनुरोध रद्द करें
letter-call-off = अगर यह आप थे, तो तब तक इंतज़ार करें। अगर यह कोई और था, तो अनुरोध रद्द करें और नया पासवर्ड सेट करें। सामान्य रूप से साइन इन करने पर भी अनुरोध रद्द हो जाता है।
letter-closing = अगर यह आप थे, तो कुछ करने की ज़रूरत नहीं है। अगर यह कोई और था, या आपका मन बदल जाए, तो उससे पहले साइन इन करें और अपना खाता बनाए रखें।
letter-closed-subject = { $app } इस्तेमाल करने वाले एक व्यक्ति ने अपना खाता बंद कर दिया है
letter-closed = जिस व्यक्ति को { $app } ID { $id } से जानता है, उसने अपना खाता बंद कर दिया है। उसके टोकन अब काम नहीं करते, और यह ID किसी और को नहीं दी जाएगी।
letter-closed-do = इस व्यक्ति का जो डेटा आपके पास है उसे मिटा दें, जब तक कि कोई कानून उसे रखने के लिए न कहे।

## What changed

news-signed-in = किसी ने नए ब्राउज़र से आपके खाते में साइन इन किया
news-second-step-failed = किसी ने साइन इन का पहला चरण पार किया, पर दूसरा नहीं
news-password-changed = आपका पासवर्ड बदला गया
news-password-reset = कोड या लिंक से नया पासवर्ड सेट किया गया
news-contact-added = { $contact } को आपके खाते में जोड़ा गया
news-contact-removed = { $contact } को आपके खाते से हटाया गया
news-primary-changed = { $contact } अब आपके खाते का मुख्य संपर्क है
news-passkey-added = पासकी “{ $name }” जोड़ी गई
news-passkey-removed = पासकी “{ $name }” हटाई गई
news-totp-added = साइन इन करते समय अब ऑथेंटिकेटर ऐप का कोड माँगा जाएगा
news-totp-removed = साइन इन करते समय अब ऑथेंटिकेटर ऐप का कोड नहीं माँगा जाएगा
news-recovery-codes-made = नए रिकवरी कोड बनाए गए और पुराने कोड अब काम नहीं करते
news-recovery-code-used =
    { $left ->
        [one] एक रिकवरी कोड इस्तेमाल हुआ और { $left } बचा है
       *[other] एक रिकवरी कोड इस्तेमाल हुआ और { $left } बचे हैं
    }
news-device-trusted = एक ब्राउज़र अब भरोसेमंद है और उसमें दूसरा चरण नहीं माँगा जाएगा
news-recovery-asked = आपके खाते का दो चरणों वाला साइन इन बंद करने का अनुरोध किया गया, यह { $moment } से किया जा सकता है
news-recovery-cancelled = आपके खाते का दो चरणों वाला साइन इन बंद करने का अनुरोध रद्द किया गया
news-factors-removed = आपके खाते का दो चरणों वाला साइन इन बंद किया गया
news-data-exported = आपका सारा डेटा डाउनलोड किया गया
news-closing-asked = आपका खाता { $moment } को बंद कर दिया जाएगा
news-closing-cancelled = आपका खाता बंद नहीं किया जाएगा

## Short messages

short-code = { $code } आपका { $brand } कोड है। यह एक ही बार और { $wait } तक काम करेगा। इसे किसी को न बताएँ।
short-registered = { $brand }: यह नंबर पहले से एक खाते से जुड़ा है। साइन इन करें: { $link }
short-changed = { $brand }: { $what }। अगर यह आप नहीं थे: { $link }
short-closed = { $brand }: जिस व्यक्ति को { $app } ID { $id } से जानता है, उसने अपना खाता बंद कर दिया है।
