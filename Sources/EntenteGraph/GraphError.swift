/// Something in the input from which no network can be made.
public struct GraphError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    case weightNotANumber, weightInfinite, weightNotPositive, weightOutOfRange
    case signOutOfRange
    case unknownNode, unknownLayer
    case nodeKindChanged
    case windowReversed
    case tooManyNodes, tooManyTies, tooManyLayers
  }

  public let kind: Kind
  /// The number of the tie at fault in the order of adding, from 0; nil if no tie is.
  public let record: Int?
  /// What is wrong and what to do, one line, for a person.
  public let description: String

  init(_ kind: Kind, record: Int? = nil, _ text: String) {
    self.kind = kind
    self.record = record
    description = record.map { "tie record \($0): \(text)" } ?? text
  }
}

extension GraphError {
  static func weight(_ weight: Double, record: Int) -> GraphError {
    if weight.isNaN {
      return GraphError(
        .weightNotANumber, record: record,
        "the weight is not a number; give a positive number or leave the tie out")
    }
    if weight.isInfinite {
      return GraphError(
        .weightInfinite, record: record,
        "the weight is infinite; give a finite positive number")
    }
    if weight <= 0 {
      return GraphError(
        .weightNotPositive, record: record,
        "the weight \(weight) is not above 0; leave the tie out, or give hostility as its sign")
    }
    return GraphError(
      .weightOutOfRange, record: record,
      "the weight \(weight) is outside 1e-100 to 1e+100, where sums and 1/weight stay finite; "
        + "rescale the weights")
  }

  static func sign(_ sign: Float, record: Int) -> GraphError {
    GraphError(
      .signOutOfRange, record: record,
      "the intensity \(sign) is outside -10 to +10; rescale it or give 0 for unknown")
  }

  static func unknownNode(_ node: NodeIndex, count: Int, record: Int) -> GraphError {
    GraphError(
      .unknownNode, record: record,
      "there is no node \(node), only \(count); add the node before its ties")
  }

  static func unknownLayer(_ layer: UInt8, count: Int, record: Int) -> GraphError {
    GraphError(
      .unknownLayer, record: record,
      "there is no layer \(layer), only \(count); name every layer when the builder is made")
  }

  static func nodeKindChanged(id: String, was: NodeKind, now: NodeKind) -> GraphError {
    GraphError(
      .nodeKindChanged,
      "node \(id) was first \(was), now \(now); give the two different ids")
  }

  static func windowReversed(from: Int32, to: Int32) -> GraphError {
    GraphError(
      .windowReversed,
      "the window begins on day \(from), after its end on day \(to); exchange the two")
  }

  static func tooManyNodes() -> GraphError {
    GraphError(.tooManyNodes, "more than 4294967294 nodes; split the network")
  }

  static func tooManyTies(record: Int) -> GraphError {
    GraphError(.tooManyTies, record: record, "more than 2147483647 ties; split the network")
  }

  static func tooManyLayers(_ count: Int) -> GraphError {
    GraphError(.tooManyLayers, "\(count) layers, at most 256 can be told apart; merge some")
  }
}
