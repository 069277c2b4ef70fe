import Casework
import Testing

@testable import Conversing

/// A walk over the states that guards can see: every kind alone, every pair, every red flag.
struct WalkTests {
  @Test func `every question, check and message is reached, and there is no dead end`() {
    var walk = Walk()
    let clock = ContinuousClock()
    let took = clock.measure {
      for kind in Kind.allCases { walk.explore(.about([kind]), inputs: Walk.wide) }
      for flag in Flag.allCases { walk.explore(.about([.other], flags: [flag]), inputs: Walk.wide) }
      for (index, kind) in Kind.allCases.enumerated() {
        for other in Kind.allCases[(index + 1)...] {
          walk.explore(.about([kind, other]), inputs: Walk.narrow)
        }
      }
      walk.digress()
    }
    print(
      """
      walk: \(walk.states) states of \(Kind.allCases.count) kinds, their pairs and \
      \(Flag.allCases.count) flags; at most \(Walk.deepest) turns deep, \(walk.turns) turns, \(took)
      """)
    #expect(walk.stuck.isEmpty, "no way on from \(walk.stuck.prefix(5))")
    #expect(walk.crowded.isEmpty, "more than one question in a turn: \(walk.crowded.prefix(5))")
    #expect(walk.unlisted.isEmpty, "said but not in the catalogue: \(walk.unlisted)")
    let unasked = Agenda.questions.map(\.id).filter { !walk.said.contains($0) }
    #expect(unasked.isEmpty, "never asked: \(unasked)")
    let unsaid = Messages.catalogue.filter { !walk.said.contains($0) }
    #expect(unsaid.isEmpty, "never said: \(unsaid)")
  }

  @Test func `every question has its reason, its example and a short form`() {
    let it = Circumstances(
      standing: Standing(), now: Moment(day: Day(number: 20_516), minute: 540), shop: Shop())
    for question in Agenda.questions {
      #expect(!question.why(it).isEmpty)
      #expect(!question.example(it).isEmpty)
      #expect(!question.again(it).isEmpty)
      #expect(question.again(it).count <= max(question.wording(it).count, 80))
    }
  }
}

/// The states seen so far and what was said on the way.
struct Walk {
  /// How many turns deep a path may go.
  static let deepest = 60

  private(set) var said: Set<String> = []
  private(set) var stuck: [String] = []
  private(set) var crowded: [String] = []
  private(set) var turns = 0
  private var seen: Set<String> = []

  var states: Int { seen.count }
  var unlisted: [String] {
    said.filter { id in
      !Messages.catalogue.contains(id) && !id.hasPrefix("aside.")
    }.sorted()
  }

  /// What is typed at a place: the answers that lead different ways.
  static func wide(_ place: Place) -> [String] {
    switch place {
    case .ask(.kept): ["yes", "no", "later"]
    case .ask(.danger), .ask(.others), .ask(.cleared): ["yes", "no", "not sure"]
    case .ask(.fix): ["1", "send a new one on friday", "not sure", "later"]
    case .ask(.when), .ask(.happened): ["friday", "3/4", "not sure"]
    case .ask(.amount): ["$40", "twelve fifty", "not sure"]
    case .ask(.customer): ["Ana Ruiz", "not sure"]
    case .ask(.sorry): ["I'm sorry if that upset you", "later"]
    case .ask(.prevent), .ask(.safeguard): ["i'll be more careful", "a lock on the door by friday"]
    case .ask(.part):
      ["i did not read the label", "i was tired. dont put that in", "none", "later"]
    case .ask: ["she lost a day of work", "not sure", "later"]
    case .check(.final): ["sent", "later", "no"]
    case .check: ["yes", "1", "later", "more"]
    case .coach: ["1", "2", "I'm sorry. I sent you the wrong lamp."]
    case .aside: ["1", "yes", "no"]
    case .parked: ["Thank you. Could you collect the lamp?", "she wrote back", "ok"]
    case .closed, .lobby: []
    }
  }

  /// One good answer for each place.
  static func narrow(_ place: Place) -> [String] {
    place == .parked ? [] : Array(wide(place).prefix(1))
  }

  /// Follows every input from every new state; a place that no input leads on from is stuck.
  mutating func explore(_ start: Talker, inputs: (Place) -> [String]) {
    said.formUnion(
      start.conversation.opening(at: start.moment, knowing: start.desk).said.map(\.id))
    var frontier = [(start, 0)]
    while let (talker, depth) = frontier.popLast() {
      guard seen.insert(Self.sign(talker)).inserted, depth < Self.deepest else { continue }
      let place = talker.place
      if place == .closed { continue }
      if place == .parked {
        var later = talker
        later.waitForWork()
        if later.place != .parked { frontier.append((later, depth + 1)) }
      }
      var leadsOn = place == .parked
      for line in inputs(place) {
        var next = talker
        note(next.say(line), at: place)
        leadsOn = leadsOn || Self.sign(next) != Self.sign(talker)
        frontier.append((next, depth + 1))
      }
      if !leadsOn { stuck.append("\(place) \(talker.conversation.matter.kinds)") }
    }
  }

  private mutating func note(_ reaction: Reaction, at place: Place) {
    turns += 1
    said.formUnion(reaction.said.map(\.id))
    let questions = reaction.said.filter { $0.form == .question }
    if questions.count > 1 { crowded.append("\(place): \(reaction.said.map(\.id))") }
  }

  /// What the guards see of a state: where it stands, what is open, and what steers.
  private static func sign(_ talker: Talker) -> String {
    let standing = talker.conversation.standing
    let circumstances = Circumstances(
      standing: standing, now: talker.moment, shop: talker.shop)
    let whereabouts = Whereabouts(circumstances)
    let open = Agenda.inOrder.enumerated().filter { whereabouts.isOpen($0.element) }
      .map { "\($0.offset)" }
    let told = [Slot.danger, .others, .cleared].map { standing.matter.words($0) ?? "" }
    return [
      "\(talker.place)", open.joined(separator: ","), told.joined(separator: ","),
      standing.matter.kinds.map(\.rawValue).joined(),
      standing.matter.flags.map(\.rawValue).joined(),
      "\(standing.misses?.count ?? 0)", "\(standing.matter.sent.count)",
      "\(standing.matter.verdicts.count)", "\(standing.matter.has(.more))",
    ].joined(separator: "|")
  }

  /// Says every steering word and every mistake once at each place of one conversation.
  mutating func digress() {
    for script in Self.scripts {
      var talker = Talker()
      said.formUnion(
        talker.conversation.opening(at: talker.moment, knowing: talker.desk).said.map(\.id))
      for line in script { digress(&talker, line) }
    }
    listed()
    reopened()
    unprintable()
    edited()
  }

  /// A message that is changed in running words, with what can and what cannot be said.
  private mutating func edited() {
    var talker = EditingTests.atDraft()
    talker.tell([
      .otherPerson: [Fact(.words("Kayla, staff"), text: "Kayla", discretion: .confidential)]
    ])
    for line in [
      "no", "the fix: Kayla will give you the 40 back", "4 whenever you like, all day long", "1",
      "skip", "you already asked me this",
      "the apology: I am so sorry I forgot your lesson and left you in the rain, on a cold night",
    ] { note(talker.say(line), at: talker.place) }
  }

  /// A line for the opening that cannot stand there, because it names somebody.
  private mutating func unprintable() {
    var talker = Talker.about([.rude])
    talker.tell([
      .customer: [Fact(words: "Dee Hart")], .pronoun: [Fact(words: "she")],
      .act: [Fact(words: "I was rude to Dee Hart")],
      .otherPerson: [Fact(.words("Kayla, staff"), text: "Kayla", discretion: .confidential)],
    ])
    talker.focus(.sorry)
    note(talker.say("Kayla shouted at her and her mother"), at: talker.place)
    if talker.place == .coach(.sorry) { note(talker.say("2"), at: .coach(.sorry)) }
  }

  /// Every question opened again, and asked for its reason and an example.
  private mutating func reopened() {
    for question in Agenda.questions {
      var talker = Talker.about([.overcharge], flags: [.allergen])
      talker.say("change \(question.slot)")
      var reopened = talker
      reopened.focus(question.slot)
      for word in ["why", "example", "later"] { note(reopened.say(word), at: reopened.place) }
    }
  }

  private mutating func digress(_ talker: inout Talker, _ line: String) {
    for word in Lines.commands where word != "undo" && word != "cases" {
      var copy = talker
      note(copy.say(word), at: talker.place)
      note(copy.say("undo"), at: copy.place)
      note(copy.say("redo"), at: copy.place)
      note(copy.say("redo"), at: copy.place)
    }
    var copy = talker
    note(copy.say("restart"), at: copy.place)
    note(copy.say("why"), at: copy.place)
    note(copy.say("yes"), at: copy.place)
    copy = talker
    for _ in 0..<3 { note(copy.say("asdf"), at: copy.place) }
    for input in [Input.interrupted, .ended] {
      note(
        talker.conversation.hear(input, at: talker.moment, knowing: talker.desk), at: talker.place)
    }
    if line == "(wait)" { talker.waitForWork() } else { note(talker.say(line), at: talker.place) }
    said.formUnion(
      talker.conversation.opening(at: talker.moment, knowing: talker.desk).said.map(\.id))
  }

  private mutating func listed() {
    var desk = Talker().desk
    desk.isAtList = true
    let empty = Conversation()
    let moment = Talker().moment
    said.formUnion(empty.opening(at: moment, knowing: desk).said.map(\.id))
    said.formUnion(empty.hear(.line("open nobody"), at: moment, knowing: desk).said.map(\.id))
    said.formUnion(empty.hear(.line("why"), at: moment, knowing: desk).said.map(\.id))
  }

  static let scripts: [[String]] = [
    [
      Lines.accounts[0], "2 friday", "Ana Ruiz order 99", "no", "she had no light for her dinner",
      "i packed two at once", "2", "friday", "i'll be more careful", "i will lock the shelf",
      "sorry if you were upset", "2", "her money back", "livid", "sam hill, hill lamps, 555-0100",
      "yes", "yes", "sent", "(wait)", "no", "(wait)", "yes", "(wait)",
      "Thank you. Could you collect it? I cried.", "yes tomorrow", "(wait)", "two boxes alike",
      "tape", "a sticker on each box by friday",
    ],
    [
      "missed a job. got 2 mins", "sarah tully 9am boiler service. forgot", "idk",
      "tmrw 8, no callout charge", "by text", "kev", "yes", "sent",
    ],
    [
      "we charged Ana Ruiz too much for her lamp", "twelve fifty", "1", "monday",
      "i typed the old price", "she was short for her rent", "upset", "yes", "1", "by phone", "sam",
      "yes", "sent",
    ],
    [
      "we served Leah Simmons a wrap with nuts in it and she is in hospital, i did not read the label",
      "no", "no", "i took it off sale", "she was given adrenaline", "friday", "by email", "sam",
      "yes", "sent", "(wait)", "yes", "yes",
    ],
    [
      "i lost my temper with Dee Hart on the phone yesterday and hung up on her", "she cried", "1",
      "i will be more careful", "2", "I am so sorry. Kayla hung up on her.",
      "I'm sorry. I hung up on you and she cried.", "upset",
    ],
    [
      "I have been dreading this, I feel sick. Dee Hart emailed, she cried all night. we lost her order",
      "later", "1",
    ],
  ]
}
