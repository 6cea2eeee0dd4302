import ArgumentParser
import EntenteGraph

/// What nodes a command looks at.
enum NodeChoice: String, CaseIterable, ExpressibleByArgument {
  case actors, topics, all

  /// Topics have ties to actors alone, so that what is asked of them is asked of the whole network.
  var kinds: NodeKinds { self == .actors ? .actors : .all }

  func shows(isTopic: Bool) -> Bool {
    switch self {
    case .actors: !isTopic
    case .topics: isTopic
    case .all: true
    }
  }
}

/// What ties a command looks at, by the sign of their intensity.
enum SignChoice: String, CaseIterable, ExpressibleByArgument {
  case cooperation, conflict, all

  var signs: SignSet {
    switch self {
    case .cooperation: .cooperation
    case .conflict: .conflict
    case .all: .all
    }
  }
}

/// Which part of the network is looked at, for commands about its structure.
struct NetworkChoice: ParsableArguments {
  @Option(help: "Nodes of the network: actors, or all (topics too).")
  var kind: NodeChoice = .actors

  @Option(help: "Ties of the network: cooperation (intensity above 0), conflict (below 0) or all.")
  var sign: SignChoice = .all

  mutating func validate() throws {
    guard kind != .topics else {
      throw ValidationError("topics have no ties to each other; take --kind all")
    }
  }

  func network(of table: TieTable) -> Network {
    table.network(kinds: kind.kinds, signs: sign.signs)
  }
}
