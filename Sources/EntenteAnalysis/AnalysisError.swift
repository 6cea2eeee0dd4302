import EntenteGraph

/// A question that can't be answered on the network given.
public struct AnalysisError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    case unknownMeasure
    case dampingOutOfRange, toleranceOutOfRange, threadsOutOfRange
    case focusNotInNetwork
    case notConverged
    case tooManyPaths
    case differentNodes
    case resolutionOutOfRange, iterationsOutOfRange
    case sampleOutOfRange, seriesOutOfRange
    case alphaOutOfRange, countOutOfRange
    case nodeNotInNetwork
    case replicatesOutOfRange, levelOutOfRange
  }

  public let kind: Kind
  /// What is wrong and what to do, one line, for a person.
  public let description: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    description = text
  }
}

extension AnalysisError {
  static func unknownMeasure(_ id: String, known: [String]) -> AnalysisError {
    AnalysisError(
      .unknownMeasure, "there is no measure \(id); choose of \(known.joined(separator: ", "))")
  }

  static func damping(_ value: Double) -> AnalysisError {
    AnalysisError(
      .dampingOutOfRange, "the damping \(value) is not between 0 and 1 (excluded); 0.85 is usual")
  }

  static func tolerance(_ value: Double) -> AnalysisError {
    AnalysisError(
      .toleranceOutOfRange,
      "the tolerance \(value) is not between 1e-15 and 1; 1e-12 is usual")
  }

  static func threads(_ count: Int) -> AnalysisError {
    AnalysisError(
      .threadsOutOfRange, "\(count) threads can't be used; give 1 or more, or none for all cores")
  }

  static func focus(_ node: NodeIndex) -> AnalysisError {
    AnalysisError(
      .focusNotInNetwork,
      "the focus, node \(node), has no part in this network; choose another or a wider window")
  }

  static func notConverged(steps: Int, change: Double) -> AnalysisError {
    AnalysisError(
      .notConverged,
      "after \(steps) steps the scores still change by \(change); "
        + "raise the tolerance or lower the damping")
  }

  static func tooManyPaths() -> AnalysisError {
    AnalysisError(
      .tooManyPaths,
      "there are more than 1e308 shortest paths between two nodes; weights would tell them apart")
  }

  static func differentNodes(_ before: Int, _ after: Int) -> AnalysisError {
    AnalysisError(
      .differentNodes,
      "the networks have \(before) and \(after) nodes; make both from one tie table")
  }

  static func sample(_ text: String) -> AnalysisError {
    AnalysisError(.sampleOutOfRange, "the sample of two periods is wrong: " + text)
  }

  static func pivots(_ count: Int) -> AnalysisError {
    AnalysisError(.sampleOutOfRange, "\(count) sources can't be drawn; give 2 or more")
  }

  static func confidence(_ value: Double) -> AnalysisError {
    AnalysisError(
      .sampleOutOfRange,
      "the confidence \(value) is not between 0 and 1 (excluded); 0.95 is usual")
  }

  static func series(_ text: String) -> AnalysisError {
    AnalysisError(.seriesOutOfRange, "the series can't be read: " + text)
  }
}
