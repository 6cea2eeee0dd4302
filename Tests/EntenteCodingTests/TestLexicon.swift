import EntenteCoding

/// The lexicons of the program, read once for all tests.
enum TestLexicon {
  private static let result = Result { () throws(LexiconError) in try Lexicon.standard() }

  static func standard() throws -> Lexicon { try result.get() }
}
