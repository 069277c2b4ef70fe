extension VerbFinder {
  /// Puts a verb together and works out its time and voice.
  func finish(
    _ start: Int, _ helpers: [Int], main: Int?, _ isNegated: Bool, _ last: VerbGroup?
  ) -> VerbGroup? {
    guard let main = main ?? helpers.last else { return nil }
    let before = helpers.filter { $0 != main }
    var end = main + 1
    if end < tokens.count, tokens[end].tag == .negation { end += 1 }
    let isNegated = isNegated || end > main + 1
    let modal = before.first { tokens[$0].tag == .modal }.map { tokens[$0].lemma }
    let isPassive = tokens[main].tag == .pastParticiple && isPassive(before)
    return VerbGroup(
      tokens: start..<max(end, start + 1), lemma: tokens[main].lemma, main: main,
      time: time(before, main: main, modal: modal, last), voice: isPassive ? .passive : .active,
      isNegated: isNegated, modal: modal)
  }

  private func isPassive(_ helpers: [Int]) -> Bool {
    guard let nearest = helpers.last(where: { tokens[$0].tag != .modal }) else {
      return helpers.isEmpty
    }
    return tokens[nearest].lemma == "be" || tokens[nearest].lemma == "get"
  }

  private func time(
    _ helpers: [Int], main: Int, modal: String?, _ last: VerbGroup?
  ) -> VerbGroup.Time {
    if let modal {
      let isPerfect =
        helpers.contains { tokens[$0].lemma == "have" } && tokens[main].tag == .pastParticiple
      if isPerfect || modal == "could" { return .past }
      if modal == "will" || modal == "shall" { return .future }
      return modal == "can" ? .present : .none
    }
    if helpers.contains(where: { tokens[$0].lower == "going" }), tokens[main].lemma != "go" {
      return helpers.first.map { isPastForm($0) } ?? false ? .past : .future
    }
    guard let first = helpers.first else { return simple(main, last) }
    if tokens[first].lemma == "have", tokens[main].tag == .pastParticiple || helpers.count > 1 {
      return .past
    }
    return isPastForm(first) ? .past : .present
  }

  private func isPastForm(_ index: Int) -> Bool {
    switch tokens[index].lower {
    case "was", "were", "had", "did", "got", "used", "'d": true
    default: tokens[index].tag == .verbPast
    }
  }

  /// The time of a verb without helpers; a second base form has that of the first verb.
  private func simple(_ main: Int, _ last: VerbGroup?) -> VerbGroup.Time {
    switch tokens[main].tag {
    case .verbPast, .pastParticiple: .past
    case .verbPresent: .present
    case .auxiliary: isPastForm(main) ? .past : .present
    case .verbBase: last?.time ?? .none
    default: .none
    }
  }
}
