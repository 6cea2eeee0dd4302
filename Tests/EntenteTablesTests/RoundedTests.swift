import Testing

@testable import EntenteTables

@Suite struct RoundedTests {
  // From Python 3: Decimal(repr(x)).quantize(Decimal(1).scaleb(-d), ROUND_HALF_UP),
  // save that a zero has no sign.
  @Test(arguments: [
    (0.0, 2, "0.00"), (2.675, 2, "2.68"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"),
    (0.5, 0, "1"), (1.5, 0, "2"), (0.4999, 0, "0"), (9.995, 2, "10.00"), (999.9999, 3, "1000.000"),
    (0.0004, 3, "0.000"), (0.0005, 3, "0.001"), (-0.0004, 3, "0.000"), (-0.0, 1, "0.0"),
    (1e21, 1, "1000000000000000000000.0"), (1.5e16, 0, "15000000000000000"),
    (.leastNonzeroMagnitude, 2, "0.00"), (1e-5, 5, "0.00001"), (9.6e-5, 4, "0.0001"),
    (12345.678, 1, "12345.7"),
    (0.05, 1, "0.1"), (0.049, 1, "0.0"), (0.96, 1, "1.0"), (0.09, 0, "0"), (99.5, 0, "100"),
  ])
  func rounds(_ number: Double, _ decimals: Int, _ text: String) {
    #expect(number.rounded(decimals: decimals) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func isEmptyUnlessFinite(_ number: Double) {
    #expect(number.rounded(decimals: 2) == "")
  }
}
