import Casework

extension Frame {
  /// The owner's own opening, as it was written; the sorry that it lacks comes first.
  static let ownSorry = Frame("opening.own", .saysSorry) { telling in
    guard let own = telling.words(.sorry) else { return [] }
    let lines = telling.sentences(of: own)
    return telling.ownSaysSorry ? lines : ["I'm sorry."] + lines
  }

  static let sorry = Frame("opening.sorry", .saysSorry) { _ in ["I'm sorry."] }

  /// What we did, by day; left out where the owner's opening has it.
  static let act = Frame("opening.act", .namesAct) { telling in
    telling.ownNamesAct ? [] : [telling.datedAct]
  }
}

extension Telling {
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

  var ownSaysSorry: Bool {
    let text = words(.sorry)?.text.lowercased() ?? ""
    return ["sorry", "apologise", "apologize", "apology", "forgive"].contains(where: text.holds)
  }

  /// Whether the owner's opening names what was done: it has a content word of the act.
  var ownNamesAct: Bool {
    guard let own = words(.sorry)?.text, let act = words(.act)?.text else { return false }
    let stems = Stems(own)
    let parts = [act] + [Slot.got, .item].compactMap { words($0)?.text }
    return parts.contains { stems.touch($0) } && own.split(separator: " ").count > 5
  }

  /// Whether the owner's opening takes the blame, so that it need not be taken twice.
  var ownOwns: Bool {
    let text = (words(.sorry)?.text.lowercased() ?? "").exchanging("\u{2019}", for: "'")
    return ["fault", "on me", "my mistake", "i should have", "blame", "my doing", "responsib"]
      .contains(where: text.holds)
  }
}
