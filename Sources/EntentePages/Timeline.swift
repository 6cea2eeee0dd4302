/// How much happened when: cooperation above the line, conflict below it.
public struct Timeline: Sendable, Hashable {
  public struct Bar: Sendable, Hashable {
    /// The days that it stands for.
    public var label: String
    public var cooperation: Double
    public var conflict: Double
    public var neutral: Double

    public init(label: String, cooperation: Double = 0, conflict: Double = 0, neutral: Double = 0) {
      self.label = label
      self.cooperation = cooperation
      self.conflict = conflict
      self.neutral = neutral
    }
  }

  /// In order of time, each as long as the others.
  public var bars: [Bar]

  public init(bars: [Bar]) {
    self.bars = bars
  }

  private static let width = 960.0
  private static let half = 90.0

  func write(_ words: PageWords, to out: inout HTMLOutput) {
    guard let first = bars.first, let last = bars.last else { return }
    let most = max(bars.map { max($0.cooperation + $0.neutral, $0.conflict) }.max() ?? 0, 1e-9)
    let step = Self.width / Double(bars.count)
    let middle = Self.half + 10
    out.add("<svg class=\"x-timeline\" viewBox=\"0 0 960 220\" role=\"img\"")
    out.addAttribute("aria-label", words.timeline(first.label, last.label, bars.count))
    out.add(">\n")
    for (index, bar) in bars.enumerated() {
      // Time runs in the direction of reading.
      let place = words.isRightToLeft ? bars.count - 1 - index : index
      let x = Self.text(Double(place) * step + step * 0.1)
      let wide = Self.text(step * 0.8)
      let up = bar.cooperation / most * Self.half
      let neutral = bar.neutral / most * Self.half
      let down = bar.conflict / most * Self.half
      out.add("<g><title>")
      out.addText(words.bar(bar))
      out.add("</title>")
      Self.rectangle("x-coop", x, middle - up, wide, up, &out)
      Self.rectangle("x-neutral", x, middle - up - neutral, wide, neutral, &out)
      Self.rectangle("x-conf", x, middle, wide, down, &out)
      out.add("</g>\n")
    }
    out.add("<path class=\"x-axis\" d=\"M0,\(Self.text(middle))H960\"/>\n")
    let (left, right) = words.isRightToLeft ? (last, first) : (first, last)
    out.add("<text x=\"2\" y=\"214\">")
    out.addText(left.label)
    out.add("</text><text x=\"958\" y=\"214\" text-anchor=\"end\">")
    out.addText(right.label)
    out.add("</text>\n</svg>\n<p class=\"x-keys\"><span class=\"x-key-coop\">")
    out.addText(words.cooperation)
    out.add("</span> <span class=\"x-key-neutral\">")
    out.addText(words.neutral)
    out.add("</span> <span class=\"x-key-conf\">")
    out.addText(words.conflict)
    out.add("</span></p>\n")
  }

  private static func rectangle(
    _ name: String, _ x: String, _ y: Double, _ width: String, _ height: Double,
    _ out: inout HTMLOutput
  ) {
    guard height > 0.05 else { return }
    out.add(
      "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(text(y))\" width=\"\(width)\" height=\"\(text(height))\"/>"
    )
  }

  /// Tenths of a point.
  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
