import Casework
import English

extension ComponentSign {
  /// What is different from now on, as something that one could see.
  static let prevents = ComponentSign(
    component: .prevents,
    find: { line in line.changes ? [line.whole] : [] },
    examples: [
      "«From Monday two people check each label».",
      "«I moved the nut flour to a locked shelf».",
      "«Every box is now weighed before it leaves».",
      "«I have added a second lock to the gate».",
      "«From today there is one box on the bench at a time».",
      "We will do better.",
      "Steps are being taken.",
      "I never looked at the label.",
      "I will call you on Monday.",
    ]
  )
}

extension Line {
  fileprivate var changes: Bool {
    let isLasting = ComponentSign.lasting.contains { $0.occurs(in: self) }
    let isKnown = Prevention.strength(of: self) > .weak
    let isDone = clauses.contains { clause in
      clause.verb.map { Words.changing.contains($0.lemma) && !$0.isNegated } == true
        && isWriters(clause)
    }
    return isLasting && (isKnown || isDone || clauses.contains { $0.verb != nil && !$0.isQuestion })
      && !isVagueChange || isDone && isKnown
  }

  private var isVagueChange: Bool {
    !vagueChanges.isEmpty && Prevention.strength(of: self) == .weak
  }
}

extension ComponentSign {
  fileprivate static let lasting: [Pattern] = [
    Pattern(.typed("from starting"), Piece.typed("on this next").maybe, .any(Words.days)),
    Pattern("from", .typed("now then"), Piece.typed("on").maybe),
    Pattern("as", "of", .any(Words.days)),
    Pattern(.typed("every each"), .gap(2), .any("be"), "now"),
    Pattern(.typed("now"), .any("check read weigh scan sign count test")),
  ]
}

extension Words {
  /// What somebody does who changes a habit of the house.
  fileprivate static let changing = set(
    """
    add move change set put buy train lock label stop hire replace switch remove install separate
    write hang take
    """)
}
