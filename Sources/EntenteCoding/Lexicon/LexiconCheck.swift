/// Something in the lexicons that loads but can't be meant.
public struct LexiconFinding: Sendable, Hashable, CustomStringConvertible {
  /// What the finding is about.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// The file can't be read at all.
    case fault
    /// A column, flag, state, body or office that nothing knows.
    case unknown
    /// A form that two entries claim, without a rule that decides.
    case form
    /// A date or period.
    case date
    /// Two who hold one office at a time.
    case holders
    /// An entry without a name.
    case name
  }

  public let place: LexiconPlace
  public let subject: Subject
  public let message: String

  public var description: String { "\(place): \(message)" }
}

/// Looks the lexicons over for what the loader lets pass: keys that nothing knows, forms claimed by
/// two, dates that can't be, offices held by two at a time.
public struct LexiconCheck {
  let builder: LexiconBuilder
  let record: LexiconRecord
  var findings: [LexiconFinding] = []

  /// All findings in the built-in lexicons with the overlays, by place.
  ///
  /// - Parameter overlays: names and bytes, as for `Lexicon.standard(overlays:)`.
  public static func findings(
    overlays: [(name: String, bytes: [UInt8])] = []
  ) -> [LexiconFinding] {
    var faults: [LexiconFinding] = []
    func fault(_ error: LexiconError) {
      let finding = LexiconFinding(place: error.place, subject: .fault, message: error.message)
      if !faults.contains(finding) { faults.append(finding) }
    }
    for overlay in overlays {
      do throws(LexiconError) {
        _ = try LexiconOverlay(LexiconSource(name: overlay.name, copying: overlay.bytes))
      } catch {
        fault(error)
      }
    }
    guard faults.isEmpty else { return faults }
    var builder = LexiconBuilder()
    builder.record = LexiconRecord()
    do throws(LexiconError) {
      try builder.read(overlays: overlays)
    } catch {
      fault(error)
      return faults
    }
    guard let record = builder.record else { return [] }
    var check = LexiconCheck(builder: builder, record: record)
    for file in record.files {
      guard let schema = LexiconSchema.named(file.name) else { continue }
      check.checkRows(file, schema)
    }
    check.checkForms()
    check.checkTerms()
    return check.findings.sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  mutating func report(
    _ subject: LexiconFinding.Subject, _ file: LexiconFile, _ offset: Int, _ message: String
  ) {
    findings.append(
      LexiconFinding(place: file.place(offset), subject: subject, message: message))
  }
}
