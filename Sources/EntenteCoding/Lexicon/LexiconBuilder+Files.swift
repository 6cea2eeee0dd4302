import CLexicons

extension LexiconBuilder {
  /// Reads the files that are compiled into the program, with what overlays say of them.
  mutating func read(overlays: [(name: String, bytes: [UInt8])]) throws(LexiconError) {
    var read: [LexiconOverlay] = []
    for overlay in overlays {
      read.append(
        try LexiconOverlay(LexiconSource(name: overlay.name, copying: overlay.bytes)))
    }
    for index in 0..<entente_lexicon_count() {
      let file = entente_lexicon_at(index)
      let source = LexiconSource(
        name: String(cString: file.name),
        constant: UnsafeBufferPointer(start: file.bytes, count: file.length))
      sources.append(source)
      let (merged, storage) = try Self.merge(source, read)
      if let storage { sources.append(storage) }
      record?.begin(merged)
      try self.read(merged)
    }
    sources += read.map(\.source)
  }

  private static func merge(
    _ source: LexiconSource, _ overlays: [LexiconOverlay]
  ) throws(LexiconError) -> (LexiconFile, LexiconSource?) {
    var merge: LexiconMerge?
    for overlay in overlays {
      for section in overlay.sections where section.schema.file == source.name {
        if merge == nil { merge = try LexiconMerge(section.schema, base: source) }
        try merge?.apply(section.edits, of: overlay.source)
      }
    }
    guard let merge else { return (LexiconFile(name: source.name, bytes: source.bytes), nil) }
    let (file, storage) = merge.merged()
    return (file, storage)
  }
}
