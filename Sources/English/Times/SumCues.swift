import Casework

/// Words beside a number that make it a sum.
enum SumCues {
  /// The currency that a word names; nothing for one that means any, such as "bucks".
  static func currency(_ word: String, home: Currency) -> Currency? {
    switch word {
    case "dollar", "dollars", "usd", "bucks", "buck", "dollers", "doller", "dolars", "dollors":
      home.isDollar ? home : .dollar
    case "pound", "pounds", "quid", "gbp", "sterling", "squid", "poundss": .pound
    case "euro", "euros", "eur", "euroes": .euro
    case "rand", "rands", "zar": Currency(rawValue: "ZAR")
    case "rupee", "rupees", "inr", "rs": Currency(rawValue: "INR")
    case "yen", "jpy": Currency(rawValue: "JPY")
    case "aud": Currency(rawValue: "AUD")
    case "cad": Currency(rawValue: "CAD")
    case "nzd": Currency(rawValue: "NZD")
    case "chf", "francs", "franc": Currency(rawValue: "CHF")
    case "aed", "dirhams", "dirham": Currency(rawValue: "AED")
    default: nil
    }
  }

  /// The currency of a sign; the home currency where several use the same.
  static func currency(sign: String, home: Currency) -> Currency? {
    switch sign {
    case "": nil
    case "$": home.isDollar ? home : .dollar
    case "£": .pound
    case "€": .euro
    case "₹": Currency(rawValue: "INR")
    case "¥": Currency(rawValue: "JPY")
    default: nil
    }
  }

  /// The currency of a hundredth: "50p", "99 cents".
  static func hundredth(_ word: String, home: Currency) -> Currency? {
    switch word {
    case "p", "pence", "penny", "pennies": .pound
    case "c", "cent", "cents": home == .pound ? .dollar : home
    default: nil
    }
  }

  /// The worth of a note or a coin that has a name of its own.
  static func note(_ word: String) -> Int? {
    switch word {
    case "fiver", "fivers": 5
    case "tenner", "tenners": 10
    default: nil
    }
  }

  /// Verbs that money is the object of.
  static let verbs: WordSet = [
    "paid", "pay", "pays", "paying", "charged", "charge", "charges", "charging", "cost", "costs",
    "costing", "refund", "refunded", "refunding", "owe", "owed", "owes", "owing", "quoted",
    "quote", "billed", "invoiced", "overcharged", "undercharged", "spent", "worth", "deducted",
    "lost", "stung", "fined", "tipped", "reimbursed", "totalled", "totaled", "totalling",
    "saved", "overpaid", "underpaid", "credited", "debited", "repaid", "repay", "knock", "knocked",
  ]

  /// Nouns that name a sum: "a deposit of 250", "the bill was 45".
  static let nouns: WordSet = [
    "deposit", "deposits", "payment", "payments", "fee", "fees", "refund", "refunds", "bill",
    "bills", "price", "prices", "charge", "charges", "sum", "sums", "balance", "cost", "tip",
    "fine", "voucher", "vouchers", "credit", "invoice", "invoices", "quote", "discount",
    "overcharge", "amount", "difference", "rent", "wage", "wages", "damage", "excess", "deposite",
  ]

  /// What may stand between such a word and its number.
  static let fillers: WordSet = [
    "of", "was", "is", "her", "him", "them", "us", "me", "it", "just", "only", "for", "the",
    "to", "at", "over", "nearly", "almost", "about", "around", "like", "roughly", "back", "him",
    "an", "extra", "another", "up", "you", "maybe", "approx", "some", "same", "exactly", "total",
    "came", "comes", "say", "someone", "customer", "off", "out", "in",
  ]

  /// Words after a sum that share it out: "each", "a head".
  static func isEach(_ pieces: Pieces, at index: Int) -> Bool {
    switch pieces.word(index) {
    case "each", "apiece", "per", "pp", "ea", "pcm", "pm": true
    case "a", "an": shares.contains(pieces.word(index + 1))
    default: pieces.sign(index) == "/" && !pieces.word(index + 1).isEmpty
    }
  }

  private static let shares: WordSet = [
    "head", "piece", "person", "ticket", "pop", "go", "month", "week", "day", "hour", "year",
    "night", "unit", "seat", "box", "mile", "session", "class", "visit", "copy", "metre", "term",
    "plate", "bottle", "lesson", "table", "dozen", "pair", "pack", "bag", "tub", "throw", "time",
  ]
}

extension Currency {
  /// Whether its sign is the dollar's.
  fileprivate var isDollar: Bool { ["USD", "AUD", "CAD", "NZD"].contains(rawValue) }
}
