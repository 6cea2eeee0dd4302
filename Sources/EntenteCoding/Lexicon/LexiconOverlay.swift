import EntenteText

/// Additions to the built-in lexicons, as a user writes them: entries to add, to change, to take away.
///
/// A file has sections, each begun by the name of a lexicon in brackets and a line of columns.
struct LexiconOverlay {
  /// What one line asks for.
  struct Edit {
    /// Takes the entry away.
    var isRemoval: Bool
    /// Bytes of the fields, by the columns of the lexicon; empty where nothing is said.
    var fields: [Range<Int>]
    /// First byte of the line.
    var start: Int
  }

  /// The lines for one lexicon.
  struct Section {
    var schema: LexiconSchema
    var edits: [Edit] = []
  }

  let source: LexiconSource
  private(set) var sections: [Section] = []

  /// Reads a file and checks its form: sections, columns, keys.
  init(_ source: LexiconSource) throws(LexiconError) {
    self.source = source
    if let fault = UTF8Validation.firstFault(in: UnsafeRawBufferPointer(source.bytes)) {
      throw .notUTF8(source.place(fault.offset))
    }
    let bytes = source.bytes
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var columns: [Int]?
    while position < bytes.count {
      let end = LexiconFile.lineEnd(bytes, position)
      let line = position..<end
      position = end + 1
      if line.isEmpty || bytes[line.lowerBound] == 0x23 { continue }
      let fields = LexiconFile.fields(bytes, line.lowerBound, line.upperBound)
      if fields.allSatisfy(\.isEmpty) { continue }
      if bytes[line.lowerBound] == 0x5B {
        sections.append(Section(schema: try schema(fields[0])))
        columns = nil
        continue
      }
      guard !sections.isEmpty else { throw .missingSection(source.place(line.lowerBound)) }
      if let columns {
        sections[sections.count - 1].edits.append(try edit(fields, columns))
      } else {
        columns = try heading(fields)
      }
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  private func schema(_ field: Range<Int>) throws(LexiconError) -> LexiconSchema {
    var name = string(field.lowerBound + 1..<field.upperBound)
    while name.last == " " { name.removeLast() }
    guard name.last == "]" else { throw .missingSection(source.place(field.lowerBound)) }
    name.removeLast()
    guard let schema = LexiconSchema.named(name) else {
      throw .unknownLexicon(source.place(field.lowerBound + 1), name)
    }
    return schema
  }

  /// Indices of the columns in the lexicon.
  private func heading(_ fields: [Range<Int>]) throws(LexiconError) -> [Int] {
    let schema = sections[sections.count - 1].schema
    var columns: [Int] = []
    for field in fields {
      let name = string(field)
      guard let index = schema.columns.firstIndex(of: name) else {
        throw .unknown(source.place(field.lowerBound), "column", name, known: schema.columns)
      }
      guard !columns.contains(index) else {
        throw .repeatedColumn(source.place(field.lowerBound), name)
      }
      columns.append(index)
    }
    for key in schema.keys where !columns.contains(where: { schema.columns[$0] == key }) {
      throw .missingKey(source.place(fields[0].lowerBound), schema.name, key)
    }
    return columns
  }

  private func edit(_ fields: [Range<Int>], _ columns: [Int]) throws(LexiconError) -> Edit {
    let schema = sections[sections.count - 1].schema
    let start = fields[0].lowerBound
    guard fields.count <= columns.count else {
      throw .tooManyFields(
        source.place(fields[columns.count].lowerBound), found: fields.count,
        expected: columns.count)
    }
    var edit = Edit(
      isRemoval: source.bytes[start] == 0x2D,
      fields: [Range<Int>](repeating: start..<start, count: schema.columns.count), start: start)
    for (field, column) in zip(fields, columns) { edit.fields[column] = field }
    if edit.isRemoval { edit.fields[columns[0]] = start + 1..<fields[0].upperBound }
    for (index, name) in schema.columns.enumerated() {
      if schema.keys.contains(name) {
        if edit.fields[index].isEmpty {
          throw .emptyKey(source.place(edit.fields[index].lowerBound), name)
        }
      } else if edit.isRemoval, !edit.fields[index].isEmpty {
        throw .removalWithFields(source.place(edit.fields[index].lowerBound))
      }
    }
    return edit
  }
}
