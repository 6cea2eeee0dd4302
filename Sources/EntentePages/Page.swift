import EntenteTables

/// A web page of pictures, tables and sentences, whole in one file: nothing in it is fetched from
/// elsewhere. All of it can be read without scripts; these add panning, zooming, sorting and search.
public struct Page: Sendable {
  public enum Language: String, Sendable, Hashable {
    case english = "en"
    case arabic = "ar"
  }

  /// A part under a heading of its own.
  public enum Section: Sendable {
    /// An SVG file. Its ties may link to ``Evidence`` by `#` and the id.
    case picture(title: String, svg: [UInt8])
    case timeline(title: String, Timeline)
    case evidence(title: String, [Evidence])
    case table(Table, note: String = "")
  }

  public var language: Language
  public var title: String
  public var subtitle: String
  public var sections: [Section]
  /// The last line, such as what made the page.
  public var colophon: String

  public init(
    language: Language = .english, title: String, subtitle: String = "", sections: [Section] = [],
    colophon: String = ""
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
    self.colophon = colophon
  }

  /// The page's bytes, UTF-8; equal pages give equal bytes.
  public func bytes() -> [UInt8] {
    let words = PageWords(language: language)
    var out = HTMLOutput()
    let direction = language == .arabic ? "rtl" : "ltr"
    out.add("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\" dir=\"\(direction)\">\n<head>\n")
    out.add("<meta charset=\"utf-8\">\n")
    out.add("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
    out.addText(title)
    out.add(
      "</title>\n<style>\(PageStyle.sheet)</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">")
    out.addText(title)
    out.add("</h1>\n")
    if !subtitle.isEmpty {
      out.add("<p>")
      out.addText(subtitle)
      out.add("</p>\n")
    }
    if sections.count > 1 { writeContents(words, to: &out) }
    out.add("</header>\n<main>\n")
    for (number, section) in sections.enumerated() {
      out.add("<section id=\"part-\(number + 1)\" aria-labelledby=\"head-\(number + 1)\">\n")
      out.add("<h2 id=\"head-\(number + 1)\">")
      out.addText(section.title)
      out.add("</h2>\n")
      section.write(words, number: number + 1, to: &out)
      out.add("</section>\n")
    }
    out.add("</main>\n")
    if !colophon.isEmpty {
      out.add("<footer><p dir=\"ltr\">")
      out.addText(colophon)
      out.add("</p></footer>\n")
    }
    out.add("<script>\(PageScript.text(words))</script>\n</body>\n</html>\n")
    return out.bytes
  }

  private func writeContents(_ words: PageWords, to out: inout HTMLOutput) {
    out.add("<nav aria-label=\"\(words.contents)\"><ul>")
    for (number, section) in sections.enumerated() {
      out.add("<li><a href=\"#part-\(number + 1)\">")
      out.addText(section.title)
      out.add("</a></li>")
    }
    out.add("</ul></nav>\n")
  }
}

extension Page.Section {
  var title: String {
    switch self {
    case .picture(let title, _), .timeline(let title, _), .evidence(let title, _): title
    case .table(let table, _): table.title
    }
  }

  func write(_ words: PageWords, number: Int, to out: inout HTMLOutput) {
    switch self {
    case .picture(_, let svg):
      out.add("<div class=\"x-picture\" data-picture>\n")
      out.add(Self.withoutDeclaration(svg))
      out.add("</div>\n<div class=\"x-shown\" data-shown aria-live=\"polite\"></div>\n")
    case .timeline(_, let timeline): timeline.write(words, to: &out)
    case .evidence(_, let items):
      out.add("<ol class=\"x-ties\" data-search>\n")
      for item in items { item.write(words, to: &out) }
      out.add("</ol>\n")
    case .table(let table, let note):
      HTMLTable(table, words).write(labelledBy: "head-\(number)", to: &out)
      if !note.isEmpty {
        out.add("<p class=\"x-faint\">")
        out.addText(note)
        out.add("</p>\n")
      }
    }
  }

  /// An SVG as it stands in HTML, which has no XML declaration.
  private static func withoutDeclaration(_ svg: [UInt8]) -> ArraySlice<UInt8> {
    guard svg.starts(with: Array("<?xml".utf8)), let end = svg.firstIndex(of: 0x3E) else {
      return svg[...]
    }
    return svg[(end + 1)...].drop { $0 == 0x0A }
  }
}
