import Foundation

/// From nothing to a picture on the disk: the program as a process of its own, 20 times, on the
/// longest Arabic example. The first run, which fills the disk cache, is not counted.
func coldStart(_ program: String) throws -> [Row] {
  let folder = Main.root + "/examples"
  let articles = try FileManager.default.contentsOfDirectory(atPath: folder)
    .filter { $0.hasSuffix(".ar.txt") }.sorted().map { folder + "/" + $0 }
  let sizes = articles.map { FileManager.default.contents(atPath: $0)?.count ?? 0 }
  guard let longest = zip(sizes, articles).max(by: { $0.0 < $1.0 })?.1 else {
    throw WrongAnswer(description: "no Arabic examples in \(folder)")
  }
  let place = FileManager.default.temporaryDirectory.path + "/entente-bench-\(getpid())"
  try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: place) }
  let picture = place + "/out.svg"
  var times: [Double] = []
  for run in 0...20 {
    let (time, status) = try timed { try spawn([program, "draw", longest, "-o", picture]) }
    try WrongAnswer.unless(status == 0, "\(program) draw ended with \(status)")
    let svg = String(
      decoding: FileManager.default.contents(atPath: picture) ?? Data(), as: UTF8.self)
    try WrongAnswer.unless(
      svg.hasSuffix("</svg>\n") && svg.contains("class=\"node actor person\""),
      "no picture of the article")
    try FileManager.default.removeItem(atPath: picture)
    if run > 0 { times.append(time) }
  }
  return [Row(name: "cold start: article to SVG, a process", unit: "ms", values: times, bar: 60)]
}

/// Runs a program with the same streams and waits for its end; its exit status.
private func spawn(_ arguments: [String]) throws -> Int32 {
  var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
  words.append(nil)
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  let code = posix_spawn(&child, arguments[0], nil, nil, words, nil)
  guard code == 0 else {
    throw WrongAnswer(
      description: "\(arguments[0]) cannot be run: \(String(cString: strerror(code))); "
        + "build it with: swift build -c release")
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  return status & 0x7f == 0 ? (status >> 8) & 0xff : -1
}
