import EntenteTables
import Testing

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), (0.1, "0.1"), (1e21, "1e+21"),
      (.number(.leastNonzeroMagnitude), "5e-324"),
      (1.0, "1.0"), (.integer(.min), "-9223372036854775808"),
      (.number(.nan), "null"), (.number(.infinity), "null"), (.number(-.infinity), "null"),
      ([], "[]"), ([:], "{}"), ([1, [2, nil]], "[1,[2,null]]"),
      (["b": 1, "a": ["c": "d"]], #"{"b":1,"a":{"c":"d"}}"#),
      (
        "q\" b\\ /\u{0}\u{1F}\u{7F}\n\r\t\u{8}\u{C}",
        #""q\" b\\ /\u0000\u001f"# + "\u{7F}" + #"\n\r\t\b\f""#
      ),
      ("سلام\u{200F} é 😀\u{2028}", "\"سلام\u{200F} é 😀\u{2028}\""),
    ] as [(JSONValue, String)])
  func compact(_ value: JSONValue, _ text: String) {
    #expect(String(decoding: value.bytes(), as: UTF8.self) == text)
  }

  @Test func pretty() {
    let value: JSONValue = ["a": [1, [:], []], "b": ["c": nil]]
    #expect(
      String(decoding: value.bytes(pretty: true), as: UTF8.self) == """
        {
          "a": [
            1,
            {},
            []
          ],
          "b": {
            "c": null
          }
        }
        """)
  }
}
