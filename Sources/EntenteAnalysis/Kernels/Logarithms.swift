#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// ln x!, for x that needn't be whole.
func logFactorial(_ x: Double) -> Double { lgamma(x + 1) }

/// x·ln(y), 0 where x is 0 whatever y is.
func timesLog(_ x: Double, _ y: Double) -> Double { x == 0 ? 0 : x * log(y) }

/// ln x.
func naturalLogarithm(_ x: Double) -> Double { log(x) }
