import English

extension CoachingRule {
  /// An empty noun that stands for the wrong where no sorry is near: `we are aware of this issue`.
  static let emptyNoun = CoachingRule(
    id: "AP-ISSUE", label: .vague, level: .note,
    message: "Call it by its name: the late van, the wrong bill.",
    why: "\"This issue\" could be anything.",
    source: "Packard & Berger 2021 (concrete words); Lazare (vague acknowledgement)",
    find: { $0.flatMap(\.emptyNouns) },
    examples: [
      "We are aware of «this issue».",
      "We take «this situation» to heart.",
      "Our people are looking into «these problems».",
      "We are working to resolve «the issue».",
      "Thank you for telling us about «this matter».",
      "I have passed «your concerns» on.",
      "We had hoped to mend «the problem» by now.",
      "We are aware of «an ongoing issue» on the line.",
      "«Certain individuals» let you down.",
      "I can«not go into the details» today.",
      "We made «some poor choices».",
      "I read this matter-of-fact note from your son.",
      "«What happened today» is not good enough.",
      "We want to talk of «the events of Sunday».",
      "There is «a problem with your booking».",
      "Sam has read «the problem you reported».",
      "The pool shut for «technical reasons».",
      "We hate «mistakes of this kind».",
      "«Things went wrong» on your big day.",
      "Tell me what happened to your coat.",
      "Here is what happened: I fell asleep.",
      "The reasons are these: I was tired and cross.",
      "The problem is that I read 5 as 50.",
      "This issue of the magazine has your picture upside down.",
      "Your concern for the dog was right.",
      "It does not matter to you why the van broke down.",
      "We found the problem: a loose wire in your lamp.",
      "The next issue comes out in May.",
      "Some of the plates are chipped.",
      "A number of your cups came broken.",
      "I will go into each detail with you on Friday.",
    ]
  )
}

extension Line {
  fileprivate var emptyNouns: [Range<Int>] {
    let free =
      (Line.pointed + Line.kinds + Line.hazyReasons + Line.hazyTurns + Line.unnamed + Line.withheld)
      .flatMap { $0.matches(in: self) }
      .filter { ![":", "of", "-"].contains(lower($0.upperBound)) }
    let mended = Line.dealtWith.flatMap { $0.matches(in: self) }
      .filter { !Words.naming.contains(lower($0.upperBound)) }
    return (free + mended + happenings + standIns).filter { range in
      regret(before: range.lowerBound).map { range.lowerBound - $0.word > 6 } ?? true
    }
  }

  /// `What happened` where it stands for the wrong, not where it is asked or about to be told.
  private var happenings: [Range<Int>] {
    Line.whatHappened.flatMap { $0.matches(in: self) }.filter { range in
      let before = range.lowerBound - 4..<range.lowerBound
      return !holds(Words.inquiring, in: before) && lower(range.lowerBound - 1) != "is"
        && lower(tokens.upperBound - 1) != "?"
        && ![":", "was", "next"].contains(lower(range.upperBound))
    }
  }

  /// An issue or a matter that has a word or two behind it and is none the clearer.
  private var standIns: [Range<Int>] {
    Line.standIns.flatMap { $0.matches(in: self) }.filter { range in
      !holds(Words.negations, in: range.lowerBound - 2..<range.lowerBound)
    }
  }
}
