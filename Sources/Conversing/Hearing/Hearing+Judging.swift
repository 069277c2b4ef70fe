import Casework
import Listening

extension Hearing {
  /// What comes of a line after the rules took it for something: the learnt judge decides where it
  /// differs and is surer than `Judgement.least`.
  ///
  /// - Parameters:
  ///   - reply: What the rules took the line for.
  ///   - typed: The line as typed.
  ///   - ruled: What came of that.
  /// - Returns: What comes of the line by the judge, or nothing where the rules are to decide.
  mutating func judged(_ reply: Reply, _ typed: String, ruled: Reaction) -> Reaction? {
    let expectation = expectation
    guard Judgement.isLearnt(place), !ruled.isEdit, reply != .stance(.grumble),
      !(reply == .words && isRuled(expectation.form)), !isPointing(reply), !isReference(ruled),
      ReplyJudge.isOpen(typed, taken: reply, expecting: expectation),
      let judged = ReplyJudge.judge(
        line, at: place, expecting: expectation, verdict: ruled.verdict, listener: listener),
      let took = Took(rawValue: judged.took), took != ruled.took,
      judged.share >= Judgement.least(for: took, over: ruled.took),
      !(took == .note && ruled.took == .answerExtra),
      Judgement.isAllowed(took, for: line, at: place)
    else { return nil }
    if Judgement.isSame(took, ruled.took) {
      var reaction = ruled
      reaction.took = took
      return reaction
    }
    guard let other = retaken(reply, as: took) else { return nil }
    let reaction = react(to: other)
    return settled(reaction, as: took)
  }

  /// Whether it is plain which of the words are the answer.
  private func isRuled(_ form: Expectation.Form) -> Bool {
    Retraction.isFollowed(line) || Telling.words(in: line, as: form) != nil
  }

  /// Whether the rules heard nothing but a number or an address to find the matter by: those mean
  /// nothing else.
  private func isReference(_ ruled: Reaction) -> Bool {
    let kept = Set(ruled.verdict.kept)
    return !kept.isEmpty && kept.isSubset(of: [.order, .email, .phone])
  }

  /// Whether a number points at a line in sight: what follows is the owner's own wording.
  private func isPointing(_ reply: Reply) -> Bool {
    guard case .number(_, let rest) = reply else { return false }
    return isAtMessage || !rest.isEmpty && expectation.choices == 0 && !expectation.lines.isEmpty
  }

  /// The reply that does what a line was judged to do.
  private func retaken(_ reply: Reply, as took: Took) -> Reply? {
    switch took {
    case .answer, .answerExtra: .words
    case .unknown: .unknown
    case .later: .command(.later)
    case .none: Reply.none
    case .yes: .yes(rest: "")
    case .no: .no(rest: "")
    case .number: pointed(reply)
    case .change: .stance(.wish)
    case .back: .command(.back)
    case .undo: .command(.undo)
    case .redo: .command(.redo)
    case .why: .command(.why(line: nil))
    case .help: .command(.help)
    case .example: .command(.example)
    case .show: .command(.show)
    case .note: .command(.note(line))
    case .report: .report(rest: "")
    case .restart: .command(.restart)
    case .pause: .command(.pause)
    case .quit: .command(.quit)
    case .unclear: .noise
    case .declined: .stance(.declined)
    case .opening, .empty: nil
    }
  }

  private func pointed(_ reply: Reply) -> Reply? {
    if case .number(let number, _) = reply { return .number(number, rest: "") }
    let highest = max(expectation.choices, expectation.lines.count, expectation.paragraphs)
    return ReplyJudge.number(in: line, upTo: highest).map { .number($0, rest: "") }
  }

  /// The reaction under the judge's word, where it does what the word says; the rules' reaction is
  /// better than one that only missed.
  private func settled(_ reaction: Reaction, as took: Took) -> Reaction? {
    guard reaction.took != took else { return reaction }
    guard Judgement.isSame(took, reaction.took) || Judgement.isPassed(took, reaction.took, place)
    else { return nil }
    var reaction = reaction
    reaction.took = took
    return reaction
  }
}

extension Reaction {
  /// Whether words of the owner's were put into a summary or a message: nothing to judge.
  var isEdit: Bool {
    took == .change && events.contains { if case .set = $0 { true } else { false } }
  }

  /// What the rules made of a line, as the judge sees it.
  var verdict: ReplyMarks.Verdict {
    let kept = events.compactMap { event in
      if case .set(let slot, _) = event { slot } else { nil }
    }
    return ReplyMarks.Verdict(took.rawValue, kept: kept)
  }
}

/// Where the learnt judge may decide, and how sure it has to be.
enum Judgement {
  /// How sure the judge has to be where it differs from the rules; found by cross-validation.
  ///
  /// What leaves or throws something away has to be plainer, most of all where the rules heard an
  /// answer: nobody's words are to be lost to a command that was not meant.
  static func least(for took: Took, over ruled: Took) -> Double {
    switch took {
    case .quit, .restart, .undo, .redo, .pause, .back:
      [.answer, .answerExtra, .report].contains(ruled) ? 0.85 : 0.5
    default: 0.3
    }
  }

  /// The questions whose replies were learnt from.
  private static let slots: Set<Slot> = [
    .account, .customer, .happened, .harm, .feeling, .order, .amount, .cause, .part, .done,
    .channel, .fix, .prevent, .signature, .item,
  ]

  static func isLearnt(_ place: Place) -> Bool {
    switch place {
    case .ask(let slot): slots.contains(slot)
    case .check(let check): check != .notice
    case .coach(let slot): slot == .sorry
    case .lobby, .aside, .parked, .closed: false
    }
  }

  /// What throws something away is never read into a longer line.
  ///
  /// Nor is a message let go by a turn of phrase: only a plain yes, or sent, does that.
  static func isAllowed(_ took: Took, for line: String, at place: Place) -> Bool {
    let words = line.split(maxSplits: 12, whereSeparator: \.isWhitespace).count
    return switch took {
    case .quit: words <= 5
    case .restart, .undo, .redo, .back, .pause, .declined: words <= 9
    // "I'll replace it by friday" promises, where the facts are read.
    case .later: place != .check(.facts)
    case .yes, .report: place != .check(.draft) && place != .check(.final)
    case .empty, .opening: false
    default: true
    }
  }

  /// Whether two words say the same of what is kept, so that only the word differs.
  static func isSame(_ one: Took, _ other: Took) -> Bool {
    let answers: Set<Took> = [.answer, .answerExtra]
    return answers.contains(one) && answers.contains(other)
  }

  /// Whether a miss is all that can come of it: a check waits, whatever is said against it.
  static func isPassed(_ took: Took, _ came: Took, _ place: Place) -> Bool {
    guard case .check = place else { return false }
    return came == .unclear && [.declined, .answer, .unknown, .none].contains(took)
  }
}
