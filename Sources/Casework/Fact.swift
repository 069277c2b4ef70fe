/// What a fact says, in one of the forms that can be worked with.
package enum Value: Hashable, Codable, Sendable {
  /// Words of the owner, tidied.
  case words(String)
  case kind(Kind)
  case flag(Flag)
  case channel(Channel)
  case money(Money)
  case day(Day)
  /// A day and an hour.
  case moment(Moment)
  case count(Int)
  case affirmed(Bool)
}

extension Value: CustomStringConvertible {
  /// The value as the contract writes it: ISO dates, names of kinds, sums with their currency.
  package var description: String {
    switch self {
    case .words(let words): words
    case .kind(let kind): kind.rawValue
    case .flag(let flag): flag.rawValue
    case .channel(let channel): channel.rawValue
    case .money(let money): "\(money.amount) \(money.currency.rawValue)"
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .count(let count): "\(count)"
    case .affirmed(let yes): yes ? "yes" : "no"
    }
  }
}

/// One thing that is known, guessed, or known to be missing.
package struct Fact: Hashable, Codable, Sendable {
  /// How firmly the fact stands.
  package enum Status: String, Codable, Sendable {
    case known
    /// The program's own proposal: shown as "my guess", given once the message is sent.
    case guess
    /// The owner does not know.
    case unknown
    /// The owner will say later.
    case later
  }

  /// Whether the fact may be printed in a message.
  package enum Discretion: String, Codable, Sendable {
    case open
    /// True, but not printed until somebody clears it.
    case held
    /// Never printed.
    case confidential = "private"
  }

  /// Where the fact comes from.
  package enum Source: String, Codable, Sendable {
    /// The owner's first account.
    case account
    /// An answer to the question that asked for it.
    case asked
    /// Said while something else was asked.
    case volunteered
    /// Worked out from other facts, or proposed by the program.
    case workedOut = "worked-out"
    /// Known from an earlier case or from the shop's own data.
    case casebook
    /// The customer's own words.
    case customer
  }

  /// What it says; `nil` where it is unknown, left for later, or too vague to be worked with.
  package var value: Value?
  package var status: Status
  package var discretion: Discretion
  package var source: Source
  /// The words that said so, as typed.
  package var text: String

  package init(
    _ value: Value?, text: String, status: Status = .known, discretion: Discretion = .open,
    source: Source = .asked
  ) {
    self.value = value
    self.text = text
    self.status = status
    self.discretion = discretion
    self.source = source
  }

  /// The fact as the owner's own words.
  package init(words: String, text: String? = nil, source: Source = .asked) {
    self.init(.words(words), text: text ?? words, source: source)
  }

  /// A fact that the owner does not know.
  package static func unknown(_ text: String) -> Fact { Fact(nil, text: text, status: .unknown) }

  /// A fact that the owner will tell later.
  package static func later(_ text: String) -> Fact { Fact(nil, text: text, status: .later) }

  /// The same fact, never to be printed.
  package var confidential: Fact {
    var fact = self
    fact.discretion = .confidential
    return fact
  }

  /// Whether it can be said: known or guessed, and not merely noted as missing.
  package var isGiven: Bool { status == .known || status == .guess }

  /// The value for people's eyes; the owner's words where there is no value.
  package var shown: String { value?.description ?? text }
}
