import EntenteGraph

/// A 4-ary heap of nodes with keys in a caller's array, least key on top, keys may be lowered.
struct NodeHeap {
  private let items: UnsafeMutablePointer<NodeIndex>
  /// Place in `items` plus one, 0 for nodes that aren't there.
  private let places: UnsafeMutablePointer<UInt32>
  private var count = 0

  init(capacity: Int) {
    items = .allocate(capacity: capacity)
    items.initialize(repeating: 0, count: capacity)
    places = .allocate(capacity: capacity)
    places.initialize(repeating: 0, count: capacity)
  }

  func deallocate() {
    items.deallocate()
    places.deallocate()
  }

  @inline(__always)
  func contains(_ node: Int) -> Bool {
    places[node] != 0
  }

  @inline(__always)
  mutating func insertOrRaise(_ node: NodeIndex, key: UnsafeMutablePointer<Double>) {
    var place = Int(places[Int(node)]) - 1
    if place < 0 {
      place = count
      count += 1
    }
    let value = key[Int(node)]
    while place > 0 {
      let parent = (place - 1) >> 2
      let above = items[parent]
      guard value < key[Int(above)] else { break }
      items[place] = above
      places[Int(above)] = UInt32(place + 1)
      place = parent
    }
    items[place] = node
    places[Int(node)] = UInt32(place + 1)
  }

  @inline(__always)
  mutating func popLeast(key: UnsafeMutablePointer<Double>) -> NodeIndex? {
    guard count > 0 else { return nil }
    let top = items[0]
    places[Int(top)] = 0
    count -= 1
    guard count > 0 else { return top }
    let last = items[count]
    let value = key[Int(last)]
    var place = 0
    while true {
      let first = 4 * place + 1
      guard first < count else { break }
      var least = first
      var leastKey = key[Int(items[first])]
      var child = first + 1
      let end = min(first + 4, count)
      while child < end {
        let childKey = key[Int(items[child])]
        if childKey < leastKey {
          least = child
          leastKey = childKey
        }
        child += 1
      }
      guard leastKey < value else { break }
      let moved = items[least]
      items[place] = moved
      places[Int(moved)] = UInt32(place + 1)
      place = least
    }
    items[place] = last
    places[Int(last)] = UInt32(place + 1)
    return top
  }
}
