import EntentePages
import EntenteTables
import Testing

@Suite struct PageTests {
  private static let svg = Array(
    "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 9 9\"><a href=\"#tie-1\"><path/></a></svg>\n".utf8)

  private static func page(_ language: Page.Language) -> Page {
    let table = Table(
      name: "actors", title: "Actors",
      columns: [
        Column("actor", "Actor"), Column("kind", "Kind"),
        Column("strength", "Strength", .number(decimals: 1)),
      ],
      rows: [["<A> & \"B\"", "armed-force", 2.25], ["C", "person", nil]])
    let evidence = Evidence(
      id: "tie-1", title: "A → B: met", facts: "Weight 1",
      sentences: [
        .init(text: "قال «نعم».", language: "ar", source: "2025", link: "https://example.org/?a&b")
      ])
    let bars = [
      Timeline.Bar(label: "2025-06-01", cooperation: 2), .init(label: "2025-06-02", conflict: 1),
    ]
    return Page(
      language: language, title: "T <1>", subtitle: "sub",
      sections: [
        .picture(title: "Net", svg: svg), .evidence(title: "Ties", [evidence]),
        .timeline(title: "Time", Timeline(bars: bars)), .table(table, note: "note"),
      ], colophon: "made by")
  }

  private func text(_ language: Page.Language) -> String {
    String(decoding: Self.page(language).bytes(), as: UTF8.self)
  }

  @Test func isWholeAndFetchesNothing() {
    let html = text(.english)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(html.contains("<title>T &lt;1&gt;</title>"))
    for unwanted in ["<?xml", "src=", "@import", "url(", "<link", "<script>\n<", "http://"] {
      #expect(!html.contains(unwanted), "\(unwanted)")
    }
    // The only address is that of the article.
    #expect(html.components("https://") == 1)
    #expect(html.contains("<svg viewBox=\"0 0 9 9\"><a href=\"#tie-1\">"))
  }

  @Test func sentencesKeepTheirLanguage() {
    let html = text(.english)
    #expect(html.contains("<li id=\"tie-1\"><h3 dir=\"auto\">A → B: met</h3>"))
    #expect(html.contains("<blockquote dir=\"auto\" lang=\"ar\"><p>قال «نعم».</p>"))
    #expect(html.contains("<a href=\"https://example.org/?a&amp;b\">2025</a>"))
  }

  @Test func tablesSortByExactValues() {
    let html = text(.english)
    #expect(html.contains("<td dir=\"auto\">&lt;A&gt; &amp; &quot;B&quot;</td>"))
    #expect(html.contains("<td dir=\"auto\">armed force</td>"))
    #expect(html.contains("<td class=\"x-number\" data-value=\"2.25\">2.3</td>"))
    #expect(html.contains("<td class=\"x-number\" data-value=\"\"></td>"))
  }

  @Test func theTimelineHasABarAPeriod() {
    let html = text(.english)
    #expect(html.contains("<title>2025-06-01: Cooperation 2.0, Neutral 0.0, Conflict 0.0</title>"))
    // Two bars of 480 each, a tenth free on both sides; the largest is 90 high.
    #expect(
      html.contains("<rect class=\"x-coop\" x=\"48\" y=\"10\" width=\"384\" height=\"90\"/>"))
    #expect(
      html.contains("<rect class=\"x-conf\" x=\"528\" y=\"100\" width=\"384\" height=\"45\"/>"))
  }

  @Test func readsFromRightToLeft() {
    let html = text(.arabic)
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(html.contains("<th scope=\"col\">الطرف</th>"))
    #expect(html.contains("<td dir=\"auto\">قوات مسلحة</td>"))
    // The first day stands at the right.
    #expect(html.contains("<rect class=\"x-coop\" x=\"528\""))
  }

  @Test func theSameBytesAgain() {
    #expect(Self.page(.arabic).bytes() == Self.page(.arabic).bytes())
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
