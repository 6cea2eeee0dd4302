import EntenteGraph

/// Reads tables of events, a row an event: `date,source,relation,target,weight`.
///
/// - Files: comma- or tab-separated (RFC 4180: quotes around fields that hold separators, quotes or
///   line ends), UTF-8 with or without byte order mark, LF or CR LF, plain or gzip.
/// - Columns: named by the first line in any order and case; others are passed over. `source` and
///   `target` must be there. Without `date` the records are undated, without `relation` the relation
///   is `tie`, without `weight` each weighs 1. A first line that begins with a day is data, in the
///   order above.
/// - Days: `2025-07-03` or `20250703`. Weights: decimal, 1e-100 to 1e+100. Names are taken as they
///   stand, with the spaces around them.
/// - Relations: ``RelationLayers`` says which layer and intensity they have.
/// - Bad rows are counted, the first ones kept as ``BadRow``s, and the rest goes on. Empty lines are
///   passed over.
///
/// The file is read in blocks of 256 KiB; memory is that of the records, the names, and one block.
/// Cost O(bytes).
///
/// ```swift
/// var reader = EventTableReader()
/// try reader.read(path: "events.csv.gz")
/// let table = reader.finish()
/// let network = table.ties.network()
/// ```
public struct EventTableReader: Sendable {
  private let reportLimit: Int
  private var names = NameTable()
  private var relations = RelationLayers()
  private var records = TieColumns()
  private var badRows: [BadRow] = []
  private var badRowCount = 0

  /// - Parameter reportLimit: bad rows that are kept; the rest is counted only.
  public init(reportLimit: Int = 20) {
    self.reportLimit = max(0, reportLimit)
  }

  /// Adds the rows of a file.
  ///
  /// - Parameter format: by default told by the file's name, comma-separated where it doesn't tell.
  /// - Throws: ``EventTableError`` where the file as a whole can't be read.
  public mutating func read(
    path: String, format: EventTableFormat? = nil
  ) throws(EventTableError) {
    let format =
      format ?? EventTableFormat(path: path) ?? EventTableFormat(separator: UInt8(ascii: ","))
    let input = try ByteInput(path: path, isCompressed: format.isCompressed)
    var pass = TablePass(path: path, scanner: RowScanner(separator: format.separator))
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: ByteInput.capacity, alignment: 16)
    defer { buffer.deallocate() }
    var filled = 0
    var isLast = false
    while !isLast {
      let count = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      filled += count
      isLast = count == 0
      let block = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
      let used = try take(block, &pass, isLast: isLast)
      filled -= used
      if used > 0, filled > 0 {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[used...]))
      }
    }
    if pass.rows == 0 { throw .empty(path) }
  }

  /// What has been read from all files.
  public consuming func finish() -> EventTable {
    let ids = names.names
    let ties = TieTable(
      records, nodeIDs: ids,
      nodeKinds: ids.map { $0.hasPrefix("topic/") ? .topic : .actor },
      layerNames: relations.layerNames, relationNames: relations.names)
    return EventTable(ties: ties, badRowCount: badRowCount, badRows: badRows)
  }

  /// Takes all whole rows of a block; how many bytes they were.
  private mutating func take(
    _ block: UnsafeRawBufferPointer, _ pass: inout TablePass, isLast: Bool
  ) throws(EventTableError) -> Int {
    var at = 0
    if pass.isAtStart {
      if block.count < 3, !isLast { return 0 }
      if block.starts(with: [0xFF, 0xFE]) || block.starts(with: [0xFE, 0xFF]) {
        throw .notUTF8(pass.path)
      }
      if block.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
      pass.isAtStart = false
    }
    if pass.isInsideTooLong { at = pass.restOfLine(block, from: at) }
    while at < block.count {
      if pass.columns == nil {
        guard let next = try header(block, at, &pass, isLast: isLast) else { return at }
        at = next
        continue
      }
      let isFull = at == 0 && block.count == ByteInput.capacity
      let line = pass.line
      switch pass.row(block, at: at, isLast: isLast, isFull: isFull) {
      case .fields(let count, let next):
        if count > 1 || !pass.isBlank(block, from: at, to: next) {
          pass.rows += 1
          try add(block, &pass, count, line)
        }
        at = next
      case .fault(let fault, let next):
        pass.rows += 1
        report(
          fault == .openQuote
            ? .openQuote(pass.path, line) : .textAfterQuote(pass.path, line))
        at = next
      case .incomplete:
        guard isFull else { return at }
        pass.rows += 1
        report(.tooLong(pass.path, line))
        pass.isInsideTooLong = true
        return pass.restOfLine(block, from: 0)
      }
    }
    return at
  }

  /// Reads the first line that is not empty; where to go on, nil if it isn't whole yet.
  private func header(
    _ block: UnsafeRawBufferPointer, _ at: Int, _ pass: inout TablePass, isLast: Bool
  ) throws(EventTableError) -> Int? {
    let line = pass.line
    guard let first = pass.firstLine(block, at: at, isLast: isLast) else {
      // No header is as long as the whole buffer, and none holds a quote that never closes.
      if isLast || block.count == ByteInput.capacity { throw .noColumns(pass.path) }
      return nil
    }
    if first.texts == [""] { return first.next }
    let columns = try Columns(firstLine: first.texts, path: pass.path)
    pass.setColumns(columns)
    guard columns.isAssumed else { return first.next }
    pass.line = line
    return at
  }

  /// Adds one row, or reports it.
  private mutating func add(
    _ block: UnsafeRawBufferPointer, _ pass: inout TablePass, _ count: Int, _ line: Int
  ) throws(EventTableError) {
    guard records.sources.count < Int(Int32.max) else { throw .tooLarge(pass.path) }
    guard count == pass.fieldCount else {
      return report(.fieldCount(pass.path, line, count, expected: pass.fieldCount))
    }
    let known = names.count
    do throws(BadRow) {
      let day = try pass.day(block, line, undated: TieTable.undated)
      let weight = try pass.weight(block, line)
      let relation =
        pass.columns?.holds(.relation) ?? false
        ? try relations.relation(
          numbered: pass.number(.relation, block, line, in: &relations.table))
        : relations.unnamed()
      let source = try pass.number(.source, block, line, in: &names)
      let target = try pass.number(.target, block, line, in: &names)
      records.sources.append(NodeIndex(source))
      records.targets.append(NodeIndex(target))
      records.layers.append(relation.layer)
      records.days.append(day)
      records.weights.append(weight)
      records.signs.append(relation.sign)
      records.relations.append(relation.number)
    } catch {
      // A name that only a bad row holds is no node.
      if names.count > known { names.removeNewest() }
      report(error)
    }
  }

  private mutating func report(_ row: BadRow) {
    badRowCount += 1
    if badRows.count < reportLimit { badRows.append(row) }
  }
}
