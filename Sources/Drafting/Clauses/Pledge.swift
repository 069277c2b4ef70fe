import Casework

/// One thing that the owner will do or has done, in words to the customer.
struct Pledge: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// A verb phrase after `I will`: `refund you`.
    case order
    /// A whole clause: `you can keep it`.
    case statement
    /// What the customer gets: `a full refund`.
    case thing
    /// A clause of something done: `I refunded you this morning`.
    case done
  }

  let form: Form
  let words: Told

  init(_ form: Form, _ words: Told) {
    self.form = form
    self.words = words
  }

  /// How a promise opens, in front of what is promised; said once, however often it was typed.
  private static let promising = [
    "i will ", "i'll ", "we will ", "we'll ", "i am going to ", "i'm going to ", "we are going to ",
    "we're going to ",
  ]

  /// A promise of an offer, which speaks to the customer already.
  init(offered words: String) {
    let opening = words.split(separator: " ").first.map(String.init) ?? ""
    let isClause = ["you", "there", "the"].contains(opening)
    self.init(isClause ? .statement : .order, Told(words, from: .fix))
  }

  /// A saying of the owner's that speaks to the customer already: `I will give you the 40 back`,
  /// `your money back`.
  init(said words: String) {
    let told = Told(Telling.full(words), from: .fix)
    let clause = Pledge(clause: told)
    guard clause.form == .statement else {
      self = clause
      return
    }
    switch Shape(of: told.text) {
    case .statement: self = clause
    case .thing: self.init(.thing, Told(Article.set(told.text), from: .fix))
    case .past where !Self.isAlsoPlain(told.text):
      let done = Telling.holdsTime(told.text) ? told.text : Self.perfect(told.text)
      self.init(.done, Told("I \(done)", from: .fix))
    case .order, .gerund, .past: self.init(offered: told.text)
    }
  }

  /// A clause said to the customer; one that begins with `I will` is the verb phrase in it, so that
  /// a time can stand before it.
  init(clause told: Told) {
    var rest = Substring(told.text)
    while let opening = Self.promising.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(opening.count)
    }
    guard rest.count == told.text.count else {
      self.init(.order, Told(String(rest), from: told.slots))
      return
    }
    self.init(.statement, told)
  }
}
