import EntenteCoding
import EntenteText

/// What holds of tokens and sentences, whatever the bytes.
enum TextCheck {
  static func fault(_ bytes: [UInt8]) -> String? {
    let text = Tokeniser().tokenise(bytes)
    var end: UInt32 = 0
    var arena = 0
    for token in text.tokens {
      if token.start < end || token.end <= token.start || Int(token.end) > bytes.count {
        return "token ranges"
      }
      if Int(token.foldStart) != arena { return "folded bytes" }
      arena += Int(token.foldLength)
      if FoldHash.of(text.folded[Int(token.foldStart)..<arena]) != token.hash { return "hash" }
      end = token.end
    }
    var next: Int32 = 0
    for sentence in text.sentences {
      if sentence.firstToken != next || sentence.endToken <= next { return "sentence tokens" }
      next = sentence.endToken
    }
    return Int(next) == text.tokens.count ? nil : "tokens without a sentence"
  }
}

/// What holds of a coded article.
enum CodingCheck {
  static func fault(_ article: CodedArticle, _ bytes: [UInt8]) -> String? {
    func holds(_ range: Range<Int>) -> Bool {
      !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= bytes.count
    }
    for event in article.events {
      if event.source.isEmpty || event.target.isEmpty { return "an event without a party" }
      if !(0...1).contains(event.confidence) { return "confidence \(event.confidence)" }
      for evidence in event.evidence {
        guard holds(evidence.range), holds(evidence.trigger),
          evidence.range.lowerBound <= evidence.trigger.lowerBound,
          evidence.trigger.upperBound <= evidence.range.upperBound
        else { return "evidence \(evidence.range) \(evidence.trigger)" }
      }
      for actor in event.source + event.target where !holds(actor.range) { return "actor range" }
      if let date = event.date, date.firstDay == nil { return "date \(date)" }
    }
    for pair in article.coMentions where !(pair.first < pair.second && pair.count > 0) {
      return "pair of actors"
    }
    return nil
  }
}
