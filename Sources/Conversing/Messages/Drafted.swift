import Casework
import Coaching
import Drafting
import English

/// The message, and how it reads to the one who gets it.
enum Drafted {
  static let ids = [
    "draft.email", "draft.sms", "draft.phone", "draft.clean", "draft.none", "draft.seven",
    "draft.held", "check.facts", "check.draft", "check.final",
  ]

  /// The message as it stands, with a number before each thing that can be pointed at.
  static func shown(_ draft: Draft) -> Said {
    switch draft.channel {
    case .sms: Said("draft.sms", draft.numbered, form: .draft)
    case .phone: Said("draft.phone", draft.numbered, form: .draft)
    default: Said("draft.email", draft.numbered, form: .draft)
    }
  }

  static func clean(_ draft: Draft) -> Said { Said("draft.clean", draft.text, form: .draft) }

  static let none = Said(
    "draft.none", "There is too little for a message yet. Tell me first what happened.")

  static func lead(_ draft: Draft, _ it: Circumstances) -> String {
    switch draft.channel {
    case .sms: "Here is the text."
    case .phone: "Here are words for the call."
    default: "Here is the email. The numbers are only for pointing."
    }
  }

  /// What the reader will look for and does not find; and what was never agreed to.
  static func seven(_ draft: Draft, _ it: Circumstances) -> Said? {
    let unchecked = it.standing.passed.contains(.facts) ? " I never had your yes to the facts." : ""
    switch draft.channel {
    case .sms: return length(of: draft, unchecked: unchecked)
    case .phone: return unchecked.isEmpty ? nil : Said("draft.seven", unchecked.trimmed)
    default: break
    }
    if it.isPending {
      return Said(
        "draft.held",
        "Left out on purpose for now: the cause, whose fault it was, money.\(unchecked)")
    }
    let missing = missing(in: draft)
    let who = it.name ?? "The customer"
    let after = "\(unwhy(draft, it))\(left(draft, it))\(unchecked)"
    if missing.isEmpty {
      return Said("draft.seven", "\(who) will look for seven things. All seven are there.\(after)")
    }
    let count = [
      "", "One is", "Two are", "Three are", "Four are", "Five are", "Six are", "Seven are",
    ]
    return Said(
      "draft.seven",
      "\(who) will look for seven things. \(count[min(missing.count, 7)]) missing: "
        + missing.map(words).joined(separator: ", ") + ".\(after)")
  }

  /// That nothing in the message says how it came about, not even that it is not known yet.
  private static func unwhy(_ draft: Draft, _ it: Circumstances) -> String {
    let isSaid =
      it.tellsOwnDeed || it.isMany
      || draft.sentences.contains { sentence in
        sentence.component == .explains || sentence.slots.contains { [.cause, .part].contains($0) }
      }
    return isSaid ? "" : " It does not say how it came about."
  }

  /// What the owner said and the message leaves out, so that nothing is dropped unsaid.
  private static func left(_ draft: Draft, _ it: Circumstances) -> String {
    let slots: [Slot] = [.sorry, .act, .part, .cause, .harm, .done, .fix, .prevent]
    let owner = OwnerWords(it.matter)
    let left = slots.flatMap { slot in
      it.matter[slot].filter { $0.isGiven && $0.discretion == .open && draft.leavesOut($0) }
    }
    guard !left.isEmpty else { return "" }
    let words = left.prefix(3).map { "\"\(owner.clause($0.shown))\"" }.joined(separator: ", ")
    return " Not in it: \(words)."
  }

  /// The reader's questions that neither a sentence's own purpose nor its words answer.
  private static func missing(in draft: Draft) -> [ReaderQuestion] {
    let purposes = Set(draft.sentences.compactMap(\.component))
    let isDated = draft.sentences.contains { $0.slots.contains(.when) }
    return Answers.answers(in: Passage(draft.text)).filter { !$0.isAnswered }.map(\.question)
      .filter { question in
        switch question {
        case .whatHappened: !purposes.contains(.namesAct)
        case .whoseDoing: !purposes.contains(.owns)
        case .whatItDid: !purposes.contains(.namesHarm)
        case .whatIGet: !purposes.contains(.repairs)
        case .when: !isDated
        case .again: !purposes.contains(.prevents)
        case .whomToCall: !purposes.contains(.invitesVoice)
        }
      }
  }

  /// How long a text message is.
  private static func length(of draft: Draft, unchecked: String) -> Said {
    let parts = TextParts(draft.text).parts
    let number = ["", "One text", "Two texts", "Three texts", "Four texts"]
    let words = parts < number.count ? number[parts] : "\(parts) texts"
    return Said("draft.seven", "\(words) long.\(unchecked)")
  }

  private static func words(_ question: ReaderQuestion) -> String {
    switch question {
    case .whatHappened: "what happened"
    case .whoseDoing: "whose fault it was"
    case .whatItDid: "what it did to them"
    case .whatIGet: "what they get"
    case .when: "by when"
    case .again: "what changes"
    case .whomToCall: "how to reach you"
    }
  }
}
