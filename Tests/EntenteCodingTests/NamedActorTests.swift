import Testing

@testable import EntenteCoding

@Suite struct NamedActorTests {
  // Name in a table; kind and country, nil where nothing is known.
  static let names: [(String, ActorKind?, String?)] = [
    ("Iran", .state, "IRN"), ("United States", .state, "USA"), ("الولايات المتحدة", .state, "USA"),
    ("Vladimir Putin", .person, "RUS"), ("NATO", .alliance, nil),
    ("European Union", .internationalOrganisation, nil),
    ("Police (India)", .armedForce, "IND"), ("Wizard (India)", .group, "IND"),
    ("Moscow", nil, nil), ("Russian", nil, nil), ("Nobody Special", nil, nil), ("", nil, nil),
    ("Police (Atlantis)", nil, nil),
  ]

  @Test(arguments: names)
  func kindOfAName(_ row: (String, ActorKind?, String?)) throws {
    let actor = try TestLexicon.standard().actor(named: row.0)
    #expect(actor?.kind == row.1)
    #expect(actor?.country == row.2)
  }
}
