import EntenteCoding
import EntenteGraph
import EntenteText

extension EventNetwork {
  /// The network of the rows of an event table.
  ///
  /// Each row is an occurrence of its own: a table is taken as it stands. Nodes bear the table's names;
  /// where the lexicon knows one, its kind, its country and its name in the other language are told.
  ///
  /// - Parameters:
  ///   - table: dated rows; a node of kind topic is a topic, every other an actor.
  ///   - options: layers, window and topics count; what is said of the confidence of events does not.
  ///   - lexicon: names are looked up in it; nil leaves the kinds of actors open.
  public init(table: TieTable, options: NetworkOptions = NetworkOptions(), lexicon: Lexicon? = nil)
  {
    let chosen = table.selecting(
      in: options.window, layers: Self.layers(options, of: table.layerNames),
      kinds: options.includesTopics ? .all : .actors)
    let nodes = table.nodeIDs.enumerated().map { index, name in
      let isTopic = table.nodeKinds[index] == .topic
      let known = isTopic ? nil : lexicon?.actor(named: name)
      return TieNode(
        id: name, english: name, arabic: known?.arabic ?? "", isTopic: isTopic,
        actorKind: known?.kind, topicKind: nil, country: known?.country, isProvisional: false)
    }
    let undated = chosen.undatedPositions.count
    self.init(
      nodes: nodes, table: chosen, options: options,
      placements: [.day: chosen.count - undated, .none: undated])
  }

  /// The layers asked for, as numbers of a table.
  static func layers(_ options: NetworkOptions, of names: [String]) -> LayerSet {
    guard let layers = options.layers else { return .all }
    return LayerSet(names.indices.filter { layers.contains(names[$0]) }.map { UInt8($0) })
  }

  /// Ties of the rows of a table in an interval, or of all: those of one source, target and layer
  /// together. By sorting, O(rows · log rows).
  func ties(of table: TieTable, in interval: DayInterval?) -> [Tie] {
    let positions = rows(of: table, in: interval)
    guard !positions.isEmpty else { return [] }
    // Nodes in order of their ids, so that ties come in order of their keys.
    var rank = [UInt32](repeating: 0, count: nodes.count)
    for (place, node) in nodes.indices.sorted(by: { nodes[$0].id < nodes[$1].id }).enumerated() {
      rank[node] = UInt32(place)
    }
    let layers = table.layerNames.map(TieLayer.init(name:))
    var layerRank = [UInt8](repeating: 0, count: layers.count)
    for (place, layer) in layers.indices.sorted(by: { layers[$0] < layers[$1] }).enumerated() {
      layerRank[layer] = UInt8(place)
    }
    var rows: [TableRow] = []
    rows.reserveCapacity(positions.count)
    for position in positions {
      let source = rank[Int(table.sources[position])]
      let target = rank[Int(table.targets[position])]
      rows.append(
        TableRow(
          pair: UInt64(source) << 32 | UInt64(target),
          layer: layerRank[Int(table.layers[position])], position: UInt32(position)))
    }
    rows.sort()
    var ties: [Tie] = []
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end].pair == rows[start].pair,
        rows[end].layer == rows[start].layer
      {
        end += 1
      }
      ties.append(tie(of: table, rows[start..<end], layers))
      start = end
    }
    return ties
  }

  private func rows(of table: TieTable, in interval: DayInterval?) -> Range<Int> {
    interval.map { table.positions(in: $0.window) } ?? 0..<table.count
  }

  private func tie(of table: TieTable, _ rows: ArraySlice<TableRow>, _ layers: [TieLayer]) -> Tie {
    var weight = 0.0
    var intensity = 0.0
    var first = Int32.max
    var last = TieTable.undated
    var counts: [(relation: UInt16, count: Int)] = []
    for row in rows {
      let position = Int(row.position)
      weight += table.weights[position]
      intensity += Double(table.signs[position])
      let day = table.days[position]
      if day != TieTable.undated {
        first = min(first, day)
        last = max(last, day)
      }
      guard !table.relations.isEmpty else { continue }
      let relation = table.relations[position]
      if let known = counts.firstIndex(where: { $0.relation == relation }) {
        counts[known].count += 1
      } else {
        counts.append((relation, 1))
      }
    }
    let one = Int(rows[rows.startIndex].position)
    let layer = layers[Int(table.layers[one])]
    // The relation of most rows; of equal ones the one met first.
    var most: (relation: UInt16, count: Int)?
    for count in counts where count.count > most?.count ?? 0 { most = count }
    let relation = most.map { table.relationNames[Int($0.relation)] } ?? layer.name
    return Tie(
      key: EventTieKey(
        source: nodes[Int(table.sources[one])].id, target: nodes[Int(table.targets[one])].id,
        layer: layer, isSymmetric: false),
      weight: weight, count: rows.count,
      first: last == TieTable.undated ? nil : Day(daysSinceEpoch: Int(first)),
      last: last == TieTable.undated ? nil : Day(daysSinceEpoch: Int(last)),
      intensity: intensity / Double(rows.count), relationEnglish: relation,
      relationArabic: relation, isAsserted: true, occurrences: [])
  }
}

/// A row of a table under its key.
private struct TableRow: Comparable {
  let pair: UInt64
  let layer: UInt8
  let position: UInt32

  static func < (left: TableRow, right: TableRow) -> Bool {
    if left.pair != right.pair { return left.pair < right.pair }
    if left.layer != right.layer { return left.layer < right.layer }
    return left.position < right.position
  }
}
