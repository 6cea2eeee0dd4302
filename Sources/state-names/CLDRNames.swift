import Foundation

/// Names of states in the CLDR that Foundation brings.
struct CLDRNames {
  private let english = Locale(identifier: "en")
  private let arabic = Locale(identifier: "ar")

  /// What the CLDR calls otherwise than it is meant here: China and the state of Palestine by their land,
  /// and states that ended by their heirs.
  private static let leftOut: Set<String> = ["CHN", "PSE", "SCG", "SUN", "YUG"]

  init() throws {
    // The trap that this tool is for.
    guard english.localizedString(forRegionCode: "FR") == "France" else {
      throw NoCLDR()
    }
  }

  struct NoCLDR: Error, CustomStringConvertible {
    var description: String {
      "Foundation has no names here; run the tool with: swift run state-names"
    }
  }

  /// The names in each language; nil for what the CLDR does not know by its ISO 3166-1 alpha-3 code.
  func names(_ code: String) -> (english: [String], arabic: [String])? {
    guard !Self.leftOut.contains(code) else { return nil }
    let region =
      code == "XKX" ? "XK" : Locale(identifier: "und_" + code).region?.identifier ?? code
    guard region.count == 2, let english = english.localizedString(forRegionCode: region),
      let arabic = arabic.localizedString(forRegionCode: region), english != region
    else { return nil }
    return (Self.written(english), Self.written(arabic))
  }

  /// As news write it: "Myanmar (Burma)" is two names, and "&" a word.
  private static func written(_ name: String) -> [String] {
    name.replacing("&", with: "and").split { $0 == "(" || $0 == ")" }
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
