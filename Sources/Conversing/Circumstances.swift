import Casework
import Drafting
import English
import Repairing

/// What a question or a message may look at: the case as it is told, the clock and the shop.
struct Circumstances {
  let standing: Standing
  let now: Moment
  let shop: Shop
  /// What was worked out once; the facts it comes from never change.
  private let worked = Worked()

  init(standing: Standing, now: Moment, shop: Shop) {
    self.standing = standing
    self.now = now
    self.shop = shop
  }

  /// Results that more than one question or message looks at.
  private final class Worked {
    var severity: Severity?
    var main: Draft??
    var telling: Telling?
    var summary: [Summary.Line]?
    var place: Place?
    var offers: [Offer]?
  }

  var matter: Case { standing.matter }
  var region: Region { shop.region }

  /// The customer's name as one would say it: a first name, or a title and surname.
  var name: String? {
    guard let whole = matter.words(.customer) else { return nil }
    let words = whole.split(separator: " ").map(String.init)
    guard let first = words.first, words.count > 1 else { return whole }
    let title = first.lowercased().filter(\.isLetter)
    return ["mr", "mrs", "ms", "miss", "dr", "mx", "the", "prof", "rev", "sir"].contains(title)
      ? whole : first
  }

  /// The customer by name, else "the customer".
  var customer: String { name ?? "the customer" }

  var pronoun: Pronoun {
    matter.words(.pronoun).flatMap(Pronoun.init(rawValue:)) ?? .they
  }

  /// She, he or they.
  var subject: String {
    switch pronoun {
    case .she: "she"
    case .he: "he"
    case .they, .it: "they"
    }
  }

  /// Her, him or them.
  var object: String {
    switch pronoun {
    case .she: "her"
    case .he: "him"
    case .they, .it: "them"
    }
  }

  /// Her, his or their.
  var possessive: String {
    switch pronoun {
    case .she: "her"
    case .he: "his"
    case .they, .it: "their"
    }
  }

  /// The customer as the object of a sentence: the name once, else a pronoun that cannot be
  /// mistaken.
  var toWhom: String { name ?? "them" }

  /// Whether the owner has no time: a stated limit.
  var isBrisk: Bool { matter.has(.hurry) }

  /// Whether what happened is still to be found out by others before anyone may own it.
  var isPending: Bool { isFactsPending(matter) }

  /// Whether somebody's safety comes before any words.
  var isDanger: Bool { !RedFlag.of(matter, in: region).isEmpty }

  /// Whether somebody's safety may be at stake: not where only the law, the press or many are.
  var isAboutSafety: Bool {
    let flags = Set(matter.flags)
    return !flags.isDisjoint(with: [
      .violence, .death, .injury, .illness, .allergen, .unsafeProduct, .child, .personalData,
    ]) || flags.contains(.vulnerablePerson) && !isKind(.access)
  }

  /// Whether one of these kinds is told of.
  func isKind(_ kinds: Kind...) -> Bool { matter.kinds.contains { kinds.contains($0) } }

  var severity: Severity {
    if let known = worked.severity { return known }
    let severity = Appraisal(of: matter).severity
    worked.severity = severity
    return severity
  }

  /// The message that waits for a yes, as it stands now.
  var mainDraft: Draft? {
    if let known = worked.main { return known }
    let draft = Letters(self).main
    worked.main = draft
    return draft
  }

  /// What a message may tell: nothing held back, private or of a closed branch.
  var telling: Telling {
    if let known = worked.telling { return known }
    let telling = Letters.telling(self)
    worked.telling = telling
    return telling
  }

  /// What was understood, in lines.
  var summary: [Summary.Line] {
    if let known = worked.summary { return known }
    let lines = Summary(self).lines
    worked.summary = lines
    return lines
  }

  /// Where the conversation stands.
  var place: Place {
    if let known = worked.place { return known }
    let place = Whereabouts(self).place
    worked.place = place
    return place
  }

  /// The fair offers.
  var offers: [Offer] {
    if let known = worked.offers { return known }
    let offers = Offers.fair(for: matter, now: now, shop: shop)
    worked.offers = offers
    return offers
  }

  /// Whether the act that was told is the owner's own: "I dropped it", "forgot".
  var tellsOwnDeed: Bool {
    guard let act = matter.words(.act).map(Passage.init(_:)), let first = act.clauses.first else {
      return false
    }
    guard let subject = first.subject else { return first.verb?.time == .past }
    return ["i", "we"].contains(act.tokens[subject.head].lower)
  }

  /// Whether one mistake reached many people.
  var isMany: Bool {
    guard case .count(let count)? = matter.fact(.count)?.value else { return false }
    return count > 1 && !matter.has(.customer)
  }

  /// Whether a message went out.
  var isSent: Bool { !matter.sent.isEmpty }

  var time: TimeWords { TimeWords(now: now, region: region) }

  /// The promises that are due and were not asked about.
  var due: [Promise] {
    guard isSent else { return [] }
    return Promises.of(matter, now: now)
      .filter { matter.verdicts[$0.id] == nil && isDue($0) && $0.id != .review }
  }

  /// Whether the day and the hour of a promise have come; one without an
  /// hour is not asked about on the day of the message itself.
  private func isDue(_ promise: Promise) -> Bool {
    guard promise.due == now.day else { return promise.due < now.day }
    if let minute = promise.minute { return now.minute >= minute }
    return matter.sent.last?.at.day != now.day
  }

  /// The promises that wait for a later day.
  var waiting: [Promise] {
    guard isSent else { return [] }
    return Promises.of(matter, now: now)
      .filter { matter.verdicts[$0.id] == nil && (!isDue($0) || $0.id == .review) }
  }

  /// Whether the look back is due.
  var isReviewDue: Bool {
    guard isSent else { return false }
    return Promises.of(matter, now: now).contains { $0.id == .review && $0.due <= now.day }
  }
}
