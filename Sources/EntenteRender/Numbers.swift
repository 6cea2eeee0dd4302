/// Numbers as short text, the same on every machine and in every locale.
enum Numbers {
  /// At most two decimals, without trailing zeros; "0" for what is not a number.
  static func short(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    let hundredths = Int(value * 100 + (value < 0 ? -0.5 : 0.5))
    let magnitude = hundredths.magnitude
    let whole = magnitude / 100
    let rest = magnitude % 100
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest != 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    }
    return text
  }
}
