import EntenteText

/// Groups articles that tell a story in the same words: copies, cut or lightly edited ones.
///
/// - Words: runs of ``wordsPerShingle`` folded words. Of each article the ``sketchSize`` smallest hashes
///   of its runs are kept, a fair sample of them.
/// - Two articles are copies if half of the smallest hashes of both together are in both (an estimate
///   of the Jaccard index of their runs, with a standard error of at most 0.045).
/// - Groups are the connected parts: if A copies B and B copies C, all three are one story. Articles of
///   fewer words than a run are copies only if all their words are the same.
/// - The group's number is the smallest index of its articles.
/// - Cost: O(words), and O(k) for each pair of articles that share one of their smallest hashes.
/// - Source: Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
public enum Stories {
  static let wordsPerShingle = 4
  static let sketchSize = 128

  /// One number an article, equal for articles of one story.
  public static func groups(of articles: [Article]) -> [Int] {
    let sketches = articles.map { sketch(of: $0.body) }
    var parent = Array(articles.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    var holders: [UInt64: [Int]] = [:]
    for (index, sketch) in sketches.enumerated() {
      var seen = Set<Int>()
      for hash in sketch {
        for other in holders[hash] ?? [] where seen.insert(other).inserted {
          let (left, right) = (root(other), root(index))
          if left != right, areCopies(sketches[other], sketch) {
            parent[max(left, right)] = min(left, right)
          }
        }
        holders[hash, default: []].append(index)
      }
    }
    return articles.indices.map(root)
  }

  /// The smallest hashes of runs of words, ascending.
  private static func sketch(of text: ArraySlice<UInt8>) -> [UInt64] {
    let words = Tokeniser().tokenise(Array(text)).tokens
      .filter { $0.kind != .punctuation }.map(\.hash)
    guard !words.isEmpty else { return [] }
    let length = min(wordsPerShingle, words.count)
    var hashes = Set<UInt64>()
    for begin in 0...(words.count - length) {
      var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
      for word in words[begin..<begin + length] { hash = mixed(hash ^ word) }
      hashes.insert(hash)
    }
    return Array(hashes.sorted().prefix(sketchSize))
  }

  /// Half of the smallest hashes of both together are in both.
  private static func areCopies(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    var (i, j, shared, all) = (0, 0, 0, 0)
    while all < sketchSize, i < left.count || j < right.count {
      all += 1
      if j == right.count || (i < left.count && left[i] < right[j]) {
        i += 1
      } else if i == left.count || right[j] < left[i] {
        j += 1
      } else {
        (i, j, shared) = (i + 1, j + 1, shared + 1)
      }
    }
    return 2 * shared >= all
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
