import Glibc

/// A whole text from a file or from standard input, byte for byte.
struct TextFile {
  let name: String
  let text: String

  /// Reads it; what cannot be read as text is refused in plain words.
  init(_ file: String) throws {
    name = file == "-" ? "standard input" : file
    let descriptor = file == "-" ? STDIN_FILENO : unsafe open(file, O_RDONLY)
    guard descriptor >= 0 else {
      throw errno == EACCES
        ? Failure("you may not read \(file); change who may, and try again", code: 77)
        : Failure("there is no file \(file); check the name and try again", code: 66)
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    let bytes = try Self.bytes(from: descriptor, name)
    if let place = Self.firstForeignByte(in: bytes) {
      throw Failure(
        "\(name) is not UTF-8 text: byte \(place + 1) fits nowhere; save it as UTF-8 and try again",
        code: 65)
    }
    if let place = bytes.firstIndex(of: 0) {
      throw Failure(
        "\(name) is no text: byte \(place + 1) is zero; give a file of plain words", code: 65)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    text = String(decoding: bytes[start...], as: UTF8.self)
  }

  private static func bytes(from descriptor: Int32, _ name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &block, block.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += block[..<count]
      } else if errno == EISDIR {
        throw Failure("\(name) is a folder; name the files in it, as in \(name)/*", code: 66)
      } else if errno != EINTR {
        throw Failure("cannot read on in \(name)", code: 74)
      }
    }
  }

  /// The place of the first byte that cannot stand where it stands.
  private static func firstForeignByte(in bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): place += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return place
      }
    }
  }
}
