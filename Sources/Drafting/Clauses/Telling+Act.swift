import Casework

extension Telling {
  /// What we did, said to the customer: `I sent you the wrong mug`; `nil` where no such clause is
  /// known or it cannot be turned.
  var act: Told? { said.act }

  var turnedAct: Told? {
    actClauses.lazy.compactMap { told in
      Self.pieces(of: told).first.flatMap { told.text.hasPrefix($0.text) ? $0 : nil }
    }.first { told in
      let opening = Self.firstWord(told.text)
      let isOurs = Self.ours.contains(opening) || ["my", "our", "one"].contains(opening)
      return told.length <= 22 && isOurs && !Self.namesCustomer(told.text)
    }
  }

  /// The act, with its subject where the owner left it out.
  private var actClauses: [Told] {
    given(.act).compactMap { fact in
      guard case .words(let words)? = fact.value else { return nil }
      guard Shape(of: words) == .past else { return turned(words, from: .act) }
      return turned(words, behind: "I", from: .act).map { Told("I \($0.text)", from: .act) }
    }
  }

  /// Whether the act is the whole shop's, not the owner's alone.
  var isOurs: Bool {
    let text = act?.text ?? Sentence(kind.act(in: self), component: nil, frame: "", spare: 0).text
    return Self.firstWord(text) != "i"
  }

  /// The act with the day of it in front, where the day is known and the act does not say it.
  var datedAct: Line {
    guard let act else { return kind.act(in: self) }
    guard let day = day(.happened), !Self.holdsDay(act.text), act.length <= 16 else {
      return Line(act)
    }
    let onDay = Told(on(day), from: .happened)
    let time = Self.holdsTime(act.text) ? onDay : time(.happened) ?? onDay
    return "\(time.opened) \(act)"
  }

  /// Whether a text speaks of the customer as of somebody else.
  static func namesCustomer(_ text: String) -> Bool {
    let lower = " \(text.lowercased()) "
    return ["customer", "client", "guest", "patient", "lady", "woman", "man", "guy"].contains {
      lower.holds(" a \($0) ") || lower.holds(" the \($0) ") || lower.holds(" this \($0) ")
    }
  }

  /// Who may be the subject of a clause about what we did.
  static let ours: Set<String> = ["i", "we"]

  /// The first word in lower case, up to its apostrophe.
  static func firstWord(_ text: String) -> String {
    let word = text.prefix { $0 != " " && $0 != "," }
    return word.prefix { $0 != "'" && $0 != "\u{2019}" }.lowercased()
  }
}
