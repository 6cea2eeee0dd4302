/// The first place where bytes stop being UTF-8.
public struct UTF8Fault: Hashable, Sendable {
  /// What is wrong there.
  public enum Reason: Hashable, Sendable {
    /// A byte 80...BF where a character should begin.
    case strayContinuation
    /// A byte that never occurs in UTF-8 (C0, C1, F5...FF).
    case impossibleByte
    /// A character cut short by a byte that does not continue it.
    case brokenSequence
    /// A character cut short by the end of the bytes.
    case truncated
    /// A longer form than the character needs.
    case overlong
    /// Half of a UTF-16 pair (U+D800...U+DFFF).
    case surrogate
    /// Beyond U+10FFFF.
    case outOfRange
  }

  /// Bytes before the first one that is not part of a whole, valid character.
  public let offset: Int
  /// What is wrong there.
  public let reason: Reason
}

/// Checks of raw bytes against UTF-8 (RFC 3629).
public enum UTF8Validation {
  /// The first fault in the bytes, or nil when all of them are valid UTF-8.
  ///
  /// One pass, linear; runs of ASCII are skipped eight bytes at a time.
  public static func firstFault(in bytes: [UInt8]) -> UTF8Fault? {
    bytes.withUnsafeBytes { firstFault(in: $0) }
  }

  /// The first fault in a raw buffer; as ``firstFault(in:)-([UInt8])``.
  public static func firstFault(in bytes: UnsafeRawBufferPointer) -> UTF8Fault? {
    let count = bytes.count
    var at = 0
    while at < count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        while at + 8 <= count,
          bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at += 8
        }
        continue
      }
      // The commonest case outside ASCII, Arabic letters among it.
      if lead >= 0xC2, lead < 0xE0, at + 1 < count, bytes[at + 1] & 0xC0 == 0x80 {
        at += 2
        continue
      }
      guard let length = length(lead: lead) else {
        return UTF8Fault(
          offset: at, reason: lead < 0xC0 ? .strayContinuation : .impossibleByte)
      }
      guard at + 1 < count else { return UTF8Fault(offset: at, reason: .truncated) }
      if let reason = secondByteFault(lead: lead, second: bytes[at + 1]) {
        return UTF8Fault(offset: at, reason: reason)
      }
      for next in 2..<Swift.max(length, 2) {
        guard at + next < count else { return UTF8Fault(offset: at, reason: .truncated) }
        guard bytes[at + next] & 0xC0 == 0x80 else {
          return UTF8Fault(offset: at, reason: .brokenSequence)
        }
      }
      at += length
    }
    return nil
  }

  private static func length(lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Overlong forms, surrogates and the upper end all show in the second byte.
  private static func secondByteFault(lead: UInt8, second: UInt8) -> UTF8Fault.Reason? {
    guard second & 0xC0 == 0x80 else { return .brokenSequence }
    switch lead {
    case 0xE0 where second < 0xA0: return .overlong
    case 0xED where second > 0x9F: return .surrogate
    case 0xF0 where second < 0x90: return .overlong
    case 0xF4 where second > 0x8F: return .outOfRange
    default: return nil
    }
  }
}

/// A place in a text as people and editors name it.
public struct TextPosition: Hashable, Sendable {
  /// The line, from 1; lines end with a line feed.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// The position of a byte offset, which is held within the bytes. Linear in the offset.
  ///
  /// An offset inside a character has that character's column.
  public init(ofByte offset: Int, in bytes: [UInt8]) {
    let end = Swift.min(Swift.max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for at in 0..<end where bytes[at] == UInt8(ascii: "\n") {
      line += 1
      lineStart = at + 1
    }
    var column = 1
    for at in lineStart..<end where at + 1 == bytes.count || bytes[at + 1] & 0xC0 != 0x80 {
      column += 1
    }
    self.line = line
    self.column = column
  }
}
