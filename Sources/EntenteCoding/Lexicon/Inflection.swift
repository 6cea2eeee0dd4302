/// Forms of English and Arabic words, made from the lemma so that lexicons need not list them.
enum Inflection {
  typealias Form = (bytes: [UInt8], form: VerbForm)

  // MARK: English, over ASCII bytes

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }

  /// "-s" of verbs and nouns.
  static func englishS(_ word: [UInt8]) -> [UInt8] {
    guard let last = word.last else { return word }
    let before = word.count > 1 ? word[word.count - 2] : 0
    if last == 0x79, !isVowel(before) { return word.dropLast() + Array("ies".utf8) }
    let sibilant =
      last == 0x73 || last == 0x78 || last == 0x7A
      || (last == 0x68 && (before == 0x73 || before == 0x63))
    let endsInO = last == 0x6F && !isVowel(before)
    return word + Array((sibilant || endsInO ? "es" : "s").utf8)
  }

  /// All forms of a verb. `irregular` holds past and participle, or one form for both.
  static func english(_ lemma: [UInt8], irregular: [[UInt8]]) -> [Form] {
    guard let last = lemma.last else { return [] }
    let before = lemma.count > 1 ? lemma[lemma.count - 2] : 0
    var forms: [Form] = [(lemma, [.base, .present]), (englishS(lemma), .present)]
    let doubled =
      irregular.first.map { past in
        past.count == lemma.count + 3 && past.starts(with: lemma + [last]) && past.last == 0x64
      } ?? false
    if let past = irregular.first {
      let participle = irregular.count > 1 ? irregular[1] : past
      if past == participle {
        forms.append((past, [.past, .participle]))
      } else {
        forms.append((past, .past))
        forms.append((participle, .participle))
      }
    } else if last == 0x65 {
      forms.append((lemma + [0x64], [.past, .participle]))
    } else if last == 0x79, !isVowel(before) {
      forms.append((lemma.dropLast() + Array("ied".utf8), [.past, .participle]))
    } else {
      forms.append((lemma + Array("ed".utf8), [.past, .participle]))
    }
    let ing = Array("ing".utf8)
    if last == 0x65, before == 0x69 {
      forms.append((lemma.dropLast(2) + [0x79] + ing, .gerund))
    } else if last == 0x65, before != 0x65 {
      forms.append((lemma.dropLast() + ing, .gerund))
    } else if doubled || doublesForGerund(lemma, irregular) {
      forms.append((lemma + [last] + ing, .gerund))
    } else {
      forms.append((lemma + ing, .gerund))
    }
    return forms
  }

  /// Short strong verbs double their consonant though their past does not show it: cut, hit, get.
  private static func doublesForGerund(_ lemma: [UInt8], _ irregular: [[UInt8]]) -> Bool {
    guard !irregular.isEmpty, lemma.count >= 3 else { return false }
    let last = lemma[lemma.count - 1]
    let middle = lemma[lemma.count - 2]
    let first = lemma[lemma.count - 3]
    return !isVowel(last) && isVowel(middle) && (!isVowel(first) || first == 0x75) && last != 0x77
      && last != 0x79
      && last != 0x78
  }

  // MARK: Arabic, over folded letters (two bytes each)

  static let alef = scalar(0x0627)
  static let teh = scalar(0x062A)
  static let heh = scalar(0x0647)
  static let lam = scalar(0x0644)
  static let meem = scalar(0x0645)
  static let noon = scalar(0x0646)
  static let waw = scalar(0x0648)
  static let yeh = scalar(0x064A)

  private static func scalar(_ value: UInt32) -> [UInt8] {
    [UInt8(truncatingIfNeeded: 0xC0 | value >> 6), UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)]
  }

  private static func letters(_ word: [UInt8]) -> Int { word.count / 2 }

  private static func letter(_ word: [UInt8], fromEnd index: Int) -> [UInt8] {
    let start = word.count - 2 * (index + 1)
    return start >= 0 ? Array(word[start..<start + 2]) : []
  }

  /// Third-person forms (and the first plural) of a verb. `isDefective`: the perfect ends in a bare
  /// alef or alef maqsura.
  static func arabic(perfect: [UInt8], imperfect: [UInt8], isDefective: Bool) -> [Form] {
    var forms: [Form] = []
    forEachArabic(perfect: perfect, imperfect: imperfect, isDefective: isDefective) {
      forms.append(($0, $1))
    }
    return forms
  }

  /// The same without an array a form: `body` is lent one buffer again and again.
  static func forEachArabic(
    perfect: [UInt8], imperfect: [UInt8], isDefective: Bool, _ body: ([UInt8], VerbForm) -> Void
  ) {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(max(perfect.count, imperfect.count) + 8)
    func emit(_ prefix: [UInt8], _ stem: ArraySlice<UInt8>, _ suffix: [UInt8], _ form: VerbForm) {
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: prefix)
      buffer.append(contentsOf: stem)
      buffer.append(contentsOf: suffix)
      body(buffer, form)
    }
    // Hollow verbs lose their long vowel before a consonant and after لم: قلنا, يقلن, يقل.
    let middle = letter(imperfect, fromEnd: 1)
    let isHollow =
      (middle == yeh || middle == waw || middle == alef) && letter(perfect, fromEnd: 1) == alef
      && letters(imperfect) >= 4 && !isDefective
    if !perfect.isEmpty {
      let whole = perfect[...]
      // What ends in alef goes back to waw (دعا, دعوا), what ends in alef maqsura to yeh.
      let isWaw = letter(perfect, fromEnd: 0) == alef
      let stem = isDefective ? perfect.dropLast(2) : whole
      emit([], whole, [], .perfect)
      emit([], stem, teh, [.perfect, .feminine])
      emit([], stem, tehAlef, [.perfect, .feminine, .dual])
      emit([], stem, wawAlef, [.perfect, .plural])
      emit([], stem, isDefective ? isWaw ? wawAlef : yehAlef : alef, [.perfect, .dual])
      if isHollow {
        emit(Array(perfect.dropLast(4)), perfect.suffix(2), noonAlef, [.perfect, .firstPerson])
      } else {
        emit(
          [], stem, isDefective ? isWaw ? wawNoonAlef : yehNoonAlef : noonAlef,
          [.perfect, .firstPerson])
      }
    }
    guard letters(imperfect) >= 3 else { return }
    let stem = imperfect.dropFirst(2)
    let last = letter(imperfect, fromEnd: 0)
    let weakEnd = last == yeh || last == waw || last == alef
    let short = weakEnd ? stem.dropLast(2) : stem
    emit(yeh, stem, [], .imperfect)
    emit(teh, stem, [], [.imperfect, .feminine])
    emit(noon, stem, [], [.imperfect, .firstPerson])
    emit(yeh, short, wawNoon, [.imperfect, .plural])
    emit(yeh, short, wawAlef, [.imperfect, .plural])
    emit(yeh, stem, alefNoon, [.imperfect, .dual])
    emit(teh, stem, alefNoon, [.imperfect, .dual, .feminine])
    if isHollow {
      emit(yeh, stem.dropLast(4), last + noon, [.imperfect, .plural, .feminine])
    } else {
      emit(yeh, stem, noon, [.imperfect, .plural, .feminine])
    }
    if weakEnd {
      emit(yeh, short, [], .imperfect)
      emit(teh, short, [], [.imperfect, .feminine])
    } else if isHollow {
      emit(yeh, stem.dropLast(4), last, .imperfect)
      emit(teh, stem.dropLast(4), last, [.imperfect, .feminine])
    }
  }

  /// Active participles as adverbs of the clause: accusative, feminine, plural (محذرا, محذرة, محذرين).
  /// Verbs of four letters and more, and those of form II, have a meem before the stem of the
  /// imperfect; the others an alef behind their first letter.
  static func forEachArabicParticiple(
    perfect: [UInt8], imperfect: [UInt8], isSecondForm: Bool, _ body: ([UInt8], VerbForm) -> Void
  ) {
    guard letters(imperfect) >= 3, letters(perfect) >= 2 else { return }
    var stem: [UInt8]
    if letters(perfect) > 3 || isSecondForm {
      stem = meem + Array(imperfect.dropFirst(2))
    } else {
      let first = Array(perfect.prefix(2))
      guard letters(perfect) == 3 else { return }
      var middle = letter(perfect, fromEnd: 1)
      var last = letter(perfect, fromEnd: 0)
      if middle == alef { middle = yeh }
      if last == alef || last == yeh { last = yeh }
      stem = first + alef + middle + last
    }
    let isWeak = stem.suffix(2).elementsEqual(yeh) || stem.suffix(2).elementsEqual(alef)
    if stem.suffix(2).elementsEqual(alef) { stem = Array(stem.dropLast(2)) + yeh }
    body(stem + alef, .participle)
    body(stem + heh, [.participle, .feminine])
    body(isWeak ? stem + noon : stem + yeh + noon, [.participle, .plural])
  }

  private static let tehAlef = teh + alef
  private static let wawAlef = waw + alef
  private static let yehAlef = yeh + alef
  private static let noonAlef = noon + alef
  private static let yehNoonAlef = yeh + noon + alef
  private static let wawNoonAlef = waw + noon + alef
  private static let wawNoon = waw + noon
  private static let alefNoon = alef + noon

  /// Gender and number of a nisba adjective: روسي, روسية, روسيون, روسيين…
  static func nisba(_ word: [UInt8]) -> [[UInt8]] {
    guard letter(word, fromEnd: 0) == yeh else { return [word] }
    return [
      word, word + heh, word + yeh + noon, word + waw + noon, word + alef + noon, word + alef + teh,
      word + teh + yeh + noon, word + teh + alef + noon,
    ]
  }
}
