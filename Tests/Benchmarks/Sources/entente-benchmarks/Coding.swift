import EntenteArticles
import EntenteCoding

/// Building the lexicon from the text that is compiled into the program.
func lexiconLoad() throws -> [Row] {
  var times: [Double] = []
  for _ in 0..<9 {
    let (time, lexicon) = try timed { try Lexicon.standard() }
    try WrongAnswer.unless(
      lexicon.summary.allSatisfy { $0.count > 0 }, "an empty part in the lexicon")
    times.append(time)
  }
  return [Row(name: "lexicon: load", unit: "ms", values: times)]
}

/// The coder on the examples of each language, repeated to 2 MB.
func coderThroughput() throws -> [Row] {
  let lexicon = try Lexicon.standard()
  let loaded = try ArticleLoader.load(paths: [Main.root + "/examples"])
  var rows: [Row] = []
  for (language, name) in [("ar", "Arabic"), ("en", "English")] {
    let articles = loaded.articles.filter { $0.language == language }
    let size = articles.reduce(0) { $0 + $1.text.count }
    try WrongAnswer.unless(size > 0, "no examples in \(name)")
    let repetitions = 2_000_000 / size + 1
    let inputs = (0..<repetitions).flatMap { _ in
      articles.map {
        CodingInput(
          id: $0.id, text: $0.text, bodyStart: $0.bodyStart, published: $0.published)
      }
    }
    let once = Coder.code(Array(inputs[..<articles.count]), with: lexicon, threads: 1)
      .reduce(0) { $0 + $1.events.count }
    var speeds: [Int: [Double]] = [:]
    for threads in [1, 2, 1, 2, 1, 2] {
      let (time, coded) = timed { Coder.code(inputs, with: lexicon, threads: threads) }
      let events = coded.reduce(0) { $0 + $1.events.count }
      try WrongAnswer.unless(
        once > 0 && events == once * repetitions, "\(events) events of \(once) × \(repetitions)")
      speeds[threads, default: []].append(Double(size * repetitions) / 1e6 / (time / 1e3))
    }
    let one = Row(name: "coder: \(name), 1 thread", unit: "MB/s", values: speeds[1] ?? [])
    let two = Row(name: "coder: \(name), 2 threads", unit: "MB/s", values: speeds[2] ?? [])
    let ratio = Row(
      name: "coder: \(name), 2 threads to 1", unit: "×",
      values: zip(two.values, one.values).map { $0 / $1 })
    rows += [one, two, ratio]
  }
  return rows
}
