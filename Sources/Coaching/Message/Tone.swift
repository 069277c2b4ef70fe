import Casework
import English

extension MessageFault {
  /// Far more sentences about the writer than about the reader.
  static let aboutUs = MessageFault(
    id: "M3", level: .note, message: "Turn some of it round: say what it did to them.",
    why: "It is nearly all about you.",
    source: "SorryWatch (whose feelings); the limit of three to one is ours",
    purposes: [.apology, .publicLetter],
    find: { message in
      let ours = message.lines.count { $0.holds(["i", "we", "me", "us", "my", "our"]) }
      let theirs = message.lines.count { $0.holds(["you", "your"]) }
      return ours >= 4 && ours > theirs * 3 ? message.whole : nil
    },
    examples: [
      .faulty(
        "I'm sorry. I was tired. I had a long week. We lost a cook. I sent the wrong cake."),
      .faulty("We are sorry. We pride ourselves on care. We train our team. We love our work."),
      .faulty(
        """
        I'm so sorry. I feel sick. I did not sleep. I keep asking myself how I could do it. I will \
        never forget it.
        """),
      .fine("I'm sorry I sent you the wrong cake. You had no cake for your party. I feel it."),
      .fine("I'm sorry. I sent the wrong cake."),
      .fine(
        "I'm sorry. I lost your coat. I looked all night. I will pay you £80. I hope you see it."),
    ])

  /// Signs of cheer beside a grave harm.
  static let lightTone = MessageFault(
    id: "M10", level: .fix, message: "Take out the smile; somebody was hurt.",
    why: "A light tone beside this sounds as if you had not understood.",
    source: "Danescu-Niculescu-Mizil et al. 2013; our own choice of what is grave",
    purposes: [.apology, .holding, .factsPending, .publicLetter],
    find: { message in
      guard message.lines.contains(where: { $0.holds(Words.grave) }) else { return nil }
      return message.passage.tokens.first { $0.form == .emoji || $0.text == "!" && !$0.isQuoted }?
        .range
    },
    examples: [
      .faulty("I'm sorry you ended up in hospital after my soup. Get well soon!"),
      .faulty("I'm sorry I burned your arm 😬"),
      .faulty("We're sorry about the allergic reaction. Hope you are back on your feet! 🙂"),
      .fine("I'm sorry you ended up in hospital after my soup."),
      .fine("I'm sorry I sent the red mug!"),
      .fine("You wrote \"get me an ambulance!\" and I did not. I'm sorry."),
    ])

  /// A second apology that brings nothing new.
  static let repeatedSorry = MessageFault(
    id: "M11", level: .fix, message: "Say what is new since you last wrote, or do not write.",
    why: "A second sorry with nothing behind it did worse than none.",
    source: "Halperin, Ho, List & Muir 2022",
    purposes: [.apology],
    find: { message in
      guard !message.has(.repairs), !message.has(.prevents), !message.has(.saysNext),
        !message.has(.explains)
      else { return nil }
      return message.lines.lazy.compactMap { line -> Range<Int>? in
        guard !line.regrets.isEmpty, line.holds(["again", "reiterate", "repeat"]) || line.isMore
        else { return nil }
        return message.passage.scalarRange(of: line.whole)
      }.first
    },
    examples: [
      .faulty("Just wanted to say sorry again for the mug."),
      .faulty("Once more, my apologies. I feel awful about your coat."),
      .faulty("We wish to reiterate our apologies for the lost luggage."),
      .fine("Sorry again for the mug. The new one left today and is with you on Friday."),
      .fine("I'm sorry I lost your coat."),
      .fine("I'm sorry again for the coat. I will ring you on Friday with what the shop says."),
    ])
}

extension Line {
  fileprivate var isMore: Bool { holds(["once"]) && holds(["more"]) }
}

extension Words {
  fileprivate static let grave = set(
    """
    hospital ambulance injured injury died death funeral allergic reaction burned burnt bleeding
    poisoning poisoned surgery stitches concussion unconscious miscarriage emergency wheelchair
    """)
}
