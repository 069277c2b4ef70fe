package import Casework

/// What owners call the things that can be changed.
package enum SlotNames {
  package static let byName: [String: Slot] = [
    "who": .customer, "name": .customer, "customer": .customer, "client": .customer,
    "order": .order, "invoice": .order, "booking": .order,
    "what": .act, "act": .act, "item": .item, "thing": .item, "product": .item,
    "expected": .expected, "got": .got,
    "date": .happened, "day": .happened, "happened": .happened,
    "promised": .promised, "deadline": .promised, "due": .promised, "needed": .needed,
    "noticed": .noticed, "amount": .amount, "sum": .amount, "price": .amount, "money": .amount,
    "loss": .loss, "count": .count, "harm": .harm, "feeling": .feeling, "feelings": .feeling,
    "occasion": .occasion, "event": .occasion, "cause": .cause, "reason": .cause, "part": .part,
    "channel": .channel, "email": .email, "phone": .phone, "asked": .askedFor,
    "asked-for": .askedFor, "wish": .askedFor, "done": .done, "fix": .fix, "offer": .fix,
    "repair": .fix, "when": .when, "time": .when, "prevent": .prevent, "prevention": .prevent,
    "sorry": .sorry, "apology": .sorry, "signature": .signature, "signer": .signature,
    "sign": .signature, "shop": .shop, "business": .shop, "number": .shopPhone, "kind": .kind,
    "danger": .danger, "others": .others, "start": .start, "unnoticed": .unnoticed,
    "safeguard": .safeguard, "account": .account, "story": .account, "pronoun": .pronoun,
  ]

  /// The slot that an owner means by a word, or `nil` when the word means none.
  package static func slot(named name: String) -> Slot? { byName[name.lowercased()] }
}
