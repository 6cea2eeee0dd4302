import EntenteArticles
import EntenteCoding
import EntenteFormats
import EntenteText
import Foundation

/// Something that reads bytes: makes an input, reads it, and says what is wrong with the answer.
struct Target {
  let name: String
  /// Its share of all inputs.
  let share: Int
  let check: (inout SeededGenerator) -> String?

  static func all() throws -> [Target] {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    let inputs = try Inputs(examples: String(root.dropFirst()) + "/examples")
    let lexicon = try Lexicon.standard()
    // In memory where that is to be had: a disk would be all that is tried.
    let memory = "/dev/shm"
    let place =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    let folder = place + "/entente-fuzz-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let coder = CoderBox(lexicon)
    return [
      Target(name: "text", share: 400) { TextCheck.fault(inputs.text(&$0)) },
      Target(name: "coder", share: 400) { random in
        let bytes = inputs.text(&random)
        return CodingCheck.fault(
          coder.code(
            CodingInput(id: "a", text: bytes, published: Day(daysSinceEpoch: 20_000))), bytes)
      },
      Target(name: "conllu", share: 150) { random in
        conllu(inputs, folder, coder, &random)
      },
      Target(name: "table", share: 50) { random in table(inputs, folder, &random) },
      Target(name: "lexicon", share: 1) { random in
        _ = LexiconCheck.findings(overlays: [("x", overlay(inputs, &random))])
        return nil
      },
    ]
  }

  // MARK: CoNLL-U

  private static let relations = [
    "nsubj", "obj", "obl", "obl:agent", "nsubj:pass", "conj", "xcomp", "ccomp", "acl:relcl", "acl",
    "advcl", "appos", "case", "nmod", "punct", "root", "iobj", "aux:pass", "parataxis", "dep",
  ]

  private static func conllu(
    _ inputs: Inputs, _ folder: String, _ coder: CoderBox, _ random: inout SeededGenerator
  ) -> String? {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0 {
        lines.append(
          ["# newdoc id = a", "# newpar", "# newdoc", "# date = 2025-07-03", "# date = x"][
            Int.random(in: 0..<5, using: &random)])
      }
      let count = Int.random(in: 0..<12, using: &random)
      let forms = (0..<count).map { _ in
        String(
          decoding: inputs.words[Int.random(in: 0..<inputs.words.count, using: &random)],
          as: UTF8.self
        ).filter { !$0.isWhitespace }
      }
      if Bool.random(using: &random) { lines.append("# text = " + forms.joined(separator: " ")) }
      for (index, form) in forms.enumerated() {
        if Int.random(in: 0..<20, using: &random) == 0 {
          lines.append("\(index + 1)-\(index + 2)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t_")
        }
        if Int.random(in: 0..<30, using: &random) == 0 {
          lines.append("\(index).1\t\(form)\t_\t_\t_\t_\t_\t_\t_\t_")
        }
        let head = Int.random(in: 0...count, using: &random)
        let pos = ["NOUN", "VERB", "PROPN", "ADP", "PRON", "AUX", "PUNCT", "ADJ"][
          Int.random(in: 0..<8, using: &random)]
        let features = ["_", "PronType=Rel", "Voice=Pass", "Polarity=Neg", "VerbForm=Inf"][
          Int.random(in: 0..<5, using: &random)]
        lines.append(
          "\(index + 1)\t\(form)\t_\t\(pos)\t_\t\(features)\t\(index == 0 ? 0 : min(head, index))\t"
            + relations[Int.random(in: 0..<relations.count, using: &random)] + "\t_\t_")
      }
      lines.append("")
    }
    let bytes = inputs.mutated(Array(lines.joined(separator: "\n").utf8), &random)
    let path = folder + "/a.conllu"
    guard (try? Data(bytes).write(to: URL(fileURLWithPath: path))) != nil else { return nil }
    guard let loaded = try? ArticleLoader.load(paths: [], parsed: [path]) else { return nil }
    for article in loaded.articles {
      for sentence in article.sentences {
        for word in sentence.words
        where word.range.lowerBound < sentence.range.lowerBound
          || word.range.upperBound > sentence.range.upperBound || word.head >= sentence.words.count
        {
          return "a word outside its sentence"
        }
      }
      let fault = CodingCheck.fault(
        coder.code(
          CodingInput(
            id: "a", text: article.text, published: article.published,
            sentences: article.sentences)), article.text)
      if let fault { return fault }
    }
    return nil
  }

  // MARK: Tables and lexicons

  private static func table(
    _ inputs: Inputs, _ folder: String, _ random: inout SeededGenerator
  ) -> String? {
    let separator = Bool.random(using: &random) ? "," : "\t"
    var bytes: [UInt8] = []
    if Bool.random(using: &random) {
      bytes = Array(
        ["date", "source", "relation", "target", "weight"].joined(separator: separator).utf8)
      bytes.append(0x0A)
    }
    bytes += inputs.rows(
      [
        ["2025-07-03", "20250703", "", "x", "2025-02-30"],
        ["Iran", "\"a\"\"b\"", "", "é", "إيران"],
        ["CONSULT", "met", "", "\"a,b\""], ["Iraq", "Iran", "\"x\ny\"", ""],
        ["1", "1e9", "-2", "nan", "", "1e400"],
      ], separator: separator, count: Int.random(in: 0..<20, using: &random), &random)
    bytes = inputs.mutated(bytes, &random)
    let path = folder + (separator == "," ? "/a.csv" : "/a.tsv")
    guard (try? Data(bytes).write(to: URL(fileURLWithPath: path))) != nil else { return nil }
    var reader = EventTableReader()
    guard (try? reader.read(path: path)) != nil else { return nil }
    let table = reader.finish()
    return table.badRows.count <= table.badRowCount ? nil : "more bad rows kept than counted"
  }

  private static func overlay(_ inputs: Inputs, _ random: inout SeededGenerator) -> [UInt8] {
    let sections = [
      "[actors/people]\nid\tcountry\tgender\tnames_en\tnames_ar\tshort_en\toffices",
      "[actors/organisations]\nid\tkind\tcountry\tnames_en\tflags",
      "[topics/topics]\nid\tkind\tnames_en",
      "[events/verbs.en]\nlemma\tirregular\trelation\toperator\ttargets",
      "[events/verbs.ar]\nperfect\timperfect\tmasdar\trelation\ttargets",
      "[words/calendar]\nclass\tvalue\tforms_en\tforms_ar",
      "[words/roles.ar]\nnoun\tplural\tkind\toffice",
    ]
    let values = [
      "", "person/a", "USA", "m", "Ada Example|Ada", "~x", "USA:envoy:2001..2003", "company",
      "issue",
      "meet", "met", "object|with", "month", "3", "وزير", "التقى", "يلتقي", "لقاء", "person", "-",
      "+a|b",
      "-a", "ambiguous:x", "a||b", "|", "person/emmanuel-macron", "x y z", "é", "١٢",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1..<4, using: &random) {
      bytes += Array(sections[Int.random(in: 0..<sections.count, using: &random)].utf8) + [0x0A]
      bytes += inputs.rows(
        [[String]](repeating: values, count: Int.random(in: 1..<8, using: &random)),
        separator: "\t", count: Int.random(in: 0..<6, using: &random), &random)
      bytes.append(0x0A)
    }
    return inputs.mutated(bytes, &random)
  }
}

/// One coder for all inputs: what it keeps between articles must not show.
final class CoderBox {
  private var coder: Coder

  init(_ lexicon: Lexicon) { coder = Coder(lexicon) }

  func code(_ input: CodingInput) -> CodedArticle { coder.code(input) }
}
