/// A selection of layers, by their number (0…255), as a 256-bit mask.
///
/// What a layer means is the caller's to say: ``TieTable/layerNames`` holds one name a number.
public struct LayerSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private var words: SIMD4<UInt64>

  /// The layers given; an empty list selects nothing.
  public init(_ layers: some Sequence<UInt8>) {
    words = .zero
    for layer in layers { words[Int(layer >> 6)] |= 1 << UInt64(layer & 63) }
  }

  public init(arrayLiteral elements: UInt8...) {
    self.init(elements)
  }

  /// Every layer.
  public static let all = LayerSet(0...255)

  public func contains(_ layer: UInt8) -> Bool {
    words[Int(layer >> 6)] & (1 << UInt64(layer & 63)) != 0
  }
}
