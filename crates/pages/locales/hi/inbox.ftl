## The inbox of a demonstration

inbox-title = इनबॉक्स
inbox-about = यह सर्वर बाहर कुछ नहीं भेजता। जो भेजा जाता, वह यहाँ सबके पढ़ने के लिए है, सबसे नया सबसे ऊपर।
inbox-empty = अभी तक कुछ नहीं भेजा गया है।
inbox-short = एसएमएस
inbox-to = पाने वाला: { $to }
inbox-html = ईमेल प्रोग्राम जैसा देखें
