/// Arabic passages in the manner of agency news: asides, long titles, light verbs, participles.
extension ArabicPassages {
  static let news: [Passage] = [
    Passage(
      "aside with the day", "انتقد إيمانويل ماكرون، اليوم الخميس، إسرائيل.",
      ["ACCUSE p:emmanuel-macron > ISR @2025-07-03"]),
    Passage(
      "two asides before the object",
      "استقبل فلاديمير بوتين، أمس الأربعاء، في قصر الكرملين، رئيس الوزراء الهندي.",
      ["CONSULT p:vladimir-putin > c:IND @2025-07-02"]),
    Passage(
      "bracket", "أدانت الأردن اليوم (الخميس) القصف الإسرائيلي على لبنان.",
      ["ACCUSE JOR > ISR @2025-07-03", "? ASSAULT ISR > LBN #any"]),
    Passage(
      "comma before the object of an aside", "اتهمت باكستان، التي تجاور أفغانستان، الهند بالعدوان.",
      ["ACCUSE PAK > IND"]),
    Passage(
      "companion between commas",
      "وصل الرئيس الفرنسي إيمانويل ماكرون، يرافقه وزير الدفاع، إلى أرمينيا.",
      ["CONSULT p:emmanuel-macron > ARM"]),
    Passage(
      "counterpart and name", "هاتف إيمانويل ماكرون نظيره الروسي، فلاديمير بوتين.",
      ["CONSULT p:emmanuel-macron <> p:vladimir-putin"]),
    Passage(
      "title behind the name", "استقبل عباس عراقجي وزير الخارجية السفير الكوبي.",
      ["CONSULT p:abbas-araghchi > c:CUB"]),
    Passage(
      "long title",
      "بحث وزير الشؤون الخارجية والتعاون والجالية بالخارج البرتغالي مع نظيره اليوناني ملف الهجرة.",
      ["CONSULT c:PRT <> c:GRC"]),
    Passage(
      "post of an ambassador", "انتقد السفير الأميركي لدى إسرائيل مايك هاكابي فرنسا.",
      ["ACCUSE p:mike-huckabee > FRA"]),
    Passage(
      "pair with two states", "دعت بلجيكا الطرفين الأرميني والأذربيجاني إلى التهدئة.",
      ["REQUEST BEL > ARM", "REQUEST BEL > AZE"]),
    Passage(
      "participle with a pronoun", "انتقد دونالد ترامب إيمانويل ماكرون، متهما إياه بالضعف.",
      ["ACCUSE p:donald-trump > p:emmanuel-macron"]),
    Passage(
      "participle of the main subject",
      "قالت الصين إن العقوبات مرفوضة، داعية الولايات المتحدة إلى الحوار.",
      ["REQUEST CHN > USA"]),
    Passage(
      "participle before a complementiser",
      "تحدث إيمانويل ماكرون إلى الصحفيين مؤكدا أن فرنسا تدعم أرمينيا.",
      ["SUPPORT FRA > ARM #any", "? CONSULT p:emmanuel-macron <> unnamed/الصحفيين"]),
    Passage(
      "light verb with a verbal noun", "قامت القوات التركية باعتقال ناشط سوري.",
      ["COERCE c:TUR > c:SYR"]),
    Passage(
      "joint light verb", "تخوض إثيوبيا وإريتريا حربا طويلة.", ["ASSAULT ETH <> ERI"]),
    Passage(
      "announced by name of the deed", "أعلنت اليابان فرض عقوبات على روسيا.",
      ["SANCTION JPN > RUS"]),
    Passage(
      "speaker in the genitive", "جاء ذلك بعد إعلان كندا فرض رسوم جمركية على الصين.",
      ["SANCTION CAN > CHN #any"]),
    Passage(
      "deed that aims", "شنت روسيا هجوما استهدف أوكرانيا.", ["ASSAULT RUS > UKR"]),
    Passage(
      "repelled attack", "تصدت القوات الأوكرانية لهجوم شنته القوات الروسية.",
      ["ASSAULT c:RUS > c:UKR"]),
    Passage(
      "asyndetic owner", "رفضت الولايات المتحدة مشروع قرار قدمته الجزائر.", ["REJECT USA > DZA"]),
    Passage(
      "condition", "ستفرض باكستان عقوبات على الهند في حال هاجمت الهند باكستان.",
      ["SANCTION PAK > IND #planned", "ASSAULT IND > PAK #hypothetical"]),
    Passage(
      "warning of a condition", "حذر إيمانويل ماكرون من أزمة في حالة رفض إسرائيل الاتفاق.",
      ["THREATEN p:emmanuel-macron > ISR", "? REJECT ISR > ISR #any"]),
    Passage(
      "prearranged", "من المقرر أن يزور إيمانويل ماكرون مصر.",
      ["CONSULT p:emmanuel-macron > EGY #planned"]),
    Passage(
      "imperfect with a day to come", "يلتقي إيمانويل ماكرون غدا الجمعة فلاديمير بوتين.",
      ["CONSULT p:emmanuel-macron <> p:vladimir-putin @2025-07-04 #planned"]),
    Passage(
      "pronoun behind a preposition",
      "اجتمع إيمانويل ماكرون بفلاديمير بوتين وطلب منه وقف الحرب.",
      [
        "CONSULT p:emmanuel-macron <> p:vladimir-putin",
        "REQUEST p:emmanuel-macron > p:vladimir-putin",
      ]),
    Passage(
      "the own country",
      "قال وزير الخارجية الإيراني عباس عراقجي يوم الأربعاء إن بلاده ترفض المطالب الأميركية.",
      ["REJECT IRN > USA @2025-07-02", "? REQUEST USA > IRN #any"]),
    Passage(
      "received from", "حصلت مولدوفا على قرض من رومانيا.", ["AID ROU > MDA"]),
    Passage(
      "ended talks are talks", "أنهت الصين محادثات مع الهند.", ["CONSULT CHN <> IND"]),
    Passage(
      "adjective of a union", "فرضت المفوضية الأوروبية غرامة على الصين وسط دعم أوروبي لأوكرانيا.",
      ["SANCTION INT.EU.COMMISSION > CHN", "SUPPORT|AID INT.EU > UKR"]),
    Passage(
      "former holder", "انتقد الرئيس الأميركي السابق الصين.", ["ACCUSE USA* > CHN"]),
    Passage(
      "unlisted name before a title", "انتقد يوسيف تارانوف وزير الزراعة البلغاري روسيا.",
      ["ACCUSE c:BGR > RUS"]),
    Passage(
      "negated avoidance", "لن تتجنب إيران الحوار مع بريطانيا.",
      ["CONSULT IRN <> GBR #hypothetical"]),
    Passage(
      "words between persons", "هاجم دونالد ترامب جو بايدن.",
      ["ACCUSE p:donald-trump > p:joe-biden"]),
    Passage(
      "withdrawn ambassador", "أعلنت بوليفيا سحب سفيرها من إسرائيل.", ["SANCTION BOL > ISR"]),
    Passage(
      "relative clause", "شكرت تركيا، التي تجاور سوريا، دولة قطر.", ["SUPPORT TUR > QAT"]),
    Passage(
      "passive in relative", "شكر العراق، الذي غزته الولايات المتحدة عام 2003، الكويت.",
      ["ASSAULT USA > IRQ @2003", "SUPPORT IRQ > KWT"]),
    Passage(
      "office", "وأشاد الأمين العام للحلف مارك روته بترامب.",
      ["SUPPORT p:mark-rutte > p:donald-trump"]),
    Passage(
      "relative clause of an indefinite noun", "تقدمت فرنسا بمشروع قرار يدين إسرائيل.",
      ["ACCUSE FRA > ISR"]),
    Passage(
      "planned", "تستأنف المحادثات بين إيران وبريطانيا يوم الاثنين المقبل.",
      ["CONSULT IRN <> GBR @2025-07-07 #planned"]),
  ]
}
