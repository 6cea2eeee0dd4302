import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    "draw", "report", "events", "centrality", "compare", "communities", "backbone", "paths",
    "stats",
  ])
  func eachCommandShowsExamples(_ command: String) throws {
    let run = try Program.run([command, "--help"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    // An example is an indented line that begins with the command.
    #expect(run.text.contains("\n  entente \(command) "))
    #expect(run.text.contains("USAGE: entente \(command)"))
  }

  @Test func theProgramListsItsCommandsAndStatuses() throws {
    let run = try Program.run(["--help"])
    #expect(run.status == 0)
    for command in [
      "draw", "report", "events", "centrality", "compare", "communities", "backbone", "paths",
      "stats",
    ] {
      #expect(run.text.contains("entente \(command) "))
    }
    #expect(run.text.contains("Exit status: 0 done, 1 nothing found"))
    #expect(try Program.run([]).text == run.text)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsKnowTheCommands(_ shell: String) throws
  {
    let run = try Program.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    for word in ["communities", "backbone", "paths", "stats", "spanning-tree", "label-propagation"]
    {
      #expect(run.text.contains(word), "\(word)")
    }
  }

  @Test func versionIsThreeNumbers() throws {
    let run = try Program.run(["--version"])
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
