import EntenteTables
import Testing

@Suite struct FormatTests {
  @Test func terminalTable() {
    #expect(
      Sample.text(Sample.one, .table) == """
        Actor        Events  Weight  Last        Mutual
        -----------  ------  ------  ----------  ------
        ترامب            12    2.68  2025-07-03  yes
        =A|"B"  C,\\      -1                      no
        普京é                        2025-07-04

        """)
  }

  @Test func terminalReport() {
    #expect(
      Sample.text(Sample.several, .table) == """
        Report <1>

        Events placed: 7
        Share: 0.333

        Ties
        Actor        Events  Weight  Last        Mutual
        -----------  ------  ------  ----------  ------
        ترامب            12    2.68  2025-07-03  yes
        =A|"B"  C,\\      -1                      no
        普京é                        2025-07-04

        Ranks
        Actor  Rank
        -----  ----
        NATO      1

        None
        Actor  Rank
        -----  ----
        (none)

        Weights are sums.
        «x»

        """)
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let table = Table(
      name: "t", title: "T", columns: [Column("a", "A")], rows: [["x\u{1B}[31m\r\ny\u{9B}"]])
    #expect(
      Sample.text(Report(tables: [table]), .table)
        == "A\n---------\nx\u{FFFD}[31m y\u{FFFD}\n")
  }

  @Test func tsv() {
    #expect(
      Sample.text(Sample.one, .tsv)
        == "actor\tevents\tweight\tlast\tmutual\n"
        + "ترامب\t12\t2.675\t2025-07-03\ttrue\n"
        + "=A|\"B\"\\n\\tC,\\\\\t-1\t\t\tfalse\n"
        + "普京é\t\t\t2025-07-04\t\n")
  }

  @Test func tsvOfSeveral() {
    #expect(
      Sample.text(Sample.several, .tsv)
        == "table\tactor\tevents\tweight\tlast\tmutual\trank\n"
        + "ties\tترامب\t12\t2.675\t2025-07-03\ttrue\t\n"
        + "ties\t=A|\"B\"\\n\\tC,\\\\\t-1\t\t\tfalse\t\n"
        + "ties\t普京é\t\t\t2025-07-04\t\t\n"
        + "ranks\tNATO\t\t\t\t\t1\n")
  }

  @Test func csv() {
    #expect(
      Sample.text(Sample.one, .csv)
        == "actor,events,weight,last,mutual\r\n"
        + "ترامب,12,2.675,2025-07-03,true\r\n"
        + "\"'=A|\"\"B\"\"\n\tC,\\\",-1,,,false\r\n"
        + "普京é,,,2025-07-04,\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), (" =x", "\" =x\""), ("a=b", "a=b"), ("'x", "'x"), ("", ""),
  ])
  func csvGuardsFormulas(_ text: String, _ written: String) {
    let table = Table(
      name: "t", title: "T", columns: [Column("a", "A"), Column("b", "B")],
      rows: [[.text(text), -2.5], [.structured(["x": 1], shown: text), -3]])
    #expect(
      Sample.text(Report(tables: [table]), .csv)
        == "a,b\r\n\(written),-2.5\r\n\(written),-3\r\n")
  }

  @Test func markdown() {
    #expect(
      Sample.text(Sample.several, .markdown) == """
        # Report &lt;1>

        - Events placed: 7
        - Share: 0.333

        ## Ties

        | Actor | Events | Weight | Last | Mutual |
        | :--- | ---: | ---: | :--- | :--- |
        | ترامب | 12 | 2.68 | 2025-07-03 | yes |
        | =A\\|"B"<br>\tC,\\\\ | -1 |  |  | no |
        | 普京é |  |  | 2025-07-04 |  |

        ## Ranks

        | Actor | Rank |
        | :--- | ---: |
        | NATO | 1 |

        ## None

        | Actor | Rank |
        | :--- | ---: |

        Weights are sums.

        «x»

        """)
  }

  @Test func json() {
    #expect(
      Sample.text(Sample.several, .json) == #"""
        {
          "title": "Report <1>",
          "summary": {
            "placed": 7,
            "share": 0.333333333333
          },
          "tables": {
            "ties": [
              {
                "actor": "ترامب",
                "events": 12,
                "weight": 2.675,
                "last": "2025-07-03",
                "mutual": true
              },
              {
                "actor": "=A|\"B\"\n\tC,\\",
                "events": -1,
                "weight": null,
                "last": null,
                "mutual": false
              },
              {
                "actor": "普京é",
                "events": null,
                "weight": null,
                "last": "2025-07-04",
                "mutual": null
              }
            ],
            "ranks": [
              {
                "actor": "NATO",
                "rank": 1
              }
            ],
            "none": []
          },
          "notes": [
            "Weights are sums.",
            "«x»"
          ]
        }

        """#)
  }

  @Test func jsonLines() {
    let rows = [
      #"{"actor":"ترامب","events":12,"weight":2.675,"last":"2025-07-03","mutual":true}"#,
      #"{"actor":"=A|\"B\"\n\tC,\\","events":-1,"weight":null,"last":null,"mutual":false}"#,
      #"{"actor":"普京é","events":null,"weight":null,"last":"2025-07-04","mutual":null}"#,
    ]
    #expect(Sample.text(Sample.one, .jsonl) == rows.map { $0 + "\n" }.joined())
    let tagged = rows.map { #"{"table":"ties","# + $0.dropFirst() + "\n" }.joined()
    #expect(
      Sample.text(Sample.several, .jsonl)
        == tagged + #"{"table":"ranks","actor":"NATO","rank":1}"# + "\n")
  }

  @Test func structuredCellsAreWholeInJSONOnly() {
    let table = Table(
      name: "t", title: "T", columns: [Column("a", "A")],
      rows: [[.structured([["id": "USA"], ["id": "RUS"]], shown: "USA, RUS")]])
    let report = Report(tables: [table])
    #expect(Sample.text(report, .jsonl) == #"{"a":[{"id":"USA"},{"id":"RUS"}]}"# + "\n")
    #expect(Sample.text(report, .tsv) == "a\nUSA, RUS\n")
  }

  @Test func aTableWithoutRows() {
    let report = Report(tables: [Sample.empty])
    #expect(Sample.text(report, .table) == "Actor  Rank\n-----  ----\n(none)\n")
    #expect(Sample.text(report, .tsv) == "actor\trank\n")
    #expect(Sample.text(report, .csv) == "actor,rank\r\n")
    #expect(Sample.text(report, .jsonl) == "")
    #expect(Sample.text(report, .markdown) == "| Actor | Rank |\n| :--- | ---: |\n")
    #expect(
      Sample.text(report, .json)
        == "{\n  \"summary\": {},\n  \"tables\": {\n    \"none\": []\n  },\n  \"notes\": []\n}\n")
  }

  @Test(arguments: OutputFormat.allCases)
  func nothingAtAll(_ format: OutputFormat) {
    let written = Sample.text(Report(tables: []), format)
    #expect(
      written
        == (format == .json
          ? "{\n  \"summary\": {},\n  \"tables\": {},\n  \"notes\": []\n}\n" : ""))
  }

  @Test func formatsAreTypedByName() {
    #expect(
      OutputFormat.allCases.map(\.rawValue) == [
        "table", "tsv", "json", "jsonl", "csv", "markdown",
      ])
    #expect(OutputFormat(rawValue: "xml") == nil)
    #expect(OutputFormat.preset(isTerminal: true) == .table)
    #expect(OutputFormat.preset(isTerminal: false) == .tsv)
  }

  @Test func remarksAreForFormatsThatHoldRowsOnly() {
    #expect(
      Sample.several.remarks == ["Events placed: 7", "Share: 0.333", "Weights are sums.", "«x»"])
    #expect(OutputFormat.allCases.filter(\.holdsRowsOnly) == [.tsv, .jsonl, .csv])
  }
}
