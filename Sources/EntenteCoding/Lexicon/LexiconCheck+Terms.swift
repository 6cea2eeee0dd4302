import EntenteText

extension LexiconCheck {
  /// Offices that several people hold at a time, by their nature.
  static let sharedOffices: Set<String> = [
    "ambassador", "deputy-defence-minister", "deputy-head-of-government", "envoy", "spokesperson",
    "under-secretary", "vice-president",
  ]
  /// Offices kept for those who look them up; no role of a text asks for them yet.
  static let unaskedOffices: Set<String> = [
    "ambassador-to-UN", "deputy-defence-minister", "governor", "opposition-leader",
    "president-of-organisation",
  ]

  /// Periods of office: bodies and offices that nothing can ask for, days that can't be, and two
  /// holders at a time.
  mutating func checkTerms() {
    checkBodies()
    let asked = Set(builder.roles.map(\.office))
    let sorted = record.terms.sorted {
      ($0.term.jurisdiction, $0.term.office, $0.term.from, $0.term.person)
        < ($1.term.jurisdiction, $1.term.office, $1.term.from, $1.term.person)
    }
    var open: [LexiconRecord.Term] = []
    for entry in sorted {
      let term = entry.term
      let file = record.files[entry.file]
      let office = builder.offices[Int(term.office)]
      if !asked.contains(term.office), !Self.unaskedOffices.contains(office) {
        report(
          .unknown, file, entry.range.lowerBound,
          "unknown office “\(office)”; no role of words/roles asks for it"
        )
      }
      if term.from == term.to {
        report(.date, file, entry.range.lowerBound, "“\(file.string(entry.range))” holds no day")
      }
      for bound in [term.from, term.to] where bound != .min && bound != .max {
        let year = Day(daysSinceEpoch: Int(bound)).year
        if !(1900...2100).contains(year) {
          report(.date, file, entry.range.lowerBound, "the year \(year) can't be meant")
        }
      }
      open.removeAll {
        $0.term.jurisdiction != term.jurisdiction || $0.term.office != term.office
          || $0.term.to <= term.from
      }
      let bounds = sureDays(entry)
      for other in open where !Self.sharedOffices.contains(office) {
        guard bounds.overlaps(sureDays(other)) else { continue }
        let place = record.files[other.file].place(other.range.lowerBound)
        if other.term.person == term.person {
          report(
            .date, file, entry.range.lowerBound,
            "“\(file.string(entry.range))” overlaps another term of the same person")
          continue
        }
        let who = builder.entities[Int(other.term.person)].id.string
        report(
          .holders, file, entry.range.lowerBound,
          "“\(file.string(entry.range))” overlaps the term of \(who) (\(place)): on those days "
            + "the office would name neither")
      }
      open.append(entry)
    }
  }

  /// Days on which the holder held the office for sure: from the latest day that a date without day or
  /// month can mean to the earliest one.
  private func sureDays(_ entry: LexiconRecord.Term) -> Range<Int32> {
    let text = record.files[entry.file].string(entry.range)
    let period = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
    let dots = period.firstRange(of: "..")
    let from = period[..<(dots?.lowerBound ?? period.endIndex)]
    let to = period[(dots?.upperBound ?? period.endIndex)...]
    let start =
      (try? DayInterval(parsing: String(from)))?.to.daysSinceEpoch.advanced(by: -1) ?? .min
    let end = (try? DayInterval(parsing: String(to)))?.from.daysSinceEpoch
    return start..<max(start, end ?? .max)
  }

  /// Offices of a body that no file lists.
  private mutating func checkBodies() {
    guard let file = record.files.first(where: { $0.name == "actors/people.tsv" }),
      let column = file.columns.firstIndex(of: "offices")
    else { return }
    var unknown: [(Range<Int>, String)] = []
    try? file.forEachRow { (row) throws(LexiconError) in
      try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
        guard let colon = file.bytes[range].firstIndex(of: 0x3A) else { return }
        let body = range.lowerBound..<colon
        if builder.entityByID[file.hash(body)] == nil { unknown.append((body, file.string(body))) }
      }
    }
    for (range, body) in unknown {
      report(
        .unknown, file, range.lowerBound,
        "unknown body “\(body)”; states.tsv and organisations.tsv have no such id")
    }
  }
}
