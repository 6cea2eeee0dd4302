/// A selection of ties by the sign of their intensity.
public struct SignSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Intensity above 0.
  public static let cooperation = SignSet(rawValue: 1)
  /// Intensity exactly 0: neither, or not known.
  public static let neutral = SignSet(rawValue: 2)
  /// Intensity below 0.
  public static let conflict = SignSet(rawValue: 4)
  public static let all: SignSet = [.cooperation, .neutral, .conflict]

  /// Whether a tie of this intensity is selected.
  public func containsSign(of intensity: Float) -> Bool {
    let one: SignSet = intensity > 0 ? .cooperation : intensity < 0 ? .conflict : .neutral
    return contains(one)
  }
}
