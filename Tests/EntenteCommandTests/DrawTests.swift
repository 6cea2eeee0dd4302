import Testing

@Suite struct DrawTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("en.txt", Samples.english)
    try folder.write("ar.txt", Samples.arabic)
  }

  private func draw(_ arguments: String...) throws -> Picture {
    let run = try Program.run(["draw"] + arguments + ["-o", "-"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try Picture(run.output)
  }

  @Test(arguments: ["en.txt", "ar.txt"]) func whoDidWhatToWhom(_ article: String) throws {
    let picture = try draw(article)
    #expect(
      picture.nodes.keys.sorted() == [
        "ISR", "UKR", "USA.GOV.DEFENSE", "person/abbas-araghchi", "person/donald-trump",
        "person/vladimir-putin", "topic/patriot-missile",
      ])
    let trump = try #require(picture.nodes["person/donald-trump"])
    #expect(trump.classes.isSuperset(of: ["node", "actor", "person"]))
    #expect(trump.label == "Donald Trump")
    #expect(trump.title == "Donald Trump\nPerson\nدونالد ترامب\nUSA")
    #expect(picture.nodes["UKR"]?.classes.contains("state") == true)
    #expect(picture.nodes["USA.GOV.DEFENSE"]?.classes.contains("government-body") == true)
    let topic = try #require(picture.nodes["topic/patriot-missile"])
    #expect(topic.classes.contains("topic") && !topic.classes.contains("actor"))

    let call = try #require(picture.edges("person/vladimir-putin", "person/donald-trump").first)
    #expect(call.classes.isSuperset(of: ["cooperation", "symmetric"]))
    #expect(call.label == "called")
    #expect(call.title.hasPrefix("Donald Trump ↔ Vladimir Putin: called\n2025-07-03\n"))
    let pause = try #require(picture.edges("USA.GOV.DEFENSE", "UKR").first)
    #expect(pause.classes.isSuperset(of: ["conflict", "directed"]))
    #expect(pause.label == "paused shipments to")
    #expect(pause.data["types"] == "SANCTION")
    let about = try #require(picture.edges("USA.GOV.DEFENSE", "topic/patriot-missile").first)
    #expect(about.classes.contains("about"))
    #expect(picture.edges("UKR", "USA.GOV.DEFENSE").isEmpty)
    #expect(picture.edges.count == 4)
  }

  @Test func bothArticlesMakeOnePicture() throws {
    let picture = try draw("en.txt", "ar.txt")
    #expect(picture.title == "Who did what to whom")
    #expect(picture.texts.contains("2 articles · 2025-07-04 · 4 ties"))
    // The call is told twice of one day, so it counts once.
    let call = try #require(picture.edges("person/donald-trump", "person/vladimir-putin").first)
    #expect(call.data["count"] == "1")
    #expect(call.label == "called")
    // The pause is dated by one article to the 2nd; the other one's counts on its own day.
    let pause = try #require(picture.edges("USA.GOV.DEFENSE", "UKR").first)
    #expect(pause.data["count"] == "2")
    #expect(pause.data["first"] == "2025-07-02" && pause.data["last"] == "2025-07-04")
    #expect(pause.label == "paused shipments to ×2")
  }

  @Test func arabicLabels() throws {
    let picture = try draw("en.txt", "--language", "ar", "--title", "شبكة")
    #expect(picture.root["xml:lang"] == "ar")
    #expect(picture.title == "شبكة")
    #expect(picture.nodes["person/donald-trump"]?.label == "دونالد ترامب")
    #expect(picture.nodes["UKR"]?.label == "أوكرانيا")
    #expect(picture.edges("USA.GOV.DEFENSE", "UKR").first?.label == "أوقف الشحنات إلى")
    #expect(picture.texts.contains("نزاع"))
    #expect(!picture.texts.contains("Conflict"))
  }

  @Test func optionsChooseWhatIsDrawn() throws {
    let top = try draw("en.txt", "--top", "1")
    #expect(top.edges.count == 1)
    #expect(top.nodes.count == 2)
    #expect(top.texts.contains { $0.contains("1 of 4 ties shown") })
    let actors = try draw("en.txt", "--no-topics", "--no-legend")
    #expect(!actors.nodes.values.contains { $0.classes.contains("topic") })
    #expect(!actors.texts.contains { $0.contains("Conflict") })
    #expect(try draw("en.txt", "--engine", "circo").edges.count == 4)
  }

  @Test(arguments: ["png", "pdf", "dot", "gv"]) func theEndingSaysTheFormat(_ ending: String) throws
  {
    let run = try Program.run(["draw", "en.txt", "-o", "out.\(ending)"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.isEmpty)
    let bytes = try folder.bytes("out.\(ending)")
    switch ending {
    case "png":
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
      #expect(bytes.suffix(8).starts(with: "IEND".utf8))
    case "pdf":
      #expect(bytes.starts(with: "%PDF-".utf8))
      #expect(String(decoding: bytes.suffix(8), as: UTF8.self).contains("%%EOF"))
    default:
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("digraph \"entente\" {"))
      #expect(text.contains("\"USA.GOV.DEFENSE\" -> \"UKR\" ["))
      #expect(text.contains("label=\"Donald Trump\""))
    }
    #expect(try folder.contents().keys.sorted() == ["ar.txt", "en.txt", "out.\(ending)"])
  }

  @Test func theSameBytesTwice() throws {
    let runs = try ["1", "2", "8"].map {
      try Program.run(["draw", "en.txt", "ar.txt", "--threads", $0, "-o", "-"], in: folder.path)
    }
    for run in runs { #expect(run.output == runs[0].output) }
  }

  @Test(arguments: ["svg", "png", "pdf", "dot"]) func oddWords(_ ending: String) throws {
    let title = "<b>&amp;</b> “q” 'q' \"q\" 😀 \u{200F}عربي\u{200F} ]]> <!-- -->"
    let long = "X" + String(repeating: "x", count: 9_999)
    let condemned = "Turkey condemned Iran <b> & 'its' \"friends\" 😀 ]]> \u{200F}عربي\u{200F}."
    try folder.write(
      "odd.txt",
      """
      ---
      date: 2025-07-04
      title: \(title)
      ---
      Foreign Minister \(long) accused Russia.

      Minister Ali\u{200F} Hassan met Vladimir Putin 😀.

      \(condemned)

      """)
    let run = try Program.run(["draw", "odd.txt", "-o", "odd.\(ending)"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let bytes = try folder.bytes("odd.\(ending)")
    #expect(!bytes.isEmpty)
    guard ending == "svg" else { return }
    let picture = try Picture(bytes)
    #expect(picture.title == title)
    #expect(picture.edges("TUR", "IRN").first?.title.hasSuffix(condemned) == true)
    let named = picture.nodes.values.map(\.label)
    #expect(named.contains { $0.hasPrefix("Xxx") && $0.count < 1_000 })
    #expect(named.contains { $0.hasPrefix("Ali") && $0.hasSuffix("Hassan") })
  }
}
