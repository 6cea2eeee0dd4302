/// How an event table separates its fields, and whether it is compressed; told by the name of the
/// file.
public struct EventTableFormat: Sendable, Hashable {
  /// The byte between two fields: a comma or a tab.
  public let separator: UInt8
  /// Compressed by gzip.
  public let isCompressed: Bool

  /// Endings of the names of event tables, for messages.
  public static let suffixes = [".csv", ".tsv", ".csv.gz", ".tsv.gz"]

  public init(separator: UInt8, isCompressed: Bool = false) {
    self.separator = separator
    self.isCompressed = isCompressed
  }

  /// The format of a file of that name; nil if it isn't the name of an event table.
  public init?(path: String) {
    var name = path.lowercased()[...]
    isCompressed = name.hasSuffix(".gz")
    if isCompressed { name = name.dropLast(3) }
    if name.hasSuffix(".csv") {
      separator = UInt8(ascii: ",")
    } else if name.hasSuffix(".tsv") {
      separator = UInt8(ascii: "\t")
    } else {
      return nil
    }
  }
}
