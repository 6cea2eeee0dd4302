import Testing

@testable import EntenteRender

@Suite struct LabelTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\tb", "a b"), ("a\u{0}b\u{7}\u{1B}[0m", "ab[0m"),
    ("a\r\nb\rc", "a\nb\nc"),
    ("x\u{202E}y\u{202C}z", "xyz"), ("\u{2067}أ\u{2069}", "أ"),
    ("أ\u{200F}ب\u{200D}", "أ\u{200F}ب\u{200D}"),
    ("a\u{FFFE}\u{FFFF}\u{1FFFE}b", "ab"), ("\u{FEFF}a\u{85}b\u{2028}c", "a\nb\nc"), ("🇺🇦👩‍👩‍👧", "🇺🇦👩‍👩‍👧"),
    ("", ""),
  ])
  func cleaning(given: String, expected: String) {
    #expect(LabelText.clean(given) == expected)
  }

  @Test(
    arguments: [
      ("Ukraine", 18, 4, ["Ukraine"]),
      (
        "United States Department of Defense", 18, 4, ["United States", "Department of", "Defense"]
      ),
      ("paused shipments to ×3", 20, 3, ["paused", "shipments to ×3"]),
      ("struck nuclear sites of", 22, 3, ["struck nuclear", "sites of"]),
      ("one\ntwo  three", 18, 4, ["one", "two three"]),
      ("aaaaaaaaaa", 4, 4, ["aaaa", "aaaa", "aa"]),
      ("aaaa bbbb cccc dddd", 4, 2, ["aaaa", "bbb…"]),
      ("وقف إطلاق النار", 10, 4, ["وقف إطلاق", "النار"]),
      ("", 10, 3, []), (" \n\u{1} ", 10, 3, []),
    ] as [(String, Int, Int, [String])])
  func wrapping(text: String, width: Int, limit: Int, expected: [String]) {
    #expect(LabelText.wrap(text, width: width, limit: limit) == expected)
  }

  @Test func tenThousandCharactersFitTheirLines() {
    for text in [
      String(repeating: "x", count: 10_000), String(repeating: "كلمة ", count: 2_000),
      String(repeating: "👩‍👩‍👧", count: 10_000),
    ] {
      let lines = LabelText.wrap(text, width: 18, limit: 4)
      #expect(lines.count == 4)
      #expect(lines.allSatisfy { $0.count <= 18 })
      #expect(lines.last?.hasSuffix("…") == true)
    }
  }

  @Test func direction() {
    #expect(LabelText.isRightToLeft("«قال» Trump"))
    #expect(!LabelText.isRightToLeft("G7 قال"))
    #expect(!LabelText.isRightToLeft("50%"))
    #expect(!LabelText.isRightToLeft(""))
  }

  @Test(arguments: [
    (0.0, "0"), (3.0, "3"), (0.25, "0.25"), (1.5, "1.5"), (2.05, "2.05"), (-1.1, "-1.1"),
    (-0.001, "0"), (1e300, "0"), (.nan, "0"), (1234567.891, "1234567.89"),
  ])
  func numbers(value: Double, expected: String) {
    #expect(Numbers.short(value) == expected)
  }
}

@Suite struct WeightScaleTests {
  private func scale(_ weights: Double...) -> WeightScale {
    WeightScale(weights.map { Diagram.Edge(id: "", source: "", target: "", label: "", weight: $0) })
  }

  @Test func linearWhereWeightsAreClose() {
    let scale = scale(1, 2, 3)
    #expect(!scale.isLogarithmic)
    #expect(scale.width(of: 1) == 1.2)
    // Of the range up to 6 points, log₈ 3 = 0.5283, since the weights differ three times.
    #expect(abs(scale.width(of: 2) - 2.468) < 0.003)
    #expect(abs(scale.width(of: 3) - 3.736) < 0.003)
    #expect([1, 2, 3].map(scale.layoutWeight) == [1, 3, 5])
  }

  @Test func logarithmicWhereTheyDiffer() {
    let scale = scale(1, 10, 100)
    #expect(scale.isLogarithmic)
    // The square root of the ratio lies half-way.
    #expect(abs(scale.position(of: 10) - 0.5) < 0.001)
    #expect(scale.position(of: 100) == 1)
    #expect(scale.width(of: 100) == 6)
  }

  @Test func oddWeightsStayInRange() {
    let scale = scale(0, -3, .nan, .infinity, 5)
    for weight in [0, -3, Double.nan, .infinity, 5, 1e308] {
      #expect((1.2...6).contains(scale.width(of: weight)))
      #expect((1...5).contains(scale.layoutWeight(of: weight)))
    }
    #expect(WeightScale([]).bounds == 1...1)
  }
}
