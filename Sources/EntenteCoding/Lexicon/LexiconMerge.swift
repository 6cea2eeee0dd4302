/// Puts a built-in lexicon and what overlays say of it together into one file.
///
/// New entries stand first, so that of two entries with one form the user's is taken. Where every
/// byte comes from is kept, so that a fault names the user's file, line and column.
struct LexiconMerge {
  /// Bytes of one source.
  private struct Segment {
    var source: Int
    var range: Range<Int>
  }

  private enum Row {
    /// A line of the built-in file, as it stands.
    case untouched(Range<Int>)
    /// Values of each field.
    case changed([[Segment]])
    case removed
  }

  private let schema: LexiconSchema
  private let base: LexiconFile
  private var sources: [LexiconSource]
  private var rows: [Row] = []
  /// Indices of new rows, in order.
  private var fresh: [Int] = []
  private var byKey: [String: [Int]] = [:]
  /// Column of the built-in file for each column of the schema.
  private let columns: [Int]

  init(_ schema: LexiconSchema, base source: LexiconSource) throws(LexiconError) {
    self.schema = schema
    sources = [source]
    base = LexiconFile(name: source.name, bytes: source.bytes)
    var columns: [Int] = []
    for name in schema.columns { columns.append(try base.column(name)) }
    self.columns = columns
    try base.forEachRow { (row) throws(LexiconError) in
      let keys = self.keyColumns.map { self.base.string(row.fields[self.columns[$0]]) }
      self.byKey[keys.joined(separator: "\t"), default: []].append(self.rows.count)
      self.rows.append(.untouched(row.start..<(row.fields.last?.upperBound ?? row.start)))
    }
  }

  private var keyColumns: [Int] {
    schema.columns.indices.filter { schema.keys.contains(schema.columns[$0]) }
  }

  /// Applies the lines of one section, in order.
  mutating func apply(_ edits: [LexiconOverlay.Edit], of source: LexiconSource) throws(LexiconError)
  {
    let index = sources.firstIndex { $0 === source } ?? sources.count
    if index == sources.count { sources.append(source) }
    for edit in edits {
      let parts = keyColumns.map { column in
        String(decoding: source.bytes[edit.fields[column]], as: UTF8.self)
      }
      let key = parts.joined(separator: "\t")
      let found = (byKey[key] ?? []).filter { if case .removed = rows[$0] { false } else { true } }
      if edit.isRemoval {
        guard !found.isEmpty else {
          throw .noSuchEntry(source.place(edit.start), schema.name, parts.joined(separator: " "))
        }
        for row in found { rows[row] = .removed }
        continue
      }
      for row in found { rows[row] = .changed(try change(fields(rows[row]), edit, index)) }
      if found.isEmpty {
        byKey[key, default: []].append(rows.count)
        fresh.append(rows.count)
        rows.append(.changed(try create(edit, index, parts.joined(separator: " "))))
      }
    }
  }

  /// Values of each field of a row, by the columns of the schema.
  private func fields(_ row: Row) -> [[Segment]] {
    switch row {
    case .changed(let fields): return fields
    case .removed: return []
    case .untouched(let line):
      let fields = LexiconFile.fields(base.bytes, line.lowerBound, line.upperBound)
      return schema.columns.indices.map { column in
        guard columns[column] < fields.count else { return [] }
        return values(fields[columns[column]], schema.columns[column], 0)
      }
    }
  }

  /// The values of a field, one where its column is no list.
  private func values(_ field: Range<Int>, _ column: String, _ source: Int) -> [Segment] {
    guard schema.lists.contains(column) else {
      return field.isEmpty ? [] : [Segment(source: source, range: field)]
    }
    let bytes = sources[source].bytes
    var values: [Segment] = []
    var start = field.lowerBound
    for index in field.lowerBound...field.upperBound
    where index == field.upperBound || bytes[index] == 0x7C {
      if index > start { values.append(Segment(source: source, range: start..<index)) }
      start = index + 1
    }
    return values
  }

  private func text(_ segment: Segment) -> String {
    String(decoding: sources[segment.source].bytes[segment.range], as: UTF8.self)
  }

  private enum Sign { case replace, add, remove, clear }

  /// What a field asks for, and the bytes behind its sign.
  private func sign(_ field: Range<Int>, _ column: String, _ source: Int) -> (Sign, Range<Int>) {
    let rest = field.lowerBound + 1..<max(field.upperBound, field.lowerBound + 1)
    switch sources[source].bytes[field.lowerBound] {
    case 0x2D where rest.isEmpty: return (.clear, rest)
    case 0x2D where schema.lists.contains(column): return (.remove, rest)
    case 0x2B where schema.lists.contains(column): return (.add, rest)
    default: return (.replace, field)
    }
  }

  private func change(
    _ old: [[Segment]], _ edit: LexiconOverlay.Edit, _ source: Int
  ) throws(LexiconError) -> [[Segment]] {
    var fields = old
    for (column, field) in edit.fields.enumerated()
    where !field.isEmpty && !schema.keys.contains(schema.columns[column]) {
      let (sign, range) = sign(field, schema.columns[column], source)
      let values = values(range, schema.columns[column], source)
      switch sign {
      case .clear: fields[column] = []
      case .replace: fields[column] = values
      case .add:
        let known = Set(fields[column].map(text))
        fields[column] += values.filter { !known.contains(text($0)) }
      case .remove:
        for value in values {
          let count = fields[column].count
          fields[column].removeAll { text($0) == text(value) }
          if fields[column].count == count {
            throw .noSuchValue(sources[source].place(value.range.lowerBound), text(value))
          }
        }
      }
    }
    return fields
  }

  private func create(
    _ edit: LexiconOverlay.Edit, _ source: Int, _ key: String
  ) throws(LexiconError) -> [[Segment]] {
    var fields = [[Segment]](repeating: [], count: schema.columns.count)
    for (column, field) in edit.fields.enumerated() where !field.isEmpty {
      let isKey = schema.keys.contains(schema.columns[column])
      let (sign, _) = sign(field, schema.columns[column], source)
      guard sign == .replace || isKey else {
        throw .noSuchEntry(sources[source].place(edit.start), schema.name, key)
      }
      fields[column] =
        isKey
        ? [Segment(source: source, range: field)]
        : values(field, schema.columns[column], source)
    }
    return fields
  }

  /// The file that comes of it, and the bytes that it stands on.
  func merged() -> (file: LexiconFile, source: LexiconSource) {
    var bytes: [UInt8] = Array(schema.columns.joined(separator: "\t").utf8) + [0x0A]
    var origins = LexiconOrigins(sources: sources)
    func copy(_ segment: Segment) {
      origins.pieces.append(
        .init(start: bytes.count, source: segment.source, offset: segment.range.lowerBound))
      bytes += sources[segment.source].bytes[segment.range]
    }
    func write(_ row: Row) {
      switch row {
      case .removed: return
      case .changed, .untouched:
        for (column, values) in fields(row).enumerated() {
          if column > 0 { bytes.append(0x09) }
          for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x7C) }
            copy(value)
          }
        }
        bytes.append(0x0A)
      }
    }
    for index in fresh { write(rows[index]) }
    let new = Set(fresh)
    for (index, row) in rows.enumerated() where !new.contains(index) { write(row) }
    let source = LexiconSource(name: base.name, copying: bytes)
    return (LexiconFile(name: base.name, bytes: source.bytes, origins: origins), source)
  }
}
