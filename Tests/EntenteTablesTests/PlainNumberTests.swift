import Testing

@testable import EntenteTables

@Suite struct PlainNumberTests {
  /// Python 3.11: repr(float("%.12g" % x)), with Swift's spelling of exponents.
  @Test(arguments: [
    (0, "0.0"), (1, "1.0"), (-0.0, "-0.0"), (0.1 + 0.2, "0.3"), (23.840000000000003, "23.84"),
    (1.0 / 3, "0.333333333333"), (-2.0 / 3, "-0.666666666667"),
    (999_999_999_999.9, "1000000000000.0"),
    (0.000123456789012345, "0.000123456789012"), (123_456_789_012_345, "123456789012000.0"),
    (1e100, "1e+100"), (.leastNonzeroMagnitude, "5e-324"), (0.99999999999999, "1.0"),
    (1.7976931348623157e308, "1.79769313486e+308"), (6.02214076e23, "6.02214076e+23"),
  ]) func twelveDigits(_ number: Double, _ text: String) {
    #expect(number.plain == text)
    #expect(Double(number.plain)?.plain == text)
  }
}
