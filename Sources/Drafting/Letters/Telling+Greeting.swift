import Casework

extension Telling {
  /// The greeting of a letter.
  var dear: String { name.map { "Dear \($0.text)," } ?? "Hello," }

  /// The greeting of a short note.
  var hi: String {
    Sentence(hello, component: nil, frame: "", spare: 0, isSignature: true).text + ","
  }

  /// The greeting of a text; people with a title are not greeted with Hi.
  var hello: Line {
    guard let name else { return "Hello" }
    return name.length > 1 ? "Hello \(name)" : "Hi \(name)"
  }

  /// Who signs, on one line or two.
  var signed: [String] { [signer?.text, shopName?.text].compactMap { $0 } }
}
