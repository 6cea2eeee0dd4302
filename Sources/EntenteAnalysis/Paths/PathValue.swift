/// How good a path is: less is better.
struct PathValue: Comparable {
  /// The sum of its lengths, or the largest of them.
  var length = 0.0
  /// The same sum modulo a prime, 0 if lengths have no residues; see ``PathLengths``.
  var residue: UInt64 = 0
  var steps: Int32 = 0

  static let none = PathValue(length: .infinity)

  /// Shorter, or equally long in fewer steps.
  static func < (left: PathValue, right: PathValue) -> Bool {
    left.isAsLong(as: right) ? left.steps < right.steps : left.length < right.length
  }

  static func == (left: PathValue, right: PathValue) -> Bool {
    left.steps == right.steps && left.isAsLong(as: right)
  }

  private func isAsLong(as other: PathValue) -> Bool {
    residue == other.residue
      && (length == other.length
        || abs(length - other.length) <= PathLengths.relativeTolerance * min(length, other.length))
  }
}
