import Casework
import English

extension CoachingRule {
  /// A message of which every sorry is bare: it names no wrong, no harm, no deed and no repair.
  ///
  /// It judges the whole text, and comes last, so that a fault with a place of its own goes first.
  static let bareSorry = CoachingRule(
    id: "AP-BARESORRY", label: .vague, level: .fix,
    message: "Say what you did: \"I'm sorry I\", then the deed.",
    why: "Nothing in it says what you did.",
    source: "SorryWatch step 2; Lazare (acknowledgement)",
    judgesWhole: true,
    find: { lines in
      lines.isBareSorry
        ? lines.whole.map { [$0] } ?? [] : []
    },
    examples: [
      "«I'm sorry, okay?»",
      "«Sorry about that.»",
      "«Sorry you missed our call.»",
      "«We apologise for the poor communication.»",
      "«Our sincere apologies.»",
      "«We are sorry to hear this.»",
      "«Sorry to hear that, Dan. Please send us a message.»",
      "«We're sorry for the bad service.»",
      "No, I don't need to apologise.",
      "sent you the wrong lid sorry!! a new one is in the post",
      "Your form was not dealt with in time, for which we apologise.",
      "I'm sorry I missed your call.",
      "I apologise. I gave your seat away.",
      "I'm sorry about your broken vase.",
      "I'm sorry.",
      "Sorry your parcel came broken; we have sent a new one.",
      "We're sorry for spelling your name wrong.",
      "I am sorry. It was my fault.",
      "Sorry we're closed on Mondays.",
      "Sorry for your loss.",
      "Our nurse gave you the wrong leaflet. I am sorry.",
    ]
  )
}

extension [Line] {
  /// All tokens of the text.
  var whole: Range<Int>? {
    guard let first, let last else { return nil }
    let text = first.tokens.lowerBound..<last.tokens.upperBound
    return text.isEmpty ? nil : text
  }

  fileprivate var isBareSorry: Bool {
    guard contains(where: { !$0.regrets.isEmpty }), !isBeginning else { return false }
    let isBare = allSatisfy { line in
      line.regrets.allSatisfy(line.isBare) && !line.ownsUp && !line.tellsDeedOfHouse
    }
    guard isBare, !contains(where: \.tellsBeforeRegret) else { return false }
    let telling: Set<Component> = [.namesAct, .repairs, .namesHarm, .explains, .owns]
    return !ComponentSign.house.contains { sign in
      telling.contains(sign.component)
        && contains { !$0.regrets.contains(where: $0.isReadersMiss) && !sign.find($0).isEmpty }
    }
  }
}

extension [Line] {
  /// Whether the text is no more than `I'm sorry`, which the rest is still to follow.
  private var isBeginning: Bool {
    count == 1
      && allSatisfy { line in
        line.tokens.allSatisfy {
          line.isPunctuation($0)
            || line.word($0, is: ["i", "we", "be", "so", "sorry", "apologise"])
        }
      }
  }
}

extension Line {
  /// Whether a deed of the writer's people is told, or one of the writer's with the `I` left out:
  /// `gave you the cold one, sorry`.
  fileprivate var tellsDeedOfHouse: Bool {
    let first = tokens.lowerBound
    let isElided =
      passage.tokens[first].tag == .verbPast || passage.tokens[first].tag == .pastParticiple
    if isElided, holds(["you", "your"], in: tokens.prefixed(4)) { return true }
    return clauses.contains { clause in
      guard let subject = clause.subject, let verb = clause.verb else { return false }
      return isStated(clause) && verb.time == .past && verb.voice == .active
        && (holds(Words.staff.union(["member"]), in: subject.tokens)
          || ["our", "my"].contains(lower(subject.tokens.lowerBound))
            && Vocabulary.classes(of: lemma(subject.head)).contains(.person))
        && holds(["you", "your"], in: predicate(of: clause))
    }
  }

  /// Whether what is regretted is left open, is only heard of, or is a noun for poor work at large.
  fileprivate func isBare(_ regret: Regret) -> Bool {
    let start = past(Words.adverbs, from: regret.matter)
    if start >= tokens.upperBound || isPunctuation(start) { return tokens.upperBound - start < 5 }
    return isReadersMiss(regret)
      || Line.empty.contains { $0.endingClause.match(at: start, in: self) != nil }
  }

  /// Whether something is told of the past before the regret, or in a sentence without one.
  fileprivate var tellsBeforeRegret: Bool {
    let end = regrets.first?.start ?? tokens.upperBound
    return (tokens.lowerBound..<end).contains { index in
      [.verbPast, .pastParticiple].contains(passage.tokens[index].tag)
        && !["been", "could", "would"].contains(lower(index))
    }
      || (tokens.lowerBound..<end).contains { ["was", "were"].contains(lower($0)) }
  }

  /// Whether it is the reader who is said to have missed the writer.
  fileprivate func isReadersMiss(_ regret: Regret) -> Bool {
    lower(regret.matter) == "you"
      && ["miss", "catch", "reach"].contains(
        lemma(past(["could", "not", "n't", "have"], from: regret.matter + 1)))
      && holds(["our", "us", "me", "my"], in: regret.matter..<regret.matter + 7)
  }

  private static let empty: [Pattern] = [
    Pattern(.typed("this that it")),
    Pattern(
      .typed("the our any this such"), .gap(1),
      .typed("bad poor unacceptable substandard terrible awful disappointing"),
      .any("communication service experience standard quality performance response")),
    Pattern(
      .typed("the our any this such"),
      .typed("bad poor unacceptable substandard terrible awful disappointing"),
      .any("communication service experience standard quality performance response"),
      Piece.typed("you").maybe, Piece.any("have").maybe, Piece.any("receive experience").maybe),
    Pattern(
      .typed("the our any"), "lack", "of", .typed("communication service information care updates")),
  ]
}
