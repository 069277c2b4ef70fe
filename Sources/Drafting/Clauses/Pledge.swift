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

  /// A promise of an offer, which speaks to the customer already.
  init(offered words: String) {
    let opening = words.split(separator: " ").first.map(String.init) ?? ""
    let isClause = ["you", "there", "the"].contains(opening)
    self.init(isClause ? .statement : .order, Told(words, from: .fix))
  }

  /// A clause said to the customer; one that begins with `I will` is the verb phrase in it, so that
  /// a time can stand before it.
  init(clause told: Told) {
    for opening in ["I will ", "I'll ", "we will ", "we'll "] where told.text.hasPrefix(opening) {
      self.init(.order, Told(String(told.text.dropFirst(opening.count)), from: told.slots))
      return
    }
    self.init(.statement, told)
  }
}
