import EntenteTables

extension Double {
  /// A probability for readers: three decimals, or one digit and the power of ten.
  var chanceText: String {
    guard self < 0.001 else { return rounded(decimals: 3) }
    guard self > 0 else { return "0" }
    var (digit, power) = (self, 0)
    while digit < 1 {
      digit *= 10
      power += 1
    }
    let whole = Int(digit.rounded())
    return whole == 10 ? "1e-\(power - 1)" : "\(whole)e-\(power)"
  }
}

extension Cell {
  /// A probability, exact for programs.
  static func chance(_ p: Double?) -> Cell {
    guard let p else { return .empty }
    return .structured(.number(p), shown: p.chanceText)
  }

}

extension Column {
  static let p = Column("p", "p", .text, alignment: .right)
  static let q = Column("q", "q", .text, alignment: .right)
}
