/// Days written as `2025-07-03` or `20250703`, read from their bytes.
enum DayBytes {
  /// Days since 1970-01-01, nil where the bytes are no day of the (proleptic Gregorian) calendar
  /// from 0001-01-01 to 9999-12-31.
  static func day(_ text: UnsafeRawBufferPointer) -> Int32? {
    let marked = text.count == 10
    guard marked || text.count == 8 else { return nil }
    if marked, text[4] != UInt8(ascii: "-") || text[7] != UInt8(ascii: "-") { return nil }
    let step = marked ? 1 : 0
    guard let year = number(text, 0, 4), let month = number(text, 4 + step, 2),
      let day = number(text, 6 + 2 * step, 2), year > 0, month >= 1, month <= 12, day >= 1,
      day <= length(of: month, year)
    else { return nil }
    return daysSinceEpoch(year, month, day)
  }

  private static func number(_ text: UnsafeRawBufferPointer, _ from: Int, _ count: Int) -> Int32? {
    var value: Int32 = 0
    for at in from..<(from + count) {
      let digit = text[at] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int32(digit)
    }
    return value
  }

  private static func length(of month: Int32, _ year: Int32) -> Int32 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Years begin in March, so that the leap day ends one; an era is 400 years of 146,097 days.
  private static func daysSinceEpoch(_ year: Int32, _ month: Int32, _ day: Int32) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
