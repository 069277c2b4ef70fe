/// The beginning of a character in UTF-8.
struct PartialScalar {
  private var value: UInt32
  private var missing: Int
  private var allowed: ClosedRange<UInt8>

  /// Begins with a first byte; nil if no character of several bytes begins with it.
  init?(lead: UInt8) {
    allowed = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: (value, missing) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    // Overlong forms, surrogates and what lies beyond U+10FFFF are excluded by the second byte.
    switch lead {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
  }

  enum Progress {
    case complete(Unicode.Scalar)
    case incomplete
    /// The byte does not belong to this character.
    case broken
  }

  mutating func take(_ byte: UInt8) -> Progress {
    guard allowed.contains(byte) else { return .broken }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return .incomplete }
    return Unicode.Scalar(value).map(Progress.complete) ?? .broken
  }
}
