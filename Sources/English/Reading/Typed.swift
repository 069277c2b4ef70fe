/// A text as it was typed, by its scalars and by its bytes.
///
/// A word that is plain ASCII is copied from the bytes at once, which is nearly every word.
struct Typed: Sendable {
  let scalars: [Unicode.Scalar]
  private let bytes: [UInt8]
  /// The bytes with ASCII in lower case and its apostrophes straight.
  private let lowered: [UInt8]
  /// Where each scalar begins among the bytes, and the end; empty where each is a single byte.
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    bytes = Array(text.utf8)
    var lowered = bytes
    for index in lowered.indices {
      switch lowered[index] {
      case 0x41...0x5A: lowered[index] += 0x20
      case 0x60: lowered[index] = 0x27
      default: break
      }
    }
    self.lowered = lowered
    offsets = bytes.count == scalars.count ? [] : Self.offsets(scalars)
  }

  private static func offsets(_ scalars: [Unicode.Scalar]) -> [Int] {
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    var end = 0
    for scalar in scalars {
      end += UTF8.width(scalar)
      offsets.append(end)
    }
    return offsets
  }

  private func span(_ range: Range<Int>) -> Range<Int> {
    offsets.isEmpty ? range : offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The part at these scalars, exactly as it stands.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[span(range)], as: UTF8.self) }

  /// The word in lower case, its apostrophes straight, without the stop of an abbreviation.
  func lower(_ range: Range<Int>, _ kinds: [ScalarKind]) -> String {
    let span = span(range)
    let isPlain = span.count == range.count
    let word =
      isPlain ? String(decoding: lowered[span], as: UTF8.self) : straightened(range, kinds)
    guard word.utf8.last == 0x2E, word.utf8.count > 1, word.utf8.first != 0x2E else { return word }
    return word.filter { $0 != "." }
  }

  private func straightened(_ range: Range<Int>, _ kinds: [ScalarKind]) -> String {
    var view = String.UnicodeScalarView()
    for index in range { view.append(kinds[index] == .apostrophe ? "'" : scalars[index]) }
    return String(view).lowercased()
  }
}
