import EntenteArticles
import Testing

@Suite struct StoriesTests {
  private func groups(_ texts: [String]) -> [Int] {
    Stories.groups(of: texts.map { Article(text: Array($0.utf8)) })
  }

  /// A hundred different words, from a place in a long row of them.
  private func text(from begin: Int, _ count: Int = 100) -> String {
    (begin..<begin + count).map { "word\($0)" }.joined(separator: " ")
  }

  @Test func copiesAreOneStory() {
    #expect(groups([]) == [])
    #expect(groups(["Donald Trump called Vladimir Putin."]) == [0])
    // Cut at the end, with another first word, in other case and punctuation; and another text.
    let copies = [
      text(from: 0), text(from: 0, 90), "other " + text(from: 1), text(from: 500),
      text(from: 0).uppercased() + "!",
    ]
    #expect(groups(copies) == [0, 0, 0, 3, 0])
  }

  @Test func likeTextsAreNot() {
    // 30 of 100 words shared: 27 of 167 runs.
    #expect(groups([text(from: 0), text(from: 70)]) == [0, 1])
    #expect(groups(["short text", "short word", "short text"]) == [0, 1, 0])
    #expect(groups(["", ""]) == [0, 1])
  }

  @Test func copiesOfCopiesBelongTogether() {
    // Neighbours share 80 of 100 words, the ends 40.
    #expect(
      groups([text(from: 0), text(from: 20), text(from: 40), text(from: 60)]) == [0, 0, 0, 0])
  }

  @Test func arabicCopies() {
    let text = "اتصل الرئيس الأمريكي دونالد ترامب بنظيره الروسي فلاديمير بوتين يوم الخميس"
    #expect(
      groups([text, text + " كما قال", "شكر زيلينسكي ترامب على دعمه في مكالمة يوم الجمعة"]) == [
        0, 0, 2,
      ])
  }
}
