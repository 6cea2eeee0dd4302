/// Which layer and which intensity the relations of event tables have.
///
/// - The sixteen event types of PLOVER are layers of their own name, with the intensity of PLOVER's
///   manual (``PloverScale``).
/// - The events of CAMEO, by name ("Criticize or denounce", in any case, with or without hyphens) or
///   by code (`111`), are put into the PLOVER type that their code belongs to, with CAMEO's intensity
///   (``CameoTable``). Statements (code 01), for which PLOVER has no type, are the layer `STATEMENT`.
/// - Every other relation has intensity 0. The first ``ownLayerLimit`` of them are layers of their
///   own, the rest share the layer `other`.
///
/// The relation itself is kept beside its layer.
struct RelationLayers: Sendable {
  /// What one relation is to the records that have it.
  struct Relation {
    let number: UInt16
    let layer: UInt8
    let sign: Float
  }

  /// 256 layers, less the sixteen of PLOVER, `STATEMENT` and `other`.
  static let ownLayerLimit = 238
  /// The relation of tables that name none.
  static let unnamed = "tie"
  /// The layer and relation of those for which there is no number left.
  static let other = "other"

  /// All relations met, by their bytes.
  var table = NameTable()
  private var known: [Relation] = []
  private(set) var layerNames: [String] = []
  private var layerNumbers: [String: UInt8] = [:]
  private var ownLayers = 0

  /// One name a relation number.
  var names: [String] {
    let names = table.names
    return names.count <= 0xffff ? names : names.prefix(0xffff) + [Self.other]
  }

  /// The relation with a number of ``table``.
  mutating func relation(numbered number: Int) -> Relation {
    while known.count <= number {
      let found = classify(table.name(known.count))
      known.append(
        Relation(
          number: UInt16(min(known.count, 0xffff)), layer: found.layer, sign: found.sign))
    }
    return known[number]
  }

  /// The relation of tables that have no such column.
  mutating func unnamed() -> Relation {
    let number = Array(Self.unnamed.utf8).withUnsafeBytes { table.number(of: $0) }
    return relation(numbered: number ?? 0)
  }

  private mutating func classify(_ name: String) -> (layer: UInt8, sign: Float) {
    if let score = PloverScale.scores[name] { return (layer(named: name), score) }
    if let event = CameoTable.event(named: name) {
      return (layer(named: event.type), event.intensity)
    }
    if layerNumbers[name] != nil { return (layer(named: name), 0) }
    ownLayers += 1
    return (layer(named: ownLayers <= Self.ownLayerLimit ? name : Self.other), 0)
  }

  private mutating func layer(named name: String) -> UInt8 {
    if let number = layerNumbers[name] { return number }
    let number = UInt8(layerNames.count)
    layerNames.append(name)
    layerNumbers[name] = number
    return number
  }
}
