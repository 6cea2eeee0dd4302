import EntenteText

/// The lines of one sentence.
struct ConlluSentence {
  private struct Word {
    var form: [UInt8]
    var partOfSpeech: String
    var features: String
    /// As written: 0 for the root, else a number from 1.
    var head: Int
    var relation: String
    var hasSpaceAfter: Bool
    var place: ArticleError.Place
  }

  /// A token of the text that stands for several words.
  private struct Span {
    /// Indices of its words, half-open.
    var words: Range<Int>
    var form: [UInt8]
    var hasSpaceAfter: Bool
    var place: ArticleError.Place
  }

  /// The `# text` line.
  var text: [UInt8]?
  private var lines: [Word] = []
  private var spans: [Span] = []
  /// The first thing that is wrong; then there is no tree.
  private(set) var fault: ArticleError?

  var isEmpty: Bool { text == nil && lines.isEmpty && fault == nil }
  var firstLine: Int? { lines.first?.place.line }

  mutating func refuse(_ error: ArticleError) { if fault == nil { fault = error } }

  // MARK: Lines

  /// Takes a line of ten columns.
  mutating func add(
    _ line: ArraySlice<UInt8>, at place: ArticleError.Place
  ) throws(ArticleError) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 10 else { throw .conlluFields(place, count: fields.count) }
    func string(_ column: Int) -> String { String(decoding: fields[column], as: UTF8.self) }
    let id = string(0)
    // An empty node stands in no text.
    if id.contains(".") {
      guard id.split(separator: ".").count == 2, id.allSatisfy({ $0.isNumber || $0 == "." })
      else { throw .conlluNumber(place, id, due: lines.count + 1) }
      return
    }
    guard !fields[1].isEmpty else { throw .conlluEmpty(place, column: "FORM") }
    let space = !string(9).split(separator: "|").contains("SpaceAfter=No")
    if id.contains("-") {
      let ends = id.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count == 2, let first = ends[0], let last = ends[1], first == lines.count + 1,
        last >= first, last - first < 64
      else { throw .conlluNumber(place, id, due: lines.count + 1) }
      spans.append(
        Span(
          words: first - 1..<last, form: Array(fields[1]), hasSpaceAfter: space, place: place))
      return
    }
    guard let number = Int(id), number == lines.count + 1 else {
      throw .conlluNumber(place, id, due: lines.count + 1)
    }
    guard let head = Int(string(6)), head >= 0, head != number else {
      throw .conlluHead(place, string(6))
    }
    guard !fields[7].isEmpty else { throw .conlluEmpty(place, column: "DEPREL") }
    lines.append(
      Word(
        form: Array(fields[1]), partOfSpeech: string(3),
        features: string(5) == "_" ? "" : string(5), head: head, relation: string(7),
        hasSpaceAfter: space, place: place))
  }

  // MARK: Text

  /// Words and multi-word tokens as they follow each other in the text.
  private var tokens: [Span] {
    var tokens: [Span] = []
    var index = 0
    var next = 0
    while index < lines.count {
      if next < spans.count, spans[next].words.lowerBound == index {
        tokens.append(spans[next])
        index = max(index + 1, spans[next].words.upperBound)
        next += 1
      } else {
        let word = lines[index]
        tokens.append(
          Span(
            words: index..<index + 1, form: word.form, hasSpaceAfter: word.hasSpaceAfter,
            place: word.place))
        index += 1
      }
    }
    return tokens
  }

  /// The text that the words make.
  var spelledOut: [UInt8] {
    var bytes: [UInt8] = []
    for token in tokens { bytes += token.form + (token.hasSpaceAfter ? [0x20] : []) }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  /// The words with their places in an article's text, in which the sentence's text begins at
  /// `start`; none where something is wrong, which is then in `fault`.
  mutating func words(in text: [UInt8], at start: Int) -> [ParsedWord] {
    if fault == nil {
      do {
        let ranges = try ranges(in: text)
        try checkHeads()
        return zip(lines, ranges).map { word, range in
          ParsedWord(
            range: range.lowerBound + start..<range.upperBound + start,
            partOfSpeech: word.partOfSpeech, features: word.features, head: word.head - 1,
            relation: word.relation)
        }
      } catch {
        fault = error
      }
    }
    return []
  }

  /// Places of the words in the sentence's text.
  private func ranges(in text: [UInt8]) throws(ArticleError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var cursor = 0
    for token in tokens {
      guard token.words.upperBound <= lines.count else {
        throw .conlluNumber(
          token.place, "\(token.words.lowerBound + 1)-\(token.words.upperBound)",
          due: lines.count)
      }
      while cursor < text.count, isBlank(text[cursor]) { cursor += 1 }
      guard text[cursor...].starts(with: token.form) else {
        throw .conlluForm(token.place, String(decoding: token.form, as: UTF8.self))
      }
      let whole = cursor..<cursor + token.form.count
      cursor = whole.upperBound
      ranges += split(token, whole)
    }
    return ranges
  }

  /// The words of a token cut where they spell it out, else each the whole of it.
  private func split(_ token: Span, _ whole: Range<Int>) -> [Range<Int>] {
    let forms = lines[token.words].map(\.form)
    guard forms.count > 1, forms.flatMap({ $0 }) == token.form else {
      return [Range<Int>](repeating: whole, count: forms.count)
    }
    var start = whole.lowerBound
    return forms.map { form in
      defer { start += form.count }
      return start..<start + form.count
    }
  }

  /// Every word leads to the root.
  private func checkHeads() throws(ArticleError) {
    for word in lines {
      guard word.head <= lines.count else { throw .conlluHead(word.place, String(word.head)) }
      var head = word.head
      var steps = 0
      while head > 0 {
        // Heads that lie beyond the end are found at their own word.
        guard head <= lines.count else { break }
        head = lines[head - 1].head
        steps += 1
        guard steps <= lines.count else { throw .conlluCircle(word.place) }
      }
    }
  }
}
