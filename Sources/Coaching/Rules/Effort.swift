import English

extension CoachingRule {
  /// The writer's own toil, told in place of its result: `we are working around the clock`.
  static let effort = CoachingRule(
    id: "AP-EFFORT", label: .selfFocus, level: .fix,
    message: "Say what is mended, and by when; leave out how hard it was.",
    why: "How hard you work is your side of it, not theirs.",
    source: "Lazare (the offended person at the centre); Packard & Berger 2021",
    find: { $0.flatMap(\.toil) },
    examples: [
      "Our team is «working around the clock».",
      "We have been «working tirelessly» on it.",
      "I'm «working really hard» to sort this out.",
      "We are «doing everything we can».",
      "«Every effort» is being made.",
      "«All our efforts» went into finding your bag.",
      "We «did all in our power» to get you a seat.",
      "The work will take from Monday to Wednesday.",
      "I did not make every effort to reach you.",
      "You worked hard on that table plan, and I lost it.",
      "We work around your school run, so name a time.",
      "I'm working on your bike now and it will be ready at four.",
      "Everything we owe you is on this list.",
      "The clock in your hall is working again.",
    ]
  )
}

extension Line {
  fileprivate var toil: [Range<Int>] {
    Line.toiling.flatMap { $0.matches(in: self) }.filter { range in
      isOfWriter(range.lowerBound)
        && !(lower(range.lowerBound - 1) == "i" && lower(range.lowerBound) == "worked")
        || Words.tries.contains(lower(range.upperBound - 1))
    }.filter { !holdsDenial($0) }
  }

  private static let toiling: [Pattern] = {
    let degree = Piece.any(Words.adverbs.union(["as", "and", "extra", "incredibly"])).upTo(2)
    return [
      Pattern(
        .any("work toil labour labor"), degree,
        .typed("hard tirelessly diligently relentlessly feverishly flat-out nonstop non-stop")),
      Pattern(.typed("tirelessly diligently relentlessly"), .any("work")),
      Pattern(.any("work"), .gap(2), .typed("around round"), "the", "clock"),
      Pattern(.any("work"), .gap(1), .typed("day night"), "and", .typed("night day")),
      Pattern(
        .any("do"), .typed("everything all"), Piece.typed("that").maybe, .typed("we i in possible"),
        Piece.typed("can could our my power").upTo(2)),
      Pattern(
        .typed("doing did"), .typed("our my their"), Piece.typed("very level").maybe,
        .typed("best utmost")),
      Pattern(
        .typed("i we").unmarked, .typed("do try did"), .typed("our my"),
        .typed("best hardest utmost")),
      Pattern(.any("be").unmarked, "hard", "at", "work"),
      Pattern(.any("leave"), "no", "stone", .typed("unturned")),
      Pattern(.typed("heart hearts"), "and", .typed("soul souls")),
      Pattern(
        .typed("every all"), Piece.typed("our possible of").upTo(2), .typed("effort efforts")),
    ]
  }()
}

extension Words {
  fileprivate static let tries: Set = ["effort", "efforts"]
}
