import Casework

extension Frame {
  /// What they ordered, and what for.
  static let ordered = Frame("harm.ordered", .affirmsWronged, spare: 3) { telling in
    guard telling.isOfGoods, let expected = telling.phrase(.expected) else { return [] }
    let thing = Told(Article.set(expected.text), from: expected.slots)
    let verb = telling.kind == .nameError || telling.kind == .poorWork ? "asked for" : "ordered"
    guard let occasion = telling.phrase(.occasion), !telling.reachesInTime,
      telling.kind != .nameError
    else {
      return ["You \(fixed: verb) \(thing)"]
    }
    return ["You \(fixed: verb) \(thing) for \(occasion)"]
  }

  /// What it was for.
  static let occasion = Frame("harm.occasion", .namesHarm, spare: 3) { telling in
    guard let occasion = telling.phrase(.occasion), !telling.reachesInTime else { return [] }
    let known = [telling.act?.text, telling.words(.sorry)?.text].compactMap { $0 }
    guard !known.contains(where: { Stems($0).touch(occasion.text) }) else { return [] }
    return ["This was for \(occasion)"]
  }
}

extension Telling {
  /// Whether the mistake is about a thing that was ordered.
  var isOfGoods: Bool {
    [.wrongItem, .missingItem, .damaged, .defect, .lostOrder, .nameError, .foodQuality, .late]
      .contains(kind) && knows(.expected)
  }

  /// Whether the repair says that it comes in time for the occasion.
  var reachesInTime: Bool {
    guard let main = pledges.first, !knowsTime(in: main) else { return false }
    return lines(for: main, due(.when)).contains { line in
      line.pieces.contains(.fixed(", in time for "))
    }
  }
}
