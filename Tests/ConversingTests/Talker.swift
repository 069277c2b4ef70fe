import Casework

@testable import Conversing

/// Somebody who talks with the program, with a clock of their own.
struct Talker {
  var conversation = Conversation()
  var moment = Moment(day: Day(number: 20_516), minute: 9 * 60)
  var shop = Shop()
  var turns = 0

  var desk: Desk { Desk(shop: shop, nextName: "2026-03-04-1") }
  var place: Place { conversation.place(at: moment, in: shop) }

  /// Says a line and keeps what comes of it.
  @discardableResult
  mutating func say(_ line: String) -> Reaction { hear(.line(line)) }

  @discardableResult
  mutating func hear(_ input: Input) -> Reaction {
    turns += 1
    let reaction = conversation.hear(input, at: moment, knowing: desk)
    if let turn = conversation.turn(for: reaction, at: moment) { conversation.append(turn) }
    return reaction
  }

  /// Keeps facts as if they had been told.
  mutating func tell(_ facts: [Slot: [Fact]]) {
    var events: [Event] = [.opened(name: "2026-03-04-1", at: moment)]
    for slot in Slot.inOrder { if let facts = facts[slot] { events.append(.set(slot, facts)) } }
    let number = (conversation.turns.last?.number ?? 0) + 1
    conversation.append(
      Turn(number: number, at: moment, line: "", took: .answer, events: events, said: []))
  }

  /// Opens a question again.
  mutating func focus(_ slot: Slot) {
    let number = (conversation.turns.last?.number ?? 0) + 1
    conversation.append(
      Turn(
        number: number, at: moment, line: "", took: .change, events: [.focused(slot)], said: []))
  }

  /// A case that begins with an account and some kinds and flags.
  static func about(_ kinds: [Kind], flags: [Flag] = []) -> Talker {
    var talker = Talker()
    talker.tell(
      [
        .account: [Fact(words: "It went wrong", source: .account)],
        .kind: kinds.map { Fact(.kind($0), text: "it", source: .account) },
        .flag: flags.map { Fact(.flag($0), text: "it", source: .account) },
      ].filter { !$0.value.isEmpty })
    return talker
  }

  /// Lets time pass until something is due, where nothing is open now.
  mutating func waitForWork() {
    guard place == .parked, let next = conversation.due(after: moment).first else { return }
    moment = Moment(day: max(next.due, moment.day.adding(days: 1)), minute: 18 * 60)
  }
}

/// Numbers that look random and are the same every time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  /// A number from 0 to one less than the count.
  mutating func roll(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }
}

/// What owners may type, good answers among them.
enum Lines {
  static let accounts = [
    "i sent Ana Ruiz the wrong lamp on monday, order 88, she needed it for friday",
    "We were rude to Mr Okafor on the phone yesterday and hung up on him. He was calling about his refund",
    "charged dee twice, £40, she is livid",
    "forgot tom bells 9am boiler service. he waited all morning",
    "a customer had an allergic reaction to our soup, she is in hospital",
    "the sofa came two weeks late and it was scratched. Mrs Lee had to sleep on the floor",
  ]
  static let answers = [
    "Ana Ruiz", "£40", "40", "the blue lamp", "yesterday", "3/4", "twelve fifty",
    "i did not read the label", "she lost a day of work", "upset", "2", "1", "3",
    "refund her and send the right one tomorrow", "friday by 5", "two people read each label",
    "i'll be more careful", "I'm sorry if this upset you but we were busy",
    "I'm sorry. I sent you the wrong lamp.", "her money back", "email", "by text",
    "sam hill, hill lamps, 555-0100", "yes", "no", "sent", "use that", "keep mine",
    "she wrote back", "Thank you. Could you collect the old lamp? I am still upset.",
    "two boxes look the same", "none",
  ]
  static let commands = [
    "why", "help", "example", "show", "draft", "", "undo", "redo", "back", "not sure", "later",
    "change name Dana Reyes", "change 1 Bob Hill", "change kind rude", "change kind late",
    "2 friday",
    "no, it was tuesday", "note: she is a regular", "more", "why 1", "restart", "change fix",
    "cases", "4111 1111 1111 1111", "change when friday", "change amount blah",
    "can i just send flowers and say nothing?", "id rather not say",
    "no hablo ingles, puedo escribir en español?", "less sorry more sorting it",
  ]
  static let nonsense = ["asdf", "qwer zxcv", "???", "jjjj", "blah blah", "lorem ipsum dolor"]
}
