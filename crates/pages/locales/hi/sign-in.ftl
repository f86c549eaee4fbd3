## Sign in

sign-in = साइन इन करें
sign-in-title = साइन इन करें
sign-in-again = फिर से साइन इन करें
sign-in-for = { $app } पर जारी रखने के लिए
sign-in-choose = साइन इन किया हुआ खाता चुनें
login-label = खाता
login-hint = ईमेल, फ़ोन नंबर या खाता ID
password-label = पासवर्ड
sign-in-empty-login = अपना ईमेल पता, फ़ोन नंबर या खाता ID डालें
sign-in-empty-password = अपना पासवर्ड डालें
sign-in-wrong = यह खाता और पासवर्ड मेल नहीं खाते। दोनों जाँचें और फिर से कोशिश करें।
sign-in-too-many = बहुत ज़्यादा कोशिशें हुई हैं। { $wait } बाद फिर से कोशिश करें।
sign-in-busy = अभी बहुत लोग साइन इन कर रहे हैं। { $wait } बाद फिर से कोशिश करें।

## Choose an account

choose-title = खाता चुनें

## Signed out

signed-out-title = आपने साइन आउट कर लिया है
signed-out-about = अब इस ब्राउज़र के पास आपके खाते का ऐक्सेस नहीं है। ऐप के पास आपका दिया हुआ ऐक्सेस तब तक रहता है, जब तक आप उसे हटा नहीं देते।
