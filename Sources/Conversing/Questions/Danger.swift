import Casework
import English
import Listening

extension Question {
  /// Whether somebody is in danger now: before any words.
  static let danger = Question(
    .danger, form: .agreement,
    asking: { it in
      if it.isKind(.privacySlip, .dataBreach) {
        return "People first, then words. Could anyone be in danger because of what was seen?"
      }
      if it.isKind(.noShow) { return "Are they without power, heat or water because of it?" }
      return """
        Safety first, words after. If anyone is ill or unsafe now, \(it.region.toPhone) \
        \(it.region.emergencyNumber); I will wait. Is anyone still in danger?
        """
    },
    again: { _ in "Is anyone still in danger? Yes or no." },
    why: { _ in "Someone's safety comes before any message. What you may write depends on it too."
    },
    example: { _ in
      "Yes, if someone may still get hurt or ill. No, if all are safe or with doctors."
    },
    sought: "a yes or a no", when: { $0.isAboutSafety },
    reading: { answer in
      switch answer.reply {
      case .yes(let rest):
        Reading([.danger: [Fact(.affirmed(true), text: answer.line)]], rest: rest)
      case .no(let rest):
        Reading([.danger: [Fact(.affirmed(false), text: answer.line)]], rest: rest)
      case .none: Reading([.danger: [Fact(.affirmed(false), text: answer.line)]])
      case .empty, .command, .report, .number, .unknown, .noise, .stance, .cardNumber, .words:
        SafetyWords.reading(answer)
      }
    },
    sayingBack: { it in
      guard it.matter.affirmed(.danger) == true else { return nil }
      let call = Wording.upperFirst(it.region.toPhone)
      return "\(call) \(it.region.emergencyNumber) now if they need help. I keep everything here."
    })
}

/// What people say instead of yes or no when asked whether somebody is in danger.
enum SafetyWords {
  private static let safe: Set<String> = [
    "ok", "okay", "fine", "safe", "home", "hospital", "doctors", "doctor", "better", "recovering",
    "recovered", "discharged", "well", "stable", "paramedics",
  ]
  private static let unsafe: Set<String> = [
    "bleeding", "unconscious", "breathing", "worse", "scared", "afraid", "dying", "collapsed",
    "ex", "missing",
  ]

  static func reading(_ answer: Answer) -> Reading? {
    let words = Set(answer.line.lowercased().split { !$0.isLetter }.map(String.init))
    let isNegated = !words.isDisjoint(with: ["not", "isnt", "isn", "cant", "no"])
    if !words.isDisjoint(with: unsafe) {
      return Reading([.danger: [Fact(.affirmed(true), text: answer.line)]])
    }
    guard !words.isDisjoint(with: safe) else { return nil }
    return Reading([.danger: [Fact(.affirmed(isNegated), text: answer.line)]])
  }
}
