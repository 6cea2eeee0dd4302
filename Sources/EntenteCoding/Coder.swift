import EntenteText

/// Text to be coded.
public struct CodingInput: Sendable {
  /// Id that the evidence will carry.
  public var id: String
  /// The whole text, UTF-8.
  public var text: [UInt8]
  /// Where the article's own words begin (after front matter).
  public var bodyStart: Int
  /// Publication day: what relative dates and office-holders are resolved by.
  public var published: Day?
  /// The sentences as a parser has read them, with offsets into `text`; empty where none has. Trees
  /// then say who stands where in a clause; a sentence without words is read without one.
  public var sentences: [ParsedSentence]

  public init(
    id: String, text: [UInt8], bodyStart: Int = 0, published: Day? = nil,
    sentences: [ParsedSentence] = []
  ) {
    self.id = id
    self.text = text
    self.bodyStart = bodyStart
    self.published = published
    self.sentences = sentences
  }
}

/// What the coder found in one article.
public struct CodedArticle: Sendable {
  public var id: String
  public var published: Day?
  public var events: [Event] = []
  public var statements: [Statement] = []
  /// Actors and topics named anywhere in the article, each once, in order of first mention.
  public var actors: [ActorReference] = []
  public var topics: [TopicReference] = []
  /// Sentences read, and paragraphs left out as no part of the article.
  public var sentenceCount = 0
  public var boilerplateCount = 0
  /// Actors named in the same sentence, each pair once, by first mention.
  public var coMentions: [CoMention] = []
  /// How each sentence was read, where that was asked for.
  public var explanations: [SentenceExplanation] = []
}

/// Two actors that sentences name together. It says that they are spoken of together, no more.
public struct CoMention: Sendable, Hashable {
  /// Ids, the smaller first.
  public let first: String
  public let second: String
  /// Sentences that name both.
  public internal(set) var count: Int
  /// UTF-8 bytes of the first such sentence.
  public let range: Range<Int>
}

/// Reads articles and writes down who did what to whom.
///
/// One coder works on one article at a time and keeps its working storage between articles; make one
/// a thread. The result depends on the input and the lexicon alone.
public struct Coder {
  private let lexicon: Lexicon
  private let tokeniser = Tokeniser()
  private let phraseReader: PhraseReader
  private let composer: EventComposer
  private var pieces: PieceReader
  private var dates: DateReader
  private var analyser: ClauseAnalyser
  private var writer: EventWriter
  private var text = TokenisedText()
  private var reading = SentenceReading()
  /// Keep how each sentence was read.
  public var explains = false

  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    phraseReader = PhraseReader(lexicon)
    composer = EventComposer(lexicon: lexicon)
    pieces = PieceReader(lexicon)
    dates = DateReader(lexicon)
    analyser = ClauseAnalyser(lexicon)
    writer = EventWriter(lexicon: lexicon)
  }

  public mutating func code(_ input: CodingInput) -> CodedArticle {
    var result = CodedArticle(id: input.id, published: input.published)
    tokeniser.tokenise(input.text, range: input.bodyStart..<input.text.count, into: &text)
    if !input.sentences.isEmpty { text.divide(at: input.sentences.map(\.range)) }
    let skipped = Boilerplate.paragraphs(text, lexicon)
    result.boilerplateCount = skipped.count
    var state = ArticleState(
      lexicon: lexicon, bytes: input.text,
      published: input.published.map { $0.daysSinceEpoch } ?? Int32.min)
    state.ends = text.tokens.map(\.end)
    var anchor: EventDate?
    var parsed = 0
    writer.begin(input)
    for sentence in text.sentences where !skipped.contains(sentence.paragraph) {
      result.sentenceCount += 1
      reading.clear(sentence.language)
      pieces.read(
        text, sentence, isKnown: { state.isKnown($0) },
        isNamed: { state.provisionalActor(named: FoldHash.seed &* 31 ^ $0) != nil })
      if sentence.language == .arabic {
        phraseReader.readArabic(pieces.pieces, text, &state, into: &reading)
      } else {
        phraseReader.readEnglish(pieces.pieces, text, &state, into: &reading)
      }
      for topic in reading.topics { state.noteTopic(topic) }
      analyser.analyse(&reading, state)
      while parsed < input.sentences.count,
        input.sentences[parsed].range.upperBound <= Int(sentence.start)
      {
        parsed += 1
      }
      if parsed < input.sentences.count {
        analyser.apply(input.sentences[parsed], sentence, text, reading, state)
      }
      let found = dates.read(
        text, sentence, pieces, published: state.published, anchor: &anchor)
      if explains {
        result.explanations.append(
          Explainer(lexicon: lexicon).explain(
            sentence, text, input.text, reading, analyser, found))
      }
      let drafts = composer.compose(analyser, &reading, &state, text)
      writer.write(drafts, analyser, reading, found, sentence, text, state, into: &result)
      remember(&state)
    }
    return result
  }

  /// The main subject goes on to the next sentence.
  private func remember(_ state: inout ArticleState) {
    for trigger in analyser.triggers where trigger.isVerb && !trigger.isInfinitive {
      guard let first = trigger.subject.first else { continue }
      let mention = reading.mentions[Int(first)]
      guard mention.key.entity != -1 else { continue }
      state.lastSubject = mention
      break
    }
  }
}
