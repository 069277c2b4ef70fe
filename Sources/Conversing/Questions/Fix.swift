import Casework
import English
import Listening
import Repairing

extension Question {
  /// What will be done for the customer.
  static let fix = Question(
    .fix,
    asking: { it in
      it.isBrisk
        ? "What can you do for \(it.toWhom), and when?" : "What will you do for \(it.toWhom)?"
    },
    again: { it in
      "What will you do for \(it.toWhom)? "
        + (it.isBrisk ? "Your own idea will do." : "A number, or your own idea.")
    },
    why: { _ in
      "The message says what they get, from whom and by when. It should fit what was lost."
    },
    example: { it in
      "For example: send a new one by Friday, or give back \(Money(whole: 40, currency: it.shop.currency).written)."
    },
    sought: "a number, or what you will do", when: { !$0.isPending },
    options: { it in
      it.isBrisk
        ? []
        : it.offers.map { offer in
          Option(words: FixWords.option(offer), sets: offer.sets)
        }
    },
    reading: FixAnswer.read,
    sayingBack: FixWords.sayBack)
}

/// The offers and the choice in words.
enum FixWords {
  static func option(_ offer: Offer) -> String {
    let pick = offer.isPick ? " I would pick this one." : ""
    return "\(offer.words)\n   Costs you: \(offer.costs) Why: \(offer.why)\(pick)"
  }

  static func sayBack(_ it: Circumstances) -> String? {
    [taken(it), time(it)].compactMap(\.self).joined(separator: " ").nonEmpty
  }

  /// Which offer a bare yes took, and how to take another.
  private static func taken(_ it: Circumstances) -> String? {
    guard let fix = it.matter.fact(.fix),
      case .yes = Reply(fix.text, expecting: Expectation(.words)),
      let index = it.offers.firstIndex(where: \.isPick),
      it.offers[index].sets[.fix]?.map(\.value) == it.matter[.fix].map(\.value)
    else { return nil }
    return "I take that as \(index + 1): \(it.offers[index].words) "
      + "For another one, type change fix and its number."
  }

  private static func time(_ it: Circumstances) -> String? {
    guard let when = it.matter.fact(.when), let fix = it.matter.fact(.fix), fix.isGiven else {
      return nil
    }
    let guess = when.status == .guess ? " The day is my guess." : ""
    switch when.value {
    case .day(let day): return "By \(it.time.near(day)), then.\(guess)"
    case .moment(let moment): return it.time.moment(moment) + ", then.\(guess)"
    default: return nil
    }
  }
}

/// A number or an own idea in answer to what will be done.
enum FixAnswer {
  static func read(_ answer: Answer) -> Reading? {
    switch answer.reply {
    case .number(let number, let rest): return option(number, rest, answer)
    case .words:
      let isStory =
        FixIdea.isAboutUs(answer.line) || FixIdea.isPastDeed(answer.line)
        || FixIdea.isTheirs(answer) || FixIdea.isChange(answer)
        || WordsAnswer.isOnlyReference(answer)
      return isStory ? nil : own(answer.line, answer)
    case .report(let rest): return rest.isEmpty ? nil : own(rest, answer)
    case .yes(let rest): return picked(answer, rest)
    case .no(let rest) where !rest.isEmpty: return own(answer.line, answer)
    case .none, .no: return Reading([.fix: [Fact.unknown(answer.line)]])
    case .empty, .command, .unknown, .noise, .stance, .cardNumber: return nil
    }
  }

  /// A bare yes takes what the program would pick, where that is in sight; it is said which.
  private static func picked(_ answer: Answer, _ rest: String) -> Reading? {
    guard rest.isEmpty else { return own(rest, answer) }
    let options = Question.fix.options(answer.circumstances)
    guard let pick = answer.circumstances.offers.firstIndex(where: \.isPick),
      options.indices.contains(pick)
    else { return nil }
    return option(pick + 1, "", answer)
  }

  private static func option(_ number: Int, _ rest: String, _ answer: Answer) -> Reading? {
    let options = Question.fix.options(answer.circumstances)
    guard options.indices.contains(number - 1) else { return nil }
    var facts = options[number - 1].sets
    facts[.fix] = facts[.fix]?.map { Fact($0.value, text: answer.line, status: .known) }
    if let when = time(in: rest, answer) { facts[.when] = [when] }
    let leftover = rest.split(separator: " ").count > 3 ? rest : ""
    if !leftover.isEmpty, let extra = own(leftover, answer)?.facts[.fix] {
      facts[.fix] = (facts[.fix] ?? []) + extra.filter { FixIdea.isMore($0.shown) }
    }
    return Reading(facts)
  }

  private static func own(_ idea: String, _ answer: Answer) -> Reading? {
    var facts: [Slot: [Fact]] = [:]
    let matter = answer.circumstances.matter
    let idea = FixIdea.withoutWish(Retraction.stripped(idea))
    guard idea.contains(where: { $0.isLetter || "/%".contains($0) }) else { return nil }
    // "By friday" says when, and not yet what.
    if FixIdea.isOnlyTime(idea, answer) {
      return time(in: idea, answer).map { Reading([.when: [$0]]) }
    }
    facts[.fix] = [
      Fact(words: Tidied.words(FixIdea.withoutTime(idea, answer), knowing: matter), text: idea)
    ]
    // A time that no calendar has does not take the place of a day.
    if let when = time(in: idea, answer), when.value != nil || !matter.knows(.when) {
      facts[.when] = [when]
      if Kinds.needsVisit(matter.kinds), !FixIdea.hasVerb(idea) {
        facts[.fix] = [Fact(words: "come", text: when.text)] + (facts[.fix] ?? [])
      }
    }
    return Reading(facts)
  }

  private static func time(in text: String, _ answer: Answer) -> Fact? {
    let said = TimeReader(now: answer.circumstances.now, region: answer.circumstances.region)
      .times(in: text, leaning: .future).first {
        !$0.isCorrectedAway && $0.relation != .for && !FixIdea.isRecurring($0, in: text)
      }
    guard let said else { return nil }
    let reading = TimeAnswer.reading(said, answer, as: .when)
    return reading?.facts[.when]?.first
  }
}
