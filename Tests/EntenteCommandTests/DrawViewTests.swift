import Testing

/// Which part of a network is drawn, and how it looks.
@Suite struct DrawViewTests {
  private let folder: Folder

  /// A – B – C – D in a row, B – E aside, F – G apart; weights 9, 5, 3, 1, 1.
  init() throws {
    folder = try Folder()
    try folder.write(
      "ties.csv",
      """
      date,source,relation,target,weight
      2025-06-30,Alpha,CONSULT,Beta,9
      2025-07-01,Beta,AID,Gamma,5
      2025-07-02,Gamma,ASSAULT,Delta,3
      2025-07-03,Beta,CONSULT,Epsilon,1
      2025-07-04,Zeta,CONSULT,Eta,1

      """)
  }

  private func draw(_ arguments: String...) throws -> Picture {
    let run = try Program.run(["draw"] + arguments + ["-o", "-"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try Picture(run.output)
  }

  @Test func surroundings() throws {
    #expect(try draw("ties.csv", "--ego", "Alpha").nodes.keys.sorted() == ["Alpha", "Beta"])
    let two = try draw("ties.csv", "--ego", "Alpha", "--hops", "2")
    #expect(two.nodes.keys.sorted() == ["Alpha", "Beta", "Epsilon", "Gamma"])
    #expect(two.title == "Around Alpha")
    #expect(two.nodes["Alpha"]?.classes.contains("focus") == true)
    #expect(two.nodes["Beta"]?.classes.contains("focus") == false)
  }

  @Test func focus() throws {
    let picture = try draw("ties.csv", "--focus", "Beta,Eta")
    #expect(picture.nodes.keys.sorted() == ["Alpha", "Beta", "Epsilon", "Eta", "Gamma", "Zeta"])
    #expect(picture.edges.count == 4)
    #expect(picture.title == "Ties to Beta, Eta")
    let run = try Program.run(
      ["draw", "ties.csv", "--focus", "Beta,Eta", "--min-weight", "2", "-o", "-"], in: folder.path)
    #expect(run.errors == "entente: warning: Eta has no tie here and is not in the picture\n")
  }

  @Test(arguments: [["Alpha", "Delta", "ties.csv"], ["Alpha,Delta", "ties.csv"]])
  func paths(_ arguments: [String]) throws {
    let run = try Program.run(["draw", "-o", "-", "--between"] + arguments, in: folder.path)
    #expect(run.status == 0)
    let picture = try Picture(run.output)
    #expect(picture.nodes.keys.sorted() == ["Alpha", "Beta", "Delta", "Gamma"])
    #expect(picture.title == "Between Alpha and Delta")
  }

  @Test func weightsCommunitiesSizesAndThemes() throws {
    #expect(try draw("ties.csv", "--min-weight", "3").edges.count == 3)
    let communities = try draw("ties.csv", "--colour", "community")
    let zeta = communities.nodes["Zeta"]?.classes.filter { $0.hasPrefix("group-") }
    #expect(zeta == communities.nodes["Eta"]?.classes.filter { $0.hasPrefix("group-") })
    #expect(zeta != communities.nodes["Alpha"]?.classes.filter { $0.hasPrefix("group-") })
    #expect(communities.texts.contains("Beta"))
    // By exact arithmetic: Beta is the one end of three ties.
    #expect(try draw("ties.csv", "--size", "degree").nodes["Beta"]?.data["degree"] == "3.00")
    let dark = try Program.run(["draw", "ties.csv", "--theme", "dark", "-o", "-"], in: folder.path)
    #expect(!dark.text.contains("prefers-color-scheme"))
    #expect(dark.text.contains("command: entente draw ties.csv --theme dark\n"))
  }

  @Test func linksLeadToArticles() throws {
    try folder.write("a b.txt", Samples.english)
    let run = try Program.run(
      ["draw", "a b.txt", "--link-base", "https://example.org", "-o", "-"], in: folder.path)
    #expect(run.text.contains("<a href=\"https://example.org/a%20b.txt\" aria-label=\""))
    #expect(!(try draw("a b.txt").texts.isEmpty))
  }

  @Test func pagesAndCompressedPictures() throws {
    try folder.write("en.txt", Samples.english)
    for ending in ["html", "svgz"] {
      let run = try Program.run(["draw", "en.txt", "-o", "out.\(ending)"], in: folder.path)
      #expect(run.status == 0 && run.errors.isEmpty)
    }
    let page = String(decoding: try folder.bytes("out.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("Donald Trump called Russian President Vladimir Putin"))
    let plain = try Program.run(["draw", "en.txt", "-o", "-"], in: folder.path).output
    let unpacked = try Program.shell("gzip -dc < out.svgz", in: folder.path)
    #expect(unpacked.output == plain)
  }

  @Test func largeNetworksShowTheirBackbone() throws {
    // Two stars of 600: their own ties weigh 1, those of a pair 50.
    var table = "source,target,weight,date\n"
    for number in 0..<600 {
      table += "Hub,leaf\(number),1,2025-01-01\nAxis,tip\(number),1,2025-01-01\n"
    }
    table += "Hub,Friend,50,2025-01-01\nAxis,Ally,50,2025-01-01\n"
    try folder.write("large.csv", table)
    let picture = try draw("large.csv")
    // p = (1 − 50/650)^600 < 0.01; (1 − 1/650)^600 = 0.4.
    #expect(picture.nodes.keys.sorted() == ["Ally", "Axis", "Friend", "Hub"])
    #expect(
      picture.texts.joined(separator: " ").contains(
        "2 of 1,202 ties shown: those significant at α = 0.01"))
  }

  @Test func slowLayoutsAreGivenUp() throws {
    var table = "source,target\n"
    for number in 0..<900 {
      table += "n\(number * 7 % 300),n\(number * number % 293 + 300)\n"
    }
    try folder.write(
      "slow.csv",
      "date," + table.split(separator: "\n")[0] + "\n"
        + table.split(separator: "\n").dropFirst().map { "2025-01-01," + $0 }.joined(
          separator: "\n"))
    let run = try Program.run(
      ["draw", "slow.csv", "--all", "--engine", "dot", "--timeout", "0.01", "-o", "-"],
      in: folder.path)
    #expect(run.status == 69)
    #expect(
      run.errors.hasPrefix(
        "entente: warning: layout dot took longer than 0.01 s; sfdp is used instead\n"
          + "entente: error: layout sfdp took longer than 0.01 s; draw fewer ties (--top)"))
    #expect(run.output.isEmpty)
    let patient = try Program.run(
      ["draw", "slow.csv", "--all", "--engine", "sfdp", "-o", "-"], in: folder.path)
    #expect(patient.status == 0)
    #expect(try Picture(patient.output).nodes.count > 300)
  }

  static let misuses: [([String], String)] = [
    (["--ego", "Alpha", "--focus", "Beta"], "exclude each other"),
    (["--ego", "Nobody"], "this table is called “Nobody”"),
    (["--between", "Alpha"], "--between takes two names"),
    (["--size", "weight"], "there is no measure 'weight'"),
    (["--colour", "red"], "'red' is invalid"), (["--dpi", "3"], "between 36 and 1200"),
    (["--timeout", "0"], "--timeout must be more than 0"),
    (["--hops", "0"], "--hops must be at least 1"),
  ]

  @Test(arguments: misuses) func saysWhatIsWrong(_ row: ([String], String)) throws {
    let run = try Program.run(["draw", "ties.csv", "-o", "-"] + row.0, in: folder.path)
    #expect(run.status == 64)
    #expect(run.errorLines.count == 1 && run.errors.contains(row.1), "\(run.errors)")
  }
}
