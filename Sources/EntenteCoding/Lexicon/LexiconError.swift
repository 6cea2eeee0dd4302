/// A fault in a lexicon file.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  public let place: LexiconPlace
  public let message: String

  public var description: String { "\(place): \(message)" }

  static func missingColumn(_ file: String, _ name: String) -> LexiconError {
    LexiconError(
      place: LexiconPlace(file: file),
      message: "the column “\(name)” is missing; name it in the first line that is no comment")
  }

  static func tooManyFields(_ place: LexiconPlace, found: Int, expected: Int) -> LexiconError {
    LexiconError(
      place: place,
      message: "\(found) fields where the heading names \(expected); separate fields by one tab")
  }

  static func unknown(_ file: LexiconFile, _ what: String, _ field: Range<Int>) -> LexiconError {
    unknown(file.place(field.lowerBound), what, file.string(field))
  }

  static func unknown(
    _ place: LexiconPlace, _ what: String, _ value: String, known: [String] = []
  ) -> LexiconError {
    let hint = known.isEmpty ? "" : "; known are \(known.joined(separator: ", "))"
    return LexiconError(place: place, message: "unknown \(what) “\(value)”\(hint)")
  }

  static func unknownLexicon(_ place: LexiconPlace, _ name: String) -> LexiconError {
    unknown(place, "lexicon", name, known: LexiconSchema.all.map(\.name))
  }

  static func duplicate(_ place: LexiconPlace, _ id: String) -> LexiconError {
    LexiconError(place: place, message: "the id “\(id)” is taken already; ids are unique")
  }

  static func badDate(_ place: LexiconPlace, _ value: String) -> LexiconError {
    LexiconError(
      place: place,
      message: "“\(value)” is no period; write FROM..TO with days, months or years (2022-05..)")
  }

  // MARK: Overlays

  static func notUTF8(_ place: LexiconPlace) -> LexiconError {
    LexiconError(place: place, message: "not valid UTF-8; save the file as UTF-8")
  }

  static func missingSection(_ place: LexiconPlace) -> LexiconError {
    LexiconError(
      place: place,
      message: "name the lexicon in brackets before its columns, such as [actors/people]")
  }

  static func missingKey(_ place: LexiconPlace, _ name: String, _ column: String) -> LexiconError {
    LexiconError(
      place: place,
      message: "the column “\(column)” is missing, which says what entry of \(name) is meant")
  }

  static func repeatedColumn(_ place: LexiconPlace, _ name: String) -> LexiconError {
    LexiconError(place: place, message: "the column “\(name)” is named twice")
  }

  static func emptyKey(_ place: LexiconPlace, _ column: String) -> LexiconError {
    LexiconError(place: place, message: "“\(column)” is empty, which says what entry is meant")
  }

  static func noSuchEntry(_ place: LexiconPlace, _ name: String, _ key: String) -> LexiconError {
    LexiconError(
      place: place, message: "\(name) has no entry “\(key)” to change or take away")
  }

  static func noSuchValue(_ place: LexiconPlace, _ value: String) -> LexiconError {
    LexiconError(place: place, message: "the entry has no “\(value)” to take away")
  }

  static func notAList(_ place: LexiconPlace, _ column: String) -> LexiconError {
    LexiconError(
      place: place, message: "“\(column)” holds one value; write the new one without + or -")
  }

  static func removalWithFields(_ place: LexiconPlace) -> LexiconError {
    LexiconError(
      place: place, message: "a line that takes an entry away names it and nothing else")
  }
}
