import Casework

extension KindCue {
  /// Money: taken wrongly, kept, or misnamed.
  static let sums: [KindCue] = [
    KindCue(.overcharge, 0.94) { part in
      part.mentions(
        "overcharged", "overcharge", "overbilled", "double-charged", "double-billed", "overcharging"
      )
        || part.mentions("charge", "bill", "take", "debit", "charged", "billed", "billing", "took")
          && (part.mentions("twice", "double", "duplicate")
            || part.says("two times", "too much", "2 times", "2x", "off him twice", "off her twice")
            || part.says("for two", "three times"))
          && !part.mentions("deposit", "booked", "phone", "rang", "called")
    },
    KindCue(.overcharge, 0.85) { part in
      part.mentions("duplicate") && part.mentions("tx", "payment", "charge", "transaction")
        || part.says(
          "charged the wrong", "charged full price", "forgot the discount", "charged her for",
          "charged him for", "charged them for")
    },
    KindCue(.overcharge, 0.84) { part in
      part.side != .customers && part.mentions("charged", "charge", "billed")
        && part.says("full price", "too much", "more than", "instead of", "extra")
    },
    KindCue(.invoiceError, 0.86) { part in
      part.mentions("invoice", "bill", "statement", "receipt")
        && part.mentions("wrong", "twice", "error", "incorrect", "mistake")
        && !part.mentions("charged", "took", "paid", "billing")
    },
    KindCue(.refundStuck, 0.88) { part in
      part.mentions("refund", "deposit")
        && (part.isNegated || part.mentions("still", "waiting", "owed", "never"))
        && !part.says("not refund", "no refund")
        || part.says(
          "holding their money", "holding her money", "holding his money", "havent paid him back",
          "havent paid her back", "event money")
    },
    KindCue(.priceMisled, 0.84) { part in
      part.says(
        "wrong price", "hidden fee", "wrong quote", "quoted her", "quoted him", "advertised it",
        "price on the website", "price on the shelf")
    },
    KindCue(.autoRenew, 0.9) { part in
      part.mentions("subscription", "renewal", "renewed", "membership", "auto-renew")
        && (part.mentions("cancel", "cancelled", "canceled", "still", "renewed", "after"))
    },
  ]
}
