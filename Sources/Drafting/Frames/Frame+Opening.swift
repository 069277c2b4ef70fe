import Casework

extension Frame {
  /// The owner's own opening, as it was written; the sorry that it lacks comes first.
  static let ownSorry = Frame("opening.own", .saysSorry) { telling in
    guard let own = telling.ownOpening else { return [] }
    let lines = telling.sentences(of: telling.uncalled(own))
    return telling.ownSaysSorry ? lines : ["I'm sorry."] + lines
  }

  static let sorry = Frame("opening.sorry", .saysSorry) { _ in ["I'm sorry."] }

  /// What we did, by day; left out where the owner's opening has it.
  static let act = Frame("opening.act", .namesAct) { telling in
    telling.ownNamesAct ? [] : [telling.datedAct]
  }
}

extension Telling {
  /// The words without the name that they begin with: the greeting has it.
  func uncalled(_ own: Told) -> Told {
    guard let name, own.text.lowercased().hasPrefix(name.text.lowercased()) else { return own }
    let rest = own.text.dropFirst(name.text.count)
    guard let next = rest.first, next == " " || next == ",",
      ["i", "i'm", "im", "we", "sorry", "so", "please", "my", "this", "that"]
        .contains(Self.firstWord(String(rest.drop { " ,".contains($0) })).lowercased())
    else { return own }
    return Told(String(rest.drop { " ,".contains($0) }), from: own.slots).opened
  }

  /// The sentences of the owner's own words.
  func sentences(of own: Told) -> [Line] {
    var lines: [Line] = []
    var current = ""
    for character in own.text {
      current.append(character)
      guard character == " ", let mark = current.dropLast().last, ".!?".contains(mark) else {
        continue
      }
      if current.count > 4 {
        lines.append(Line(Told(current, from: own.slots).opened))
        current = ""
      }
    }
    let rest = Told(current, from: own.slots).opened
    return rest.text.isEmpty ? lines : lines + [Line(rest)]
  }

  /// The owner's own opening, where it may stand in the message; what it says need not be said
  /// again.
  var ownOpening: Told? { words(.sorry).flatMap { maySay($0.text) ? $0 : nil } }

  var ownSaysSorry: Bool {
    let text = ownOpening?.text.lowercased() ?? ""
    return ["sorry", "apologise", "apologize", "apology", "forgive"].contains(where: text.holds)
  }

  /// Whether the owner's opening names what was done: it has content words of the act.
  var ownNamesAct: Bool {
    guard let own = ownOpening?.text, let act = words(.act)?.text else { return false }
    let stems = Stems(own)
    let parts = [act] + [Slot.got, .item].compactMap { words($0)?.text }
    let shared = Stems(parts.joined(separator: " ")).words.intersection(stems.words)
    return shared.count > 1 && own.split(separator: " ").count > 4
  }

  /// Whether the owner's opening takes the blame, so that it need not be taken twice.
  var ownOwns: Bool {
    let text = (ownOpening?.text.lowercased() ?? "").exchanging("\u{2019}", for: "'")
    return ["fault", "on me", "my mistake", "i should have", "blame", "my doing", "responsib"]
      .contains(where: text.holds)
  }
}
