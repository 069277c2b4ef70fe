/// What a fact is about: the name of one thing worth knowing of a case.
///
/// The names are written to disk and are the contract's. A name that this version does not know
/// is kept as it stands, so an older casebook always opens.
package struct Slot: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  private init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Slot: CustomStringConvertible {
  package var description: String { rawValue }
}

extension Slot {
  // What happened, to whom.
  package static let account = Slot("account")
  package static let kind = Slot("kind")
  package static let act = Slot("act")
  package static let customer = Slot("customer")
  package static let pronoun = Slot("pronoun")
  package static let otherPerson = Slot("other-person")
  package static let item = Slot("item")
  package static let expected = Slot("expected")
  package static let got = Slot("got")
  package static let order = Slot("order")
  package static let happened = Slot("happened")
  package static let promised = Slot("promised")
  package static let needed = Slot("needed")
  package static let noticed = Slot("noticed")
  package static let told = Slot("told")
  /// Any other day, hour or length of time that was named.
  package static let date = Slot("date")
  package static let amount = Slot("amount")
  package static let loss = Slot("loss")
  package static let count = Slot("count")
  package static let harm = Slot("harm")
  package static let feeling = Slot("feeling")
  package static let occasion = Slot("occasion")
  package static let cause = Slot("cause")
  package static let part = Slot("part")
  package static let channel = Slot("channel")
  package static let email = Slot("email")
  package static let phone = Slot("phone")
  package static let askedFor = Slot("asked-for")
  package static let done = Slot("done")
  package static let unknown = Slot("unknown")
  package static let ownerFeeling = Slot("owner-feeling")
  package static let hurry = Slot("hurry")
  package static let delicate = Slot("delicate")

  // Danger.
  package static let flag = Slot("flag")
  package static let danger = Slot("danger")
  package static let others = Slot("others")
  package static let cleared = Slot("cleared")

  // What will be done and said.
  package static let fix = Slot("fix")
  package static let when = Slot("when")
  package static let prevent = Slot("prevent")
  package static let sorry = Slot("sorry")
  /// Who signs; the name of the business and its number have slots of their own.
  package static let signature = Slot("signature")
  package static let shop = Slot("shop")
  package static let shopPhone = Slot("shop-phone")
  /// The owner wants the questions that were left out to keep the way to the draft short.
  package static let more = Slot("more")

  // Afterwards.
  package static let kept = Slot("kept")
  package static let reply = Slot("reply")
  package static let answer = Slot("answer")
  package static let start = Slot("start")
  package static let unnoticed = Slot("unnoticed")
  package static let safeguard = Slot("safeguard")

  /// Every slot that this version fills, in the order in which facts are shown.
  package static let inOrder: [Slot] = [
    .account, .kind, .customer, .pronoun, .otherPerson, .act, .item, .expected, .got, .order,
    .happened, .promised, .needed, .noticed, .told, .date, .amount, .loss, .count, .harm, .feeling,
    .occasion, .cause, .part, .channel, .email, .phone, .askedFor, .done, .unknown, .ownerFeeling,
    .hurry, .delicate, .flag, .danger, .others, .cleared, .fix, .when, .prevent, .sorry,
    .signature, .shop, .shopPhone, .more, .kept, .reply, .answer, .start, .unnoticed, .safeguard,
  ]
}

extension Slot: CodingKeyRepresentable {}
