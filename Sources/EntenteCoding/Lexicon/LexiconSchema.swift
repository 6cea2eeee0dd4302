/// Columns, keys and flags of one lexicon: what overlays may change and what the check knows.
struct LexiconSchema: Sendable {
  /// As in `Sources/CLexicons`, without the ending: `actors/people`.
  let name: String
  let columns: [String]
  /// Columns that together say which entry is meant.
  let keys: [String]
  /// Columns that hold several values, separated by `|`.
  let lists: Set<String>
  /// Flags that mean something; one that ends in a colon is followed by a form.
  let flags: [String]
  /// Columns whose values are names or words that texts are searched for.
  let forms: [String]

  var file: String { name + ".tsv" }

  private init(
    _ name: String, _ columns: String, keys: String, lists: String = "", forms: String = "",
    flags: [String] = []
  ) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.name = name
    self.columns = words(columns)
    self.keys = words(keys)
    self.lists = Set(words(lists))
    self.forms = words(forms)
    self.flags = flags
  }

  /// The lexicon of that name, with or without `.tsv`.
  static func named(_ name: String) -> LexiconSchema? {
    all.first { $0.name == name || $0.file == name }
  }

  private static let ofNames = ["ambiguous:", "case:", "not:"]
  private static let ofRoles = ["title", "collective", "vague"]

  /// All lexicons, in the order in which people look for them.
  static let all: [LexiconSchema] = [
    LexiconSchema(
      "actors/states",
      "id names_en names_ar adjectives_en people_en adjectives_ar capital_en capital_ar flags",
      keys: "id",
      lists: "names_en names_ar adjectives_en people_en adjectives_ar capital_en capital_ar flags",
      forms: "names_en names_ar adjectives_en people_en adjectives_ar capital_en capital_ar",
      flags: ofNames + ["partial", "territory", "historical", "masculine"]),
    LexiconSchema(
      "actors/organisations", "id kind country names_en names_ar flags wikidata", keys: "id",
      lists: "names_en names_ar flags", forms: "names_en names_ar",
      flags: ofNames + ["media", "adjective:"]),
    LexiconSchema(
      "actors/people", "id country gender names_en names_ar short_en short_ar offices",
      keys: "id", lists: "names_en names_ar short_en short_ar offices",
      forms: "names_en names_ar short_en short_ar"),
    LexiconSchema(
      "topics/topics", "id kind names_en names_ar flags", keys: "id",
      lists: "names_en names_ar flags", forms: "names_en names_ar",
      flags: ofNames),
    LexiconSchema(
      "events/relations", "key type mode intensity en ar thing_en thing_ar flags", keys: "key",
      lists: "flags", flags: ["symmetric", "people", "refusable"]),
    LexiconSchema(
      "events/verbs.en", "lemma irregular relation operator targets flags", keys: "lemma",
      lists: "irregular targets flags", forms: "lemma",
      flags: [
        "controls", "performs", "naming", "adjective", "crowd", "forces", "intransitive", "places",
        "strict",
      ]),
    LexiconSchema(
      "events/verbs.ar", "perfect imperfect masdar relation operator targets flags",
      keys: "perfect", lists: "targets flags", forms: "perfect imperfect masdar",
      flags: ["joint", "noun", "crowd", "passive", "aims", "form-2", "receive", "verbal"]),
    LexiconSchema(
      "events/nouns.en", "noun plural relation operator targets sources flags", keys: "noun",
      lists: "plural targets sources flags", forms: "noun plural",
      flags: ["given", "ambiguous", "governed"]),
    LexiconSchema(
      "events/nouns.ar", "noun plurals relation operator targets sources flags", keys: "noun",
      lists: "plurals targets sources flags", forms: "noun plurals",
      flags: [
        "idafa:source", "idafa:target", "given", "ambiguous", "masdar", "predicate",
      ]),
    LexiconSchema(
      "events/composition", "operator governed type factuality en ar", keys: "operator governed"),
    LexiconSchema(
      "words/roles.en", "noun plural kind office body flags", keys: "noun",
      lists: "plural flags", forms: "noun plural", flags: ofRoles),
    LexiconSchema(
      "words/roles.ar", "noun plural feminine kind office body flags", keys: "noun",
      lists: "noun plural feminine flags", forms: "noun plural feminine", flags: ofRoles),
    LexiconSchema("words/bodies", "suffix en ar", keys: "suffix"),
    LexiconSchema("words/function.en", "class forms", keys: "class", lists: "forms"),
    LexiconSchema("words/function.ar", "class forms", keys: "class", lists: "forms"),
    LexiconSchema(
      "words/verbs.en", "lemma irregular flags", keys: "lemma", lists: "irregular flags",
      forms: "lemma", flags: ["noun"]),
    LexiconSchema(
      "words/verbs.ar", "perfect imperfect flags", keys: "perfect", lists: "imperfect flags",
      forms: "perfect imperfect", flags: ["noun"]),
    LexiconSchema(
      "words/calendar", "class value forms_en forms_ar", keys: "class value",
      lists: "forms_en forms_ar"),
    LexiconSchema(
      "words/pairs", "kind forms_en forms_ar", keys: "kind", lists: "forms_en forms_ar"),
    LexiconSchema("words/boilerplate", "class words phrase", keys: "phrase"),
    LexiconSchema(
      "words/names.ar", "name gender flags", keys: "name", lists: "flags", forms: "name",
      flags: ["ambiguous"]),
  ]
}
