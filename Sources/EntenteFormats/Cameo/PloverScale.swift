/// Intensities of the event types of PLOVER.
enum PloverScale {
  /// The scores of the manual of 2023 (−10 … +10); ACCUSE, which the manual prints without its
  /// minus sign, is negative as its modes are.
  static let scores: [String: Float] = [
    "AGREE": 2.5, "CONSULT": 2.5, "SUPPORT": 5, "CONCEDE": 4.5, "COOPERATE": 9.5, "AID": 10,
    "RETREAT": 6.5, "REQUEST": 0, "ACCUSE": -3, "REJECT": -2, "THREATEN": -3.5, "PROTEST": -5,
    "SANCTION": -6, "MOBILIZE": -5.5, "COERCE": -7, "ASSAULT": -9,
  ]
}
