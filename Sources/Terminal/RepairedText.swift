/// Text from bytes that claimed to be UTF-8.
package struct RepairedText: Equatable, Sendable {
  /// The text, with U+FFFD in place of what could not be read.
  package var text = ""
  /// How many times something could not be read.
  package var replaced = 0
  /// The place, counted from 0, of the first byte that could not be read.
  package var firstReplaced: Int?

  package init(_ bytes: some Collection<UInt8>) {
    if let whole = String(validating: bytes, as: UTF8.self) {
      text = whole
      return
    }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var scalars = String.UnicodeScalarView()
    var place = 0
    reading: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        place += encoded.count
      case .error(let length):
        scalars.append("\u{FFFD}")
        replaced += 1
        firstReplaced = firstReplaced ?? place
        place += length
      case .emptyInput:
        break reading
      }
    }
    text = String(scalars)
  }
}
