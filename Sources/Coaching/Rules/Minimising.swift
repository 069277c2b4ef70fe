import English

extension CoachingRule {
  /// Words that make the wrong small.
  static let minimising = CoachingRule(
    id: "AP-SMALL", label: .minimising, level: .block,
    message: "Leave its size to them; say what it was.",
    why: "How big it was is for them to say.",
    source: "Trosborg (minimising the offence); Lazare; Schumann 2018 (magnitude gap)",
    reason: { _, known in "How big it was is for \(known.her) to say." },
    find: { $0.flatMap(\.smallWords) },
    examples: [
      "It was «just a small mix-up».",
      "«A minor hiccup» held up your order.",
      "It was «an honest mistake».",
      "It was «only ten minutes».",
      "We had «a bit of a problem» with the oven.",
      "Sorry about the «slight delay».",
      "Your order was «a little late».",
      "There is «just one scratch».",
      "The delay was «just a few minutes».",
      "It's «just hair», it will grow back.",
      "«You only missed the starter».",
      "There is «nothing to worry about».",
      "Your cut was «a tiny bit uneven».",
      "You lost «a mere two hours».",
      "Don't judge us by «one burnt pie».",
      "It was «made in jest».",
      "The row has been «blown out of proportion».",
      "«It was a joke», mate.",
      "We are sorry that we let you down «on this occasion».",
      "The dye is «purely cosmetic».",
      "«Hope it hasn't upset» the kids too much.",
      "The hall was «not ideal».",
      "It's «just a cake».",
      "There was «little or no impact» on you.",
      "These are «minor cosmetic marks».",
      "It is just a matter of two days.",
      "I packed the small size, not the large.",
      "Add a small amount of salt to the pan.",
      "One cold pie came back, and I threw it out.",
      "It was a joke, and a cruel one.",
      "I told you there was nothing to worry about.",
      "On this occasion I'd like to thank my staff.",
      "Hope the water is not too hot.",

      "The minor scratch you sent in is now a deep one, and I did that.",
      "This was not a small mistake.",
      "I just left you a message.",
      "It was only when you called that I saw it.",
      "It was more than a small slip.",
      "The only mistake here is mine.",
      "You had only two days to find another hall.",
      "You were the only one left waiting.",
      "Just one person answered the phones, and I chose that.",
    ]
  )
}

extension Line {
  fileprivate var smallWords: [Range<Int>] {
    let plea = holds(Words.overlooking) ? Line.oneBadThing.flatMap { $0.matches(in: self) } : []
    let small = (Line.small.flatMap { $0.matches(in: self) } + smallInPlace).filter { range in
      !isTold(range)
        && !holds(["him", "her", "them"], in: range.upperBound..<range.upperBound + 2)
        && !holds(
          ["not", "n't", "no", "never", "than", "hardly", "merely"],
          in: range.lowerBound - 3..<range.lowerBound)
    }
    return small + plea + Line.beLittling.flatMap { $0.matches(in: self) }
  }

  /// What is small in the light of the rest of the sentence.
  private var smallInPlace: [Range<Int>] {
    let once =
      regrets.isEmpty && !holds(Words.negations) && !holds(["short", "fail"])
      ? [] : Line.thisOnce.flatMap { $0.matches(in: self) }
    let price =
      holds(["only", "just"]) || holds(["end"]) && holds(["day"]) || holds(["isnt", "all"])
      ? Line.priced.flatMap { $0.matches(in: self) } : []
    let joke =
      holds(["cruel", "bad", "nasty", "unkind", "poor", "racist", "stupid", "wrong"])
      ? [] : Line.jokes.flatMap { $0.matches(in: self) }
    return once + price + joke + hopesOfLittle
  }

  /// A hope that it was not too bad: `hope it hasn't upset you too much`.
  private var hopesOfLittle: [Range<Int>] {
    guard holds(["hope", "hopefully", "hoping", "trust"]), holds(["too"]) else { return [] }
    return Line.hopesOfLittle.flatMap { $0.matches(in: self) }
  }
}
