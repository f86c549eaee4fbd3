account-title = आपका खाता
account-leave = साइन आउट करें या खाता जोड़ें
sign-out = साइन आउट करें
sign-out-all = सभी खातों से साइन आउट करें
add-account = दूसरा खाता जोड़ें
save = सेव करें

## Overview

mend-title = सुरक्षा
mend-nothing = सब ठीक है, कुछ करने की ज़रूरत नहीं है।
mend-no-contact = ईमेल पता या फ़ोन नंबर जोड़ें, ताकि पासवर्ड भूल जाने पर आप खाते में वापस आ सकें
mend-one-contact = एक और ईमेल पता या फ़ोन नंबर जोड़ें, ताकि पहला खो जाने पर काम आए
mend-no-second = दो चरणों वाला साइन इन चालू करें, ताकि सिर्फ़ चुराए गए पासवर्ड से कोई खाते में न आ सके
mend-no-codes = रिकवरी कोड बनाएँ, ताकि फ़ोन पास न होने पर काम आएँ
mend-requests =
    { $count ->
        [one] { $count } व्यक्ति आपसे दोस्ती करना चाहता है
       *[other] { $count } लोग आपसे दोस्ती करना चाहते हैं
    }
glance-title = एक नज़र में
glance-devices =
    { $count ->
        [one] आपने { $count } ब्राउज़र में साइन इन किया है
       *[other] आपने { $count } ब्राउज़र में साइन इन किया है
    }
glance-apps =
    { $count ->
        [one] { $count } ऐप के पास आपके खाते का ऐक्सेस है
       *[other] { $count } ऐप के पास आपके खाते का ऐक्सेस है
    }
glance-friends =
    { $count ->
        [one] आपका { $count } दोस्त है
       *[other] आपके { $count } दोस्त हैं
    }

## Profile

profile-title = प्रोफ़ाइल
profile-about = आपके बारे में
profile-language = संदेशों की भाषा
profile-language-hint = यह सर्वर आपको इसी भाषा में संदेश भेजता है।
nickname-wrong = यह निकनेम नहीं हो सकता। ज़्यादा से ज़्यादा 64 वर्ण डालें, अदृश्य वर्ण नहीं।
profile-region-wrong = सूची से देश या क्षेत्र चुनें
profile-picture-missing = पहले कोई फ़ाइल चुनें
profile-picture-too-large = फ़ाइल बहुत बड़ी है। { $limit } MB तक की फ़ाइल चुनें।
profile-picture-pixels = तस्वीर में बहुत ज़्यादा पिक्सेल हैं। { $limit } मेगापिक्सेल तक की तस्वीर चुनें।
profile-picture-unreadable = इस फ़ाइल को तस्वीर के रूप में नहीं पढ़ा जा सका। PNG, JPEG, WebP या GIF फ़ाइल चुनें।
nickname = निकनेम
nickname-hint = वह नाम जो दूसरे लोगों और आपके ऐप को दिखता है
region = देश या क्षेत्र
region-none = नहीं बताया गया
location = { $city }, { $region }
user-id = खाता ID
picture-title = तस्वीर
picture-alt = आपकी तस्वीर
picture-new = नई तस्वीर
picture-hint = PNG, JPEG, WebP या GIF, { $limit } MB तक
picture-upload = अपलोड करें
picture-save = तस्वीर सेव करें
picture-generated = अपने-आप बनी तस्वीर इस्तेमाल करें
crop-title = आपकी नई तस्वीर
crop-preview = यह कैसी दिखेगी
crop-preview-alt = आपकी तस्वीर का चुना गया हिस्सा
crop-whole = पूरी तस्वीर
crop-whole-alt = आपकी अपलोड की गई तस्वीर
crop-size = हिस्से का आकार
crop-across = बाएँ से दाएँ की जगह
crop-down = ऊपर से नीचे की जगह
crop-look = फिर से दिखाएँ

## Password

password-title = अपना पासवर्ड बदलें
password-change = पासवर्ड बदलें
password-about = इसके बाद जुड़े हुए ऐप को फिर से अनुमति देनी होगी। पुष्टि किए गए हर संपर्क पर इसका संदेश भेजा जाएगा।
password-set = पासवर्ड सेट करें

## Devices

devices-title = डिवाइस
devices-sessions = आपने कहाँ साइन इन किया है
last-used = पिछला इस्तेमाल: { $moment }
session-this = यह ब्राउज़र
session-since = साइन इन: { $moment }
session-end = खत्म करें
session-end-which = { $browser } का सेशन खत्म करें
session-end-others = बाकी सभी सेशन खत्म करें

## Connected apps

apps-title = जुड़े हुए ऐप
apps-allowed = वे ऐप जिन्हें आपने अनुमति दी है
apps-password = वे ऐप जिन्होंने आपका पासवर्ड पूछा
apps-none = किसी ऐप के पास आपके खाते का ऐक्सेस नहीं है।
app-given = अनुमति दी गई: { $moment }
app-asked = पूछा गया: { $moment }. ऐप जानता है कि उसके लिए आप कौन हैं और कुछ भी नहीं पढ़ सकता।
app-remove = ऐक्सेस हटाएँ
app-remove-which = { $app } का ऐक्सेस हटाएँ
never-used = अभी तक इस्तेमाल नहीं हुआ

## What has just been done

done-password = आपका नया पासवर्ड सेट हो गया है।
done-profile = आपकी प्रोफ़ाइल सेव हो गई है।
done-picture = आपकी नई तस्वीर सेव हो गई है।
done-generated = अब आपकी तस्वीर वही है जो अपने-आप बनी है।
done-session = सेशन खत्म हो गया है।
done-no-session = वह सेशन अब मौजूद नहीं है। कुछ भी खत्म नहीं किया गया।
done-others = बाकी सभी सेशन खत्म हो गए हैं।
done-app = अब इस ऐप के पास आपके खाते का ऐक्सेस नहीं है।
