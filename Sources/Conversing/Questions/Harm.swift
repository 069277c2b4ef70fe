import Casework
import English
import Listening

extension Question {
  /// What it did to the customer.
  static let harm = Question(
    .harm,
    asking: { it in
      let who = it.isMany ? "them" : it.toWhom
      if let feeling = it.matter.words(.feeling), Feelings.words.contains(feeling.lowercased()) {
        return "Besides being \(feeling), what has it cost \(who)?"
      }
      if it.isKind(.noShow, .late) { return "What did it cost \(who): time, money, plans?" }
      return "What has it done to \(who)?"
    },
    again: { it in "What did it cost \(it.object): time, money, plans, a bad day?" },
    why: { it in "\(it.name ?? "The customer") will look for this first: do you know what it did?"
    },
    example: { it in
      it.isKind(.noShow, .late)
        ? "A morning off work, say, or a day of waiting in."
        : "A wasted trip, say, or a spoiled evening, or money spent."
    },
    sought: "what it did to the customer",
    when: { !($0.isBrisk && $0.matter.has(.feeling)) },
    reading: { answer in
      guard !Digression.isAbout(.part, answer), var reading = WordsAnswer.clauses(answer, as: .harm)
      else { return nil }
      let known = answer.circumstances.matter.money(.amount)
      let sums = answer.listener.sums(in: answer.line).filter {
        $0.money != nil && $0.money != known
      }
      if !sums.isEmpty {
        reading.facts[.loss] = sums.compactMap { sum in
          sum.money.map { Fact(.money($0), text: sum.text) }
        }
      }
      return reading
    })
}
