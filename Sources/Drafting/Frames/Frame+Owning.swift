import Casework
import English

extension Frame {
  /// The fault and how it came about, in one breath.
  static let ownCause = Frame("own.cause", .owns) { telling in
    let account = telling.account
    guard !telling.ownOwns, account.others.isEmpty, !account.ours.isEmpty else { return [] }
    let first = account.ours.reduce(into: [Told]()) { taken, next in
      if taken.isEmpty || taken.reduce(next.length, { $0 + $1.length }) <= 18 { taken.append(next) }
    }
    let rest = account.ours.dropFirst(first.count).map { Line($0) }
    let opening: Line = telling.isOurs ? "That is on me: " : "That was my fault: "
    return [opening + Line.list(first)] + rest
  }

  /// How it came about, after the owner has taken the fault in the opening.
  static let ownPlain = Frame("own.plain", .explains) { telling in
    let account = telling.account
    guard telling.ownOwns, !account.ours.isEmpty else { return [] }
    return account.ours.map { Line($0) }
  }

  /// How it came about where something else had a part in it: told first, the fault after.
  static let ownMixed = Frame("own.mixed", .owns) { telling in
    let account = telling.account
    guard let other = account.others.first else { return [] }
    var lines: [Line] = ["Here is what happened: \(other)"]
    if let first = account.ours.first, other.length + first.length <= 19 {
      lines = ["Here is what happened: \(other), and \(first)"]
    } else {
      lines += account.ours.prefix(1).map { Line($0) }
    }
    lines += account.ours.dropFirst().map { Line($0) }
    if telling.ownOwns { return lines }
    lines.append(
      account.ours.isEmpty
        ? "It was my job to get this right, and I did not"
        : telling.isOurs
          ? "That is on me" : "That was my fault")
    return lines
  }

  /// The fault alone, where nothing more is known.
  static let own = Frame("own.alone", .owns) { telling in
    telling.ownOwns ? [] : [telling.isOurs ? "That is on me" : "That was my fault"]
  }

  /// That it is not the first time, where an earlier promise was made to them.
  static let again = Frame("own.again", .owns) { telling in
    guard case .affirmed(let wasKept)? = telling.fact(.kept)?.value else { return [] }
    return wasKept
      ? ["This is the second time."]
      : ["This is the second time.", "I did not keep what I promised you after the first."]
  }

  /// What is not known yet, said.
  static let causeUnknown = Frame("explain.unknown", .explains, spare: 2) { telling in
    guard telling.lacks(.cause), !telling.knows(.part) else { return [] }
    return ["I don't know yet how it happened.", "When I know, you will hear it from me."]
  }

  /// Something else that is not known, in the owner's words.
  static let unknown = Frame("explain.open", .explains, spare: 2) { telling in
    guard let told = telling.clauses(.unknown).first?.told else { return [] }
    let openings: Set<String> = ["what", "why", "how", "whether", "when", "where", "who", "which"]
    guard openings.contains(Telling.firstWord(told.text)) else { return [] }
    return ["I don't know yet \(told).", "When I know, you will hear it from me."]
  }
}

extension Line {
  /// Clauses joined into one: `a, b and c`.
  static func list(_ clauses: [Told]) -> Line {
    guard let first = clauses.first else { return .empty }
    guard clauses.count > 1, let last = clauses.last else { return Line(first) }
    let middle = clauses.dropFirst().dropLast().reduce(Line(first)) { $0 + ", \($1)" }
    return middle + (last.length > 7 ? ", and \(last)" : " and \(last)")
  }
}
