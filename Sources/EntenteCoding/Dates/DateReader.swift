import EntenteText

/// Finds and resolves the dates of a sentence, in English and Arabic.
///
/// Weekdays are the latest ones up to the publication day unless the text says next; months without a
/// year are the latest ones unless that lies more than two months ahead. What needs a publication day
/// and has none stays unresolved: nothing is invented.
struct DateReader {
  let lexicon: Lexicon
  private var words: [Word] = []

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  private struct Word {
    var token: Int32
    var tags: WordTags
    var symbol: UInt32
    var number: Int32 = -1
    var isJoined = false
    var isArabic = false
  }

  /// Dates of one sentence, which `pieces` has just read. `anchor` is the last day that the article named,
  /// for "ten days before that".
  mutating func read(
    _ text: TokenisedText, _ sentence: Sentence, _ pieces: PieceReader, published: Int32,
    anchor: inout EventDate?
  ) -> [DateMention] {
    guard mayHoldDate(text, sentence, pieces), collect(text, sentence, pieces) else { return [] }
    var found: [DateMention] = []
    var index = 0
    while index < words.count {
      if let match = match(text, index, published, anchor) {
        let last = words[match.end - 1].token + 1
        if let date = match.date {
          found.append(
            DateMention(
              firstToken: words[index].token, endToken: last, date: date, reason: match.reason,
              upcoming: match.upcoming))
          if date.day != nil { anchor = date }
        }
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// A sentence without one of these, or the number of a year, holds no date.
  private static let telling: WordTags = [.month, .weekday, .relativeDay, .timeUnit]

  /// Whether some word or number of the sentence may stand in a date. Most sentences have none.
  private func mayHoldDate(_ text: TokenisedText, _ sentence: Sentence, _ pieces: PieceReader)
    -> Bool
  {
    let tags = lexicon.tags
    for candidate in pieces.candidates
    where !tags[Int(candidate.symbol)].isDisjoint(with: Self.telling) { return true }
    return text.tokens[Int(sentence.firstToken)..<Int(sentence.endToken)].contains { token in
      guard token.kind == .number else { return false }
      let number = text.folded.withUnsafeBufferPointer { Self.number($0, token) }
      return number >= 1900 && number < 2100
    }
  }

  /// Words of the sentence with their calendar classes. False where none has any: "may", the verb.
  private mutating func collect(
    _ text: TokenisedText, _ sentence: Sentence, _ pieces: PieceReader
  ) -> Bool {
    words.removeAll(keepingCapacity: true)
    var any = false
    text.folded.withUnsafeBufferPointer { folded in
      for index in Int(sentence.firstToken)..<Int(sentence.endToken) {
        let token = text.tokens[index]
        if token.kind == .punctuation {
          let mark = folded[Int(token.foldStart)]
          // "July 3, 2025", "Sept. 9": marks inside a date.
          if mark == 0x2C || mark == 0x2E && words.last?.tags.contains(.month) == true { continue }
        }
        if isOrdinalEnding(token, folded) { continue }
        var word = Word(token: Int32(index), tags: [], symbol: 0)
        word.isJoined = token.flags.contains(.joined)
        word.isArabic = token.kind == .arabic
        if token.kind == .number {
          word.number = Self.number(folded, token)
          any = any || (word.number >= 1900 && word.number < 2100)
        } else if token.kind != .punctuation {
          read(&word, token, pieces, at: index - Int(sentence.firstToken))
          any = any || !word.tags.isDisjoint(with: Self.telling)
        }
        words.append(word)
      }
    }
    return any
  }

  /// The calendar class of a word, by the most literal of its readings that has one.
  private func read(_ word: inout Word, _ token: Token, _ pieces: PieceReader, at offset: Int) {
    for index in Int(pieces.starts[offset])..<Int(pieces.starts[offset + 1]) {
      let candidate = pieces.candidates[index]
      if word.symbol == 0 { word.symbol = candidate.symbol }
      let tags = lexicon.tags[Int(candidate.symbol)].intersection(.calendar)
      guard !tags.isEmpty, !candidate.clitics.contains(.pronoun) else { continue }
      if tags.contains(.month), token.kind == .latin, !token.flags.contains(.capitalised) {
        continue
      }
      word.tags = tags
      word.symbol = candidate.symbol
      return
    }
  }

  /// The "th" of "5th".
  private func isOrdinalEnding(_ token: Token, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.flags.contains(.joined), token.kind == .latin, token.foldLength == 2,
      words.last?.number ?? -1 > 0
    else { return false }
    let start = Int(token.foldStart)
    switch (folded[start], folded[start + 1]) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
    default: return false
    }
  }

  /// Value of a whole number of up to four digits; −1 otherwise.
  private static func number(_ folded: UnsafeBufferPointer<UInt8>, _ token: Token) -> Int32 {
    guard token.foldLength <= 4, !token.flags.contains(.dotted) else { return -1 }
    var value: Int32 = 0
    for index in Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength) {
      value = value * 10 + Int32(folded[index]) - 0x30
    }
    return value
  }

  private struct Match {
    var date: EventDate?
    var end: Int
    var reason: String
    var upcoming: EventDate?
  }

  private func value(_ index: Int, _ tag: WordTags) -> Int32? {
    guard index < words.count, words[index].tags.contains(tag),
      let meanings = lexicon.calendar[words[index].symbol]
    else { return nil }
    return meanings.first { $0.tags == tag }?.value
  }

  /// Month at `index`, with the number of words it takes ("كانون الثاني").
  private func month(_ text: TokenisedText, _ index: Int) -> (value: Int32, count: Int)? {
    guard index < words.count, words[index].tags.contains(.month) else { return nil }
    if index + 1 < words.count, words[index + 1].isArabic {
      var hash = FoldHash.seed
      for word in [words[index], words[index + 1]] {
        let token = text.tokens[Int(word.token)]
        if word.token != words[index].token { hash = FoldHash.step(hash, 0x20) }
        for byte in Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength) {
          hash = FoldHash.step(hash, text.folded[byte])
        }
      }
      let symbol = lexicon.words.symbol(hash)
      if symbol != 0, let value = lexicon.calendar[symbol]?.first(where: { $0.tags == .month }) {
        return (value.value, 2)
      }
    }
    guard let value = value(index, .month) else { return nil }
    return (value, 1)
  }

  private func year(_ index: Int) -> Int? {
    guard index < words.count else { return nil }
    let number = words[index].number
    return number >= 1900 && number < 2100 ? Int(number) : nil
  }

  private func dayOfMonth(_ index: Int) -> Int? {
    guard index < words.count else { return nil }
    let number = words[index].number
    return number >= 1 && number <= 31 ? Int(number) : nil
  }

  private func match(
    _ text: TokenisedText, _ index: Int, _ published: Int32, _ anchor: EventDate?
  ) -> Match? {
    let today = published == Int32.min ? nil : Day(daysSinceEpoch: Int(published))
    if let iso = isoDate(index) { return iso }
    // "14 يونيو 2025", "3 July"
    if let day = dayOfMonth(index) ?? ordinal(index) {
      // "5 May", "the 5th of May", "التاسع من مايو"
      var next = index + 1
      if next < words.count,
        words[next].symbol == lexicon.symbols.of || words[next].symbol == lexicon.symbols.arabicFrom
      {
        next += 1
      }
      if let (month, count) = month(text, next) {
        return dayAndMonth(text, day, month, after: next + count, today)
      }
    }
    if let (month, count) = month(text, index) {
      let next = index + count
      if let day = dayOfMonth(next), !words[index].isArabic {
        return dayAndMonth(text, day, month, after: next + 1, today)
      }
      if let year = year(next) {
        return Match(
          date: EventDate(year: year, month: Int(month)), end: next + 1, reason: "month and year")
      }
      // A month in brackets repeats the one before it in the other system.
      guard let today else { return Match(date: nil, end: next, reason: "") }
      var year = today.year
      if value(next, .timeDirection) == 1 {
        if Int(month) <= today.month { year += 1 }
        return Match(
          date: EventDate(year: year, month: Int(month)), end: next + 1, reason: "next such month")
      }
      if Int(month) > today.month + 2
        || (value(next, .timeDirection) == -1 && Int(month) >= today.month)
      {
        year -= 1
      }
      return Match(
        date: EventDate(year: year, month: Int(month)), end: next,
        reason: "month nearest to the publication day")
    }
    if let relative = relativeDate(text, index, today, anchor) { return relative }
    if let slashed = dayAndMonthInNumbers(text, index, today) { return slashed }
    if let named = namedDay(index, today) { return named }
    if let weekday = value(index, .weekday) { return self.weekday(index, weekday, today) }
    if let offset = value(index, .relativeDay), let today {
      if words[index].isArabic, value(index + 1, .timeDirection) == -1 {
        // "الليلة الماضية"
        return Match(
          date: EventDate(today.adding(days: -1)), end: index + 2,
          reason: "relative to the publication day")
      }
      return Match(
        date: EventDate(today.adding(days: Int(offset))), end: index + 1,
        reason: "relative to the publication day")
    }
    if let year = year(index), followsTimeWord(index) {
      return Match(date: EventDate(year: year), end: index + 1, reason: "year")
    }
    return nil
  }

  /// "أمس الخميس", "غدا (الاثنين)", "اليوم الجمعة": the weekday settles the day.
  private func namedDay(_ index: Int, _ today: Day?) -> Match? {
    guard words[index].isArabic, let offset = value(index, .relativeDay) else { return nil }
    var next = index + 1
    if next < words.count, words[next].symbol == 0, words[next].number < 0 { next += 1 }
    guard next < index + 3, let weekday = value(next, .weekday) else { return nil }
    guard let today else { return Match(date: nil, end: next + 1, reason: "") }
    // Where an edition is a day late, the weekday is right and "today" is not.
    let near = [Int(offset), Int(offset) - 1, Int(offset) + 1].first { shift in
      today.adding(days: shift).weekday == Int(weekday)
    }
    guard let near else {
      return self.weekday(next, weekday, today)
    }
    return Match(
      date: EventDate(today.adding(days: near)), end: next + 1,
      reason: "weekday beside the publication day")
  }

  /// "يوم 19/11 الحالي", "7/4/2004": day before month, where a word of time or a year stands beside it.
  private func dayAndMonthInNumbers(_ text: TokenisedText, _ index: Int, _ today: Day?) -> Match? {
    guard index > 0, words[index - 1].isArabic, let day = dayOfMonth(index),
      isSlash(text, index + 1), let month = dayOfMonth(index + 2), month <= 12
    else { return nil }
    if isSlash(text, index + 3), let year = year(index + 4) {
      return Match(
        date: Day(year: year, month: month, day: day).map { EventDate($0) }, end: index + 5,
        reason: "day, month and year")
    }
    guard
      words[index - 1].tags.contains(.timeUnit) || words[index - 1].tags.contains(.weekday)
        || value(index + 3, .timeDirection) != nil
    else { return nil }
    return dayAndMonth(text, day, Int32(month), after: index + 3, today)
  }

  private func isSlash(_ text: TokenisedText, _ index: Int) -> Bool {
    guard index < words.count, words[index].symbol == 0, words[index].number < 0 else {
      return false
    }
    let token = text.tokens[Int(words[index].token)]
    return token.kind == .punctuation && text.folded[Int(token.foldStart)] == 0x2F
  }

  /// "in 2022", "عام 2022".
  private func followsTimeWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1]
    return before.tags.contains(.timeUnit) || before.symbol == lexicon.symbols.inWord
      || before.symbol == lexicon.symbols.of
      || before.symbol == lexicon.symbols.arabicIn
  }

  /// "التاسع": the number of a day before "من" and a month.
  private func ordinal(_ index: Int) -> Int? {
    guard words[index].isArabic, index + 1 < words.count,
      words[index + 1].symbol == lexicon.symbols.arabicFrom,
      let value = value(index, .ordinal)
    else { return nil }
    return Int(value)
  }

  private func isoDate(_ index: Int) -> Match? {
    guard let year = year(index), index + 2 < words.count, words[index + 1].isJoined,
      words[index + 2].isJoined, let month = dayOfMonth(index + 1), let day = dayOfMonth(index + 2),
      Day(year: year, month: month, day: day) != nil
    else { return nil }
    return Match(
      date: EventDate(year: year, month: month, day: day), end: index + 3, reason: "date")
  }

  private func dayAndMonth(
    _ text: TokenisedText, _ day: Int, _ month: Int32, after index: Int, _ today: Day?
  ) -> Match {
    var end = index
    // "20 أيلول (سبتمبر)": the bracket repeats the month.
    var look = index
    while look < words.count, look < index + 3 {
      if words[look].tags.contains(.month), let again = self.month(text, look),
        again.value == month
      {
        end = look + again.count
        // The closing bracket.
        if end < words.count, words[end].symbol == 0, words[end].number < 0 { end += 1 }
      }
      look += 1
    }
    if let year = year(end) ?? year(index) {
      let date = Day(year: year, month: Int(month), day: day).map { EventDate($0) }
      return Match(
        date: date, end: self.year(end) != nil ? end + 1 : index + 1, reason: "day, month and year")
    }
    guard let today else { return Match(date: nil, end: end, reason: "") }
    if value(end, .timeDirection) == 0, Int(month) != today.month {
      // "20/9 الحالي" in another month: the text contradicts its day.
      return Match(date: nil, end: end, reason: "")
    }
    var year = today.year
    if let same = Day(year: year, month: Int(month), day: day) {
      let ahead = Int(same.daysSinceEpoch) - Int(today.daysSinceEpoch)
      let direction = value(end, .timeDirection)
      if ahead > 60, direction != 1 {
        year -= 1
      } else if ahead < -300, direction != -1 {
        year += 1
      } else if direction == -1, ahead > 0 {
        year -= 1
      }
    }
    return Match(
      date: Day(year: year, month: Int(month), day: day).map { EventDate($0) }, end: end,
      reason: "day and month nearest to the publication day")
  }

  private func weekday(_ index: Int, _ weekday: Int32, _ today: Day?) -> Match {
    guard let today else { return Match(date: nil, end: index + 1, reason: "") }
    var end = index + 1
    var direction = value(index + 1, .timeDirection)
    if direction != nil {
      end = index + 2
    } else if index > 0 {
      direction = value(index - 1, .timeDirection)
    }
    var back = (today.weekday - Int(weekday) + 7) % 7
    if direction == 1 {
      back = back == 0 ? -7 : back - 7
    } else if direction == -1, back == 0 {
      back = 7
    }
    var match = Match(
      date: EventDate(today.adding(days: -back)), end: end,
      reason: direction == 1
        ? "next such weekday after the publication day"
        : "latest such weekday up to the publication day")
    if direction == nil, back > 0 { match.upcoming = EventDate(today.adding(days: 7 - back)) }
    return match
  }

  private func count(_ index: Int) -> Int32? {
    guard index < words.count else { return nil }
    if words[index].number >= 0, words[index].number < 1000 { return words[index].number }
    return value(index, .numberWord)
  }

  /// Amounts of days, weeks, months, years: "last month", "two weeks ago", "قبل عشرة أيام من ذلك".
  private func relativeDate(
    _ text: TokenisedText, _ index: Int, _ today: Day?, _ anchor: EventDate?
  ) -> Match? {
    // English order: "last month", "this year", "next week".
    if let direction = value(index, .timeDirection), let unit = value(index + 1, .timeUnit) {
      return shifted(by: direction, unit, today, end: index + 2)
    }
    // Arabic order: "الشهر الماضي", "هذا العام".
    if let unit = value(index, .timeUnit), words[index].isArabic {
      if let direction = value(index + 1, .timeDirection) {
        return shifted(by: direction, unit, today, end: index + 2)
      }
      if index > 0, lexicon.tags[Int(words[index - 1].symbol)].contains(.demonstrative) {
        return shifted(by: 0, unit, today, end: index + 1)
      }
    }
    // "ten days ago", "two weeks earlier", "a day after"
    if let amount = count(index), let unit = value(index + 1, .timeUnit), !words[index + 1].isArabic
    {
      guard let sense = value(index + 2, .timeBefore) else { return nil }
      if sense > 0 {
        // "A day after the call": counted on from what was dated last, if anything was.
        guard anchor != nil else { return Match(date: nil, end: index + 3, reason: "") }
        return moved(from: anchor, or: today, by: amount, unit, end: index + 3)
      }
      let isAgo = index + 3 >= words.count || words[index + 3].symbol != lexicon.symbols.that
      return moved(from: isAgo ? nil : anchor, or: today, by: -amount, unit, end: index + 3)
    }
    // "قبل عشرة أيام [من ذلك]", "بعد يوم واحد من/أن"
    if value(index, .timeBefore) != nil, words[index].isArabic {
      var next = index + 1
      var amount: Int32?
      if let number = count(next) {
        amount = number
        next += 1
      }
      guard let unit = value(next, .timeUnit) else { return nil }
      next += 1
      if amount == nil { amount = isDual(text, next - 1) ? 2 : 1 }
      if let one = value(next, .numberWord), one == 1 { next += 1 }
      let ofThat = next < words.count && words[next].symbol == lexicon.symbols.arabicFrom
      guard let amount else { return nil }
      return moved(from: ofThat ? anchor : nil, or: today, by: -amount, unit, end: next)
    }
    return nil
  }

  /// "يومين", "شهران": two of the unit.
  private func isDual(_ text: TokenisedText, _ index: Int) -> Bool {
    let token = text.tokens[Int(words[index].token)]
    let end = Int(token.foldStart) + Int(token.foldLength)
    guard token.foldLength >= 10 else { return false }
    let ending = Array(text.folded[end - 4..<end])
    return ending == Inflection.yeh + Inflection.noon || ending == Inflection.alef + Inflection.noon
  }

  private func shifted(by direction: Int32, _ unit: Int32, _ today: Day?, end: Int) -> Match {
    guard let today else { return Match(date: nil, end: end, reason: "") }
    switch unit {
    case 365:
      return Match(
        date: EventDate(year: today.year + Int(direction)), end: end,
        reason: "year relative to the publication day")
    case 30:
      let moved = today.adding(months: Int(direction))
      return Match(
        date: EventDate(year: moved.year, month: moved.month), end: end,
        reason: "month relative to the publication day")
    case 7:
      // A week is no precision of a date here: the month in which it lies is what is sure.
      let moved = today.adding(days: 7 * Int(direction))
      let first = moved.adding(days: 1 - moved.weekday)
      let last = first.adding(days: 6)
      guard first.month == last.month else { return Match(date: nil, end: end, reason: "") }
      return Match(
        date: EventDate(year: moved.year, month: moved.month), end: end,
        reason: "month of the week")
    default: return Match(date: nil, end: end, reason: "")
    }
  }

  private func moved(
    from anchor: EventDate?, or today: Day?, by amount: Int32, _ unit: Int32, end: Int
  ) -> Match {
    guard let base = anchor?.firstDay ?? today else {
      return Match(date: nil, end: end, reason: "")
    }
    let reason = anchor != nil ? "counted from the date before" : "counted from the publication day"
    switch unit {
    case 1:
      return Match(date: EventDate(base.adding(days: Int(amount))), end: end, reason: reason)
    case 7:
      let day = base.adding(days: 7 * Int(amount))
      return Match(date: EventDate(year: day.year, month: day.month), end: end, reason: reason)
    case 30:
      let day = base.adding(months: Int(amount))
      return Match(date: EventDate(year: day.year, month: day.month), end: end, reason: reason)
    default:
      return Match(date: EventDate(year: base.year + Int(amount)), end: end, reason: reason)
    }
  }
}

extension WordTags {
  fileprivate static let calendar: WordTags = [
    .month, .weekday, .timeUnit, .numberWord, .ordinal, .relativeDay, .timeDirection, .timeBefore,
  ]
}
