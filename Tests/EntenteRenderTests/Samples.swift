import EntenteRender

/// Diagrams of the size and kind that a day's articles give, in both languages.
enum Samples {
  typealias Tie = (
    source: String, target: String, english: String, arabic: String, weight: Double,
    tone: Diagram.Tone, more: Set<More>
  )

  enum More { case symmetric, uncertain }

  static let people: [(String, String, String, Diagram.Kind, Double)] = [
    ("person/donald-trump", "Donald Trump", "دونالد ترامب", .person, 1),
    ("person/vladimir-putin", "Vladimir Putin", "فلاديمير بوتين", .person, 0.85),
    ("person/volodymyr-zelensky", "Volodymyr Zelensky", "فولوديمير زيلينسكي", .person, 0.7),
    ("person/elbridge-colby", "Elbridge Colby", "إلبريدج كولبي", .person, 0.3),
    ("person/mark-rutte", "Mark Rutte", "مارك روته", .person, 0.25),
    (
      "USA.GOV.DEFENSE", "United States Department of Defense",
      "وزارة الدفاع الأمريكية (البنتاغون)",
      .governmentBody, 0.6
    ),
    ("USA", "United States", "الولايات المتحدة", .state, 0.9),
    ("RUS", "Russia", "روسيا", .state, 0.85),
    ("UKR", "Ukraine", "أوكرانيا", .state, 0.95),
    ("IRN", "Iran", "إيران", .state, 0.6),
    ("ISR", "Israel", "إسرائيل", .state, 0.5),
    ("DEU", "Germany", "ألمانيا", .state, 0.3),
    ("NATO", "NATO", "حلف شمال الأطلسي (الناتو)", .internationalOrganisation, 0.6),
    ("IAEA", "IAEA", "الوكالة الدولية للطاقة الذرية", .internationalOrganisation, 0.2),
    ("HOUTHI", "Houthi movement", "جماعة الحوثي", .armedGroup, 0.2),
    ("RUS.MIL", "Russian air force", "القوات الجوية الروسية", .armedForce, 0.2),
    ("LMT", "Lockheed Martin", "لوكهيد مارتن", .company, 0.1),
    ("topic/patriot", "Patriot missile", "صواريخ باتريوت", .topic, 0.5),
    ("topic/ceasefire", "Ceasefire", "وقف إطلاق النار", .topic, 0.5),
    ("topic/nuclear", "Iran's nuclear programme", "البرنامج النووي الإيراني", .topic, 0.4),
  ]

  static let ties: [Tie] = [
    ("person/donald-trump", "person/vladimir-putin", "called", "اتصل بـ", 3, .neutral, []),
    (
      "person/donald-trump", "person/volodymyr-zelensky", "called ×2", "اتصل بـ ×2", 2, .neutral, []
    ),
    ("USA.GOV.DEFENSE", "UKR", "paused shipments to ×3", "أوقف شحنات إلى ×3", 6, .conflict, []),
    ("USA", "UKR", "armed", "زوّد بالسلاح", 4, .cooperation, []),
    ("RUS", "UKR", "attacked ×9", "هاجم ×9", 20, .conflict, []),
    ("RUS.MIL", "UKR", "bombed", "قصف", 5, .conflict, []),
    ("person/vladimir-putin", "topic/ceasefire", "rejected", "رفض", 1, .about, []),
    ("person/volodymyr-zelensky", "topic/ceasefire", "asked for", "طلب", 2, .about, []),
    ("person/volodymyr-zelensky", "topic/patriot", "asked for", "طلب", 2, .about, []),
    ("person/elbridge-colby", "topic/patriot", "reviewed stocks of", "راجع مخزون", 1, .about, []),
    ("person/elbridge-colby", "USA.GOV.DEFENSE", "advised", "قدّم المشورة إلى", 1, .cooperation, []),
    ("ISR", "IRN", "attacked ×4", "هاجم ×4", 8, .conflict, []),
    ("IRN", "ISR", "fired missiles at ×2", "أطلق صواريخ على ×2", 4, .conflict, []),
    ("USA", "IRN", "struck nuclear sites of", "ضرب مواقع نووية في", 3, .conflict, []),
    (
      "person/vladimir-putin", "IRN", "offered to mediate between Iran and Israel",
      "عرض الوساطة بين إيران وإسرائيل", 1, .cooperation, [.uncertain]
    ),
    ("NATO", "UKR", "pledged aid to", "تعهّد بمساعدة", 3, .cooperation, []),
    ("person/mark-rutte", "person/donald-trump", "met", "التقى", 1, .cooperation, [.symmetric]),
    ("person/mark-rutte", "NATO", "spoke for", "تحدّث باسم", 1, .neutral, []),
    ("DEU", "UKR", "offered Patriots to", "عرض باتريوت على", 2, .cooperation, []),
    ("DEU", "topic/patriot", "bought", "اشترى", 1, .about, []),
    ("LMT", "topic/patriot", "produces", "ينتج", 1, .about, []),
    ("IAEA", "topic/nuclear", "reported on", "قدّم تقريرا عن", 1, .about, []),
    ("IRN", "IAEA", "suspended cooperation with", "علّق التعاون مع", 2, .conflict, []),
    ("HOUTHI", "ISR", "fired at", "أطلق النار على", 1, .conflict, [.uncertain]),
    ("IRN", "HOUTHI", "armed", "سلّح", 1, .cooperation, []),
    ("USA", "topic/nuclear", "demanded end of", "طالب بإنهاء", 1, .about, []),
    ("person/donald-trump", "IRN", "threatened", "هدّد", 2, .conflict, []),
    ("person/donald-trump", "NATO", "attended summit of", "حضر قمة", 1, .cooperation, []),
    ("person/volodymyr-zelensky", "NATO", "thanked", "شكر", 1, .cooperation, []),
    ("RUS", "IRN", "condemned strikes on", "أدان الضربات على", 1, .neutral, []),
    (
      "person/vladimir-putin", "person/volodymyr-zelensky", "refused to meet", "رفض لقاء", 1,
      .conflict, []
    ),
    ("USA", "RUS", "held talks with", "أجرى محادثات مع", 2, .cooperation, [.symmetric]),
  ]

  static func diagram(
    _ language: Diagram.Language, nodes nodeCount: Int = .max, edges edgeCount: Int = .max
  ) -> Diagram {
    let isArabic = language == .arabic
    let nodes = people.prefix(nodeCount).map { id, english, arabic, kind, size in
      Diagram.Node(
        id: id, label: isArabic ? arabic : english, kind: kind, size: size,
        tooltip: [isArabic ? "الرتبة 1" : "strength 4.5"], isProvisional: id == "LMT")
    }
    let known = Set(nodes.map(\.id))
    let edges = ties.filter { known.contains($0.source) && known.contains($0.target) }
      .prefix(edgeCount).enumerated().map { number, tie in
        Diagram.Edge(
          id: "t\(number + 1)", source: tie.source, target: tie.target,
          label: isArabic ? tie.arabic : tie.english, weight: tie.weight, tone: tie.tone,
          isDirected: !tie.more.contains(.symmetric),
          tooltip: [
            "2025-07-03",
            isArabic
              ? "قال الرئيس إنه «تحدث 50%» عن G7 مع نظيره."
              : "\"They spoke for an hour\", the Kremlin said.",
          ],
          isUncertain: tie.more.contains(.uncertain),
          facts: [Diagram.Fact("first", "2025-07-03"), Diagram.Fact("last", "2025-07-05")])
      }
    return Diagram(
      title: isArabic
        ? "من فعل ماذا بمن: أوكرانيا وإيران والناتو"
        : "Who did what to whom: Ukraine, Iran and NATO",
      subtitle: isArabic
        ? "1–5 يوليو 2025 · 8 مقالات · المصادر: وكالة الأنباء وAP"
        : "1–5 July 2025 · 8 articles · sources: AP, Reuters",
      language: language, nodes: nodes, edges: edges,
      legend: Diagram.Legend(notes: [
        isArabic
          ? "وزن الصلة هو عدد الأحداث المرجّح بالثقة." : "Weight: events a tie, by confidence."
      ]))
  }

  /// A network of any size without chance in it: every node tied to the next ones.
  static func network(nodes: Int, edges: Int) -> Diagram {
    let kinds = Diagram.Kind.allCases
    let tones = Diagram.Tone.allCases
    return Diagram(
      title: "Network of \(nodes)",
      nodes: (0..<nodes).map { number in
        let (_, english, arabic, _, _) = people[number % people.count]
        return Diagram.Node(
          id: "n\(number)", label: number % 2 == 0 ? english : arabic,
          kind: kinds[number % kinds.count], size: 1 / Double(1 + number % 7))
      },
      edges: (0..<edges).map { number in
        let tie = ties[number % ties.count]
        let source = number % nodes
        return Diagram.Edge(
          id: "e\(number)", source: "n\(source)",
          target: "n\((source + 1 + number * 7 % 5) % nodes)", label: tie.english,
          weight: tie.weight, tone: tones[number % tones.count])
      })
  }
}
