import EntenteText
import Testing

/// The fast folder for lexicons must fold as the tokeniser does, or decline.
@Suite struct PhraseFolderTests {
  private static func fold(_ bytes: [UInt8]) -> [PhraseFolder.Word]? {
    var words: [PhraseFolder.Word] = []
    let taken = bytes.withUnsafeBufferPointer {
      PhraseFolder().fold($0, 0..<$0.count, into: &words)
    }
    return taken ? words : nil
  }

  private static func disagreement(_ bytes: [UInt8]) -> String? {
    guard let words = fold(bytes) else { return nil }
    let text = Tokeniser().tokenise(bytes)
    guard words.count == text.tokens.count else { return "number of words" }
    for (word, token) in zip(words, text.tokens) {
      let start = Int(token.foldStart)
      let folded = text.folded[start..<start + Int(token.foldLength)]
      let article =
        token.kind == .arabic && folded.count >= 8 && folded.starts(with: "ال".utf8)
        && !token.flags.contains(.hamzaStart)
      if word.hash != token.hash { return "hash" }
      if word.isArabic != (token.kind == .arabic) { return "script" }
      if word.isCapitalised != token.flags.contains(.capitalised) { return "capital" }
      if word.hasArticle != article { return "article" }
      if article, word.hashAfterArticle != FoldHash.of(folded.dropFirst(4)) {
        return "hash after the article"
      }
    }
    return nil
  }

  @Test(arguments: [
    "", " ", "United States", "the two leaders", "الولايات المتحدة", "وزارة الخارجية", "إيران",
    "ألمانيا", "الألماني", "ال", "الل", "المن", "ٱلسلام", "شـكرا", "مَسؤُول", "کابل", "  two  words ",
    "حزب ALLAH",
  ])
  func agrees(_ phrase: String) {
    #expect(Self.disagreement(Array(phrase.utf8)) == nil)
    #expect(Self.fold(Array(phrase.utf8)) != nil)
  }

  @Test(arguments: [
    "U.S.", "cease-fire", "Erdoğan", "2024", "Iran's", "ﺭﻭﺳﻴﺎ", "١٤", "a/b", "漢", "سلام،", "aب",
    "\u{640}", "tab\tbed",
  ])
  func declines(_ phrase: String) {
    #expect(Self.fold(Array(phrase.utf8)) == nil)
  }

  @Test func agreesOnAnything() {
    let scalars = Array("aZ البأإآٱئىةهـکیپ\u{64E}\u{670}ومن  s'-.é١".unicodeScalars)
    for seed in 0..<UInt64(5_000) {
      var random = SeededGenerator(seed: seed)
      var source = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        source.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      var bytes = Array(String(source).utf8)
      #expect(Self.disagreement(bytes) == nil, "seed \(seed): \(String(source).debugDescription)")
      if !bytes.isEmpty, seed % 2 == 0 {
        bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
        #expect(Self.disagreement(bytes) == nil, "seed \(seed), broken: \(bytes)")
      }
    }
  }
}
