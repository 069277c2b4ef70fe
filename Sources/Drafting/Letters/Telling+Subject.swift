import Casework

extension Telling {
  /// What stands above an email: the act, in 50 characters or fewer.
  var subject: String {
    let candidates = [
      kind == .wrongItem ? phrase(.got).map { "I sent you \(Article.definite($0.text))" } : nil,
      act.map(\.opened.text),
      act.flatMap(Self.shortened),
      Sentence(kind.act(in: self), component: nil, frame: "", spare: 0).text,
    ]
    let fitting = candidates.compactMap { $0 }.map(Self.bare).first { $0.count <= 50 }
    return fitting ?? "I'm sorry"
  }

  /// The act up to where a second thought begins.
  private static func shortened(_ act: Told) -> String? {
    let marks = [", ", " and ", " because ", " when ", " so ", " after ", " on ", " at ", " in "]
    let cuts = marks.compactMap { act.text.place(of: $0)?.lowerBound }
    guard let cut = cuts.min() else { return nil }
    let short = Told(String(act.text[..<cut]), from: act.slots)
    return short.length >= 4 ? short.opened.text : nil
  }

  private static func bare(_ subject: String) -> String {
    Told(subject, from: []).text
  }
}
