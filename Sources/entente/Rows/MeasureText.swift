import EntenteAnalysis

/// The definition of a measure, for readers.
enum MeasureText {
  static func describe(_ measure: MeasureDescription) -> String {
    var lines = ["\(measure.title) (\(measure.id))", "", measure.meaning, "", measure.formula, ""]
    lines += measure.conventions.map { "- " + $0 }
    lines += ["", "Source: " + measure.source, ""]
    return lines.joined(separator: "\n")
  }
}
