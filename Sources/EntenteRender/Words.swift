/// The words that the picture itself adds.
struct Words {
  let language: Diagram.Language

  func name(of kind: Diagram.Kind) -> String {
    switch (kind, language) {
    case (.person, .english): "Person"
    case (.person, .arabic): "شخص"
    case (.state, .english): "State"
    case (.state, .arabic): "دولة"
    case (.governmentBody, .english): "Government body"
    case (.governmentBody, .arabic): "جهة حكومية"
    case (.armedForce, .english): "Armed force"
    case (.armedForce, .arabic): "قوات مسلحة"
    case (.internationalOrganisation, .english): "International organisation"
    case (.internationalOrganisation, .arabic): "منظمة دولية"
    case (.armedGroup, .english): "Armed group"
    case (.armedGroup, .arabic): "جماعة مسلحة"
    case (.company, .english): "Company"
    case (.company, .arabic): "شركة"
    case (.group, .english): "Group"
    case (.group, .arabic): "مجموعة"
    case (.place, .english): "Place"
    case (.place, .arabic): "مكان"
    case (.topic, .english): "Topic"
    case (.topic, .arabic): "موضوع"
    }
  }

  func name(of tone: Diagram.Tone) -> String {
    switch (tone, language) {
    case (.cooperation, .english): "Cooperation"
    case (.cooperation, .arabic): "تعاون"
    case (.conflict, .english): "Conflict"
    case (.conflict, .arabic): "نزاع"
    case (.neutral, .english): "Neutral"
    case (.neutral, .arabic): "محايد"
    case (.about, .english): "Tie to a topic"
    case (.about, .arabic): "صلة بموضوع"
    case (.new, .english): "+ New"
    case (.new, .arabic): "+ جديدة"
    case (.stronger, .english): "▲ Stronger"
    case (.stronger, .arabic): "▲ أقوى"
    case (.weaker, .english): "▼ Weaker"
    case (.weaker, .arabic): "▼ أضعف"
    case (.gone, .english): "− Gone"
    case (.gone, .arabic): "− انقطعت"
    case (.turned, .english): "⇄ Turned (cooperation, conflict)"
    case (.turned, .arabic): "⇄ انقلبت (تعاون، نزاع)"
    }
  }

  var uncertain: String { language == .english ? "Uncertain" : "غير مؤكد" }
  var provisional: String { language == .english ? "Not identified" : "غير محدد الهوية" }
  var otherGroups: String { language == .english ? "Other groups" : "مجموعات أخرى" }
  var weight: String { language == .english ? "Weight" : "الوزن" }
  /// What a picture without a title is called.
  var untitled: String { language == .english ? "Network" : "شبكة العلاقات" }

  /// What the picture holds, for those who do not see it.
  func counts(actors: Int, topics: Int, ties: Int) -> String {
    switch language {
    case .english:
      "\(actors) \(actors == 1 ? "actor" : "actors"), \(topics) \(topics == 1 ? "topic" : "topics"), "
        + "\(ties) \(ties == 1 ? "tie" : "ties")"
    case .arabic:
      "الأطراف: \(actors)، الموضوعات: \(topics)، الصلات: \(ties)"
    }
  }

  /// What a tie is like and how much it weighs, for those who do not see it.
  func description(of edge: Diagram.Edge) -> String {
    let comma = language == .english ? ", " : "، "
    return [name(of: edge.tone), "\(weight) \(Numbers.short(edge.weight))"].joined(separator: comma)
  }

  /// How many ties a node has in the picture.
  func ties(_ count: Int) -> String {
    switch language {
    case .english: count == 1 ? "1 tie" : "\(count) ties"
    case .arabic: "الصلات: \(count)"
    }
  }

  /// Source, target and relation in one line; the arrow points from the first to the second name
  /// in the direction of reading.
  func sentence(_ source: String, _ target: String, _ label: String, directed: Bool) -> String {
    let arrow = !directed ? "↔" : language == .arabic ? "←" : "→"
    let pair = "\(source) \(arrow) \(target)"
    return label.isEmpty ? pair : "\(pair): \(label)"
  }
}
