extension String {
  /// The runs of letters, whatever stands between them left out.
  package var letterRuns: [String] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split { !$0.isLetter }.map(String.init)
    }
    return utf8.split { !Self.isLetter($0) }.map { String(Substring($0)) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }
}
