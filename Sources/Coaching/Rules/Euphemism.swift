import English

extension CoachingRule {
  /// A soft word for the wrong: `we fell short of expectations`, `less than ideal`.
  static let euphemism = CoachingRule(
    id: "AP-EUPHEM", label: .euphemism, level: .note,
    message: "Say it as they lived it: late, cold, broken, rude.",
    why: "A soft word blurs what they went through.",
    source: "GOV.UK and plain language (say what it is); Packard & Berger 2021",
    find: { $0.flatMap(\.softWords) },
    examples: [
      "Your order «experienced a delay».",
      "We «fell short of expectations».",
      "Your visit was «less than ideal».",
      "Our soup did «not live up to its» name.",
      "We «failed to meet your expectations».",
      "There was «a mishap» on the stairs.",
      "The show was «not as smooth as we had» hoped.",
      "Our tone was «less than professional».",
      "Your cut did «not turn out as hoped».",
      "The room was «not up to our usual standard».",
      "Our kitchen is «facing some challenges».",
      "It was «not our finest hour».",
      "Sorry about the «mix up».",
      "There was some «confusion» over your table.",
      "Your coach was «retimed» to six.",
      "Your sofa «went walkabout».",
      "There is «a spot of bother» on the line.",
      "Your order came four days late.",
      "You mixed up two of the jars, and I should have said.",
      "To avoid confusion, each box has a number.",
      "The pictures on the site have been optimised.",
      "He was confused by the map.",

      "I was rude to you in front of your children.",
      "The dress is two inches short.",
      "We fell on your steps and broke the pot.",
      "You met your friends without the cake.",
      "I suffered a burn and should have shut the shop.",
      "The challenge cup you lent us is scratched.",
      "You expected us at nine, and we came at noon.",
    ]
  )
}

extension Line {
  fileprivate var softWords: [Range<Int>] {
    Line.soft.flatMap { $0.matches(in: self) }.filter { range in
      let subject = clause(at: range.lowerBound)?.subject.map { lower($0.head) } ?? ""
      return !(word(range.lowerBound, is: Words.experiencing) && Words.readers.contains(subject))
        && !holds(Words.littleness, in: range.lowerBound - 1..<range.lowerBound)
    } + softWrongs + neatDeeds
      + Line.ownSoft.flatMap { $0.matches(in: self) }.filter { isOfWriter($0.lowerBound) }
  }

  /// Soft nouns for a wrong, where somebody regrets them or tells that they came about.
  private var softWrongs: [Range<Int>] {
    guard holds(Words.softWrongs) else { return [] }
    return tokens.compactMap { index in
      guard let noun = softWrong(at: index) else { return nil }
      let before = lower(index - 1)
      if ["avoid", "prevent", "no", "any", "your", "without"].contains(before) {
        return regret(before: index) == nil ? nil : noun
      }
      guard !Words.openToDoubt.contains(lemma(index)) else {
        return isToldOf(index) ? noun : nil
      }
      return noun
    }
  }

  /// The noun with its second half: `mix up`, `mix-up`.
  private func softWrong(at index: Int) -> Range<Int>? {
    guard word(index, is: Words.softWrongs) else { return nil }
    guard lower(index) == "mix" else {
      return [.verbPast, .pastParticiple, .verbBase].contains(passage.tokens[index].tag)
        ? nil : index..<index + 1
    }
    let up = past(["-"], from: index + 1)
    let isNoun =
      index > tokens.lowerBound
      && ([.determiner, .adjective, .possessive, .noun].contains(passage.tokens[index - 1].tag)
        || ["bout", "about", "for"].contains(lower(index - 1)))
    return lower(up) == "up" && isNoun ? index..<up + 1 : nil
  }

  /// Whether the wrong is regretted, or told as what was there or led to it.
  private func isToldOf(_ index: Int) -> Bool {
    if let regret = regret(before: index), index - regret.word < 12 { return true }
    return holds(
      ["was", "were", "been", "due", "had", "has", "have", "owing", "led", "caused", "arose"],
      in: index - 6..<index)
      || holds(
        ["arose", "occurred", "happened", "led", "meant", "caused"], in: index + 1..<index + 4)
  }

  /// What was done to a thing of the reader's, in a word that makes it sound neat.
  private var neatDeeds: [Range<Int>] {
    let active = Line.neatDeeds.flatMap { $0.matches(in: self) }
    return active
      + clauses.compactMap { clause in
        guard let verb = clause.verb, verb.voice == .passive, !verb.isNegated,
          let subject = clause.subject, holds(Words.bookedThings, in: subject.tokens)
        else { return nil }
        let isNeat = word(verb.main, is: Words.neatVerbs)
        let isNeatened =
          word(verb.main, is: Words.neatenedVerbs)
          && holds(["due", "owing", "unfortunately", "regrettably", "sadly", "following", "result"])
        return isNeat || isNeatened ? verb.main..<verb.main + 1 : nil
      }
  }
}
