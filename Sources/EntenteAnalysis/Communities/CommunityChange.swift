import EntenteGraph

/// What became of communities from one snapshot to the next.
///
/// - Two communities are linked if of those who take part in both snapshots at least half of the smaller
///   one, and no fewer than two, are in the other. (Newcomers and leavers don't count in this.)
/// - Communities so linked belong together: one and one `kept`, several before and one after `merged`,
///   one before and several after `split`, several and several `rearranged`; `new` and `gone` where no
///   link leads.
/// - Communities with fewer than `minimumSize` members are left out, and links to them too.
/// - Order: by falling number of members on both sides, then by the least number of a community.
/// - Cost: O(nodes + communities · log communities).
/// - Source: after Greene, Doyle and Cunningham, "Tracking the evolution of communities in dynamic social
///   networks", ASONAM 2010, who match by the Jaccard index.
///
/// Example: {a, b, c, d}, {e, f, g} before and {a, b, c, d, e, f, g} after: merged.
public struct CommunityChange: Sendable, Hashable {
  public enum Fate: String, Sendable, Hashable, CaseIterable {
    case kept, merged, split, rearranged, new, gone
  }

  public let fate: Fate
  /// Numbers of groups in the partition before and after, ascending.
  public let before: [Int]
  public let after: [Int]
  /// Members of these in both, after alone, and before alone.
  public let stayed: Int
  public let joined: Int
  public let left: Int

  /// Those who stayed over all, 0 to 1 (Jaccard).
  public var similarity: Double {
    let all = stayed + joined + left
    return all == 0 ? 0 : Double(stayed) / Double(all)
  }

  /// - Parameters:
  ///   - before: groups of a network on the same node indices as `after`.
  ///   - minimumSize: members a community needs. Default 3.
  public static func changes(
    before: Partition, after: Partition, minimumSize: Int = 3
  ) -> [CommunityChange] {
    let old = before.groupMembers()
    let new = after.groupMembers()
    let oldGroups = old.indices.filter { old[$0].count >= minimumSize }
    let newGroups = new.indices.filter { new[$0].count >= minimumSize }
    // Members of each that take part in the other snapshot.
    let oldShared = old.map { $0.count { after[$0] != nil } }
    let newShared = new.map { $0.count { before[$0] != nil } }
    var parent = Array(0..<(old.count + new.count))
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for group in oldGroups {
      var meets: [Int: Int] = [:]
      for node in old[group] {
        if let other = after[node] { meets[other, default: 0] += 1 }
      }
      for (other, shared) in meets where new[other].count >= minimumSize {
        guard shared >= 2, 2 * shared >= min(oldShared[group], newShared[other]) else { continue }
        let (left, right) = (root(group), root(old.count + other))
        parent[max(left, right)] = min(left, right)
      }
    }
    var parts: [Int: (before: [Int], after: [Int])] = [:]
    for group in oldGroups { parts[root(group), default: ([], [])].before.append(group) }
    for group in newGroups {
      parts[root(old.count + group), default: ([], [])].after.append(group)
    }
    return parts.values.map { part in
      let (a, b) = (Set(part.before), Set(part.after))
      let members = part.before.flatMap { old[$0] }
      let stayed = members.count { after[$0].map(b.contains) ?? false }
      let joined = part.after.flatMap { new[$0] }.count { !(before[$0].map(a.contains) ?? false) }
      return CommunityChange(
        fate: fate(part.before.count, part.after.count), before: part.before, after: part.after,
        stayed: stayed, joined: joined, left: members.count - stayed)
    }.sorted { one, other in
      let (a, b) = (one.stayed + one.joined + one.left, other.stayed + other.joined + other.left)
      if a != b { return a > b }
      return (one.before.first ?? .max, one.after.first ?? .max)
        < (other.before.first ?? .max, other.after.first ?? .max)
    }
  }

  private static func fate(_ before: Int, _ after: Int) -> Fate {
    switch (before, after) {
    case (0, _): .new
    case (_, 0): .gone
    case (1, 1): .kept
    case (_, 1): .merged
    case (1, _): .split
    default: .rearranged
    }
  }
}
