/// A tie and the sentences that tell it.
public struct Evidence: Sendable, Hashable {
  public struct Sentence: Sendable, Hashable {
    public var text: String
    /// Of the sentence: `ar`, `en`; empty if it is not known.
    public var language: String
    /// Where it is from, such as day and headline.
    public var source: String
    public var link: String?

    public init(text: String, language: String = "", source: String = "", link: String? = nil) {
      self.text = text
      self.language = language
      self.source = source
      self.link = link
    }
  }

  /// Unique on the page, without spaces.
  public var id: String
  /// Who did what to whom.
  public var title: String
  /// Weight, dates and the like.
  public var facts: String
  public var sentences: [Sentence]

  public init(id: String, title: String, facts: String = "", sentences: [Sentence] = []) {
    self.id = id
    self.title = title
    self.facts = facts
    self.sentences = sentences
  }

  func write(_ words: PageWords, to out: inout HTMLOutput) {
    out.add("<li")
    out.addAttribute("id", id)
    out.add("><h3 dir=\"auto\">")
    out.addText(title)
    out.add("</h3>")
    if !facts.isEmpty {
      out.add("<p class=\"x-faint\">")
      out.addText(facts)
      out.add("</p>")
    }
    for sentence in sentences {
      out.add("<blockquote dir=\"auto\"")
      if !sentence.language.isEmpty { out.addAttribute("lang", sentence.language) }
      out.add("><p>")
      out.addText(sentence.text)
      out.add("</p>")
      if !sentence.source.isEmpty || sentence.link != nil {
        out.add("<footer>")
        if let link = sentence.link {
          out.add("<a")
          out.addAttribute("href", link)
          out.add(">")
        }
        out.addText(sentence.source.isEmpty ? words.source : sentence.source)
        if sentence.link != nil { out.add("</a>") }
        out.add("</footer>")
      }
      out.add("</blockquote>")
    }
    out.add("</li>\n")
  }
}
