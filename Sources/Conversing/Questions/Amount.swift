import Casework
import English
import Listening

extension Question {
  /// How much money it was about, where money was taken or kept.
  static let amount = Question(
    .amount, form: .money,
    asking: { it in
      it.isKind(.refundStuck)
        ? "How much is \(it.subject == "they" ? "owed" : "\(it.subject) owed")?"
        : "How much was it?"
    },
    again: { _ in "How much, in figures?" },
    why: { _ in "The message names the sum, so that nobody has to ask." },
    example: { it in
      "For example: \(Money(whole: 40, currency: it.shop.currency).written), or not sure."
    },
    sought: "a sum of money",
    when: { $0.isKind(.overcharge, .refundStuck, .invoiceError, .priceMisled, .autoRenew) },
    reading: { answer in
      guard case .words = answer.reply, let sum = answer.listener.sum(in: answer.line) else {
        return SumAnswer.plainNumber(answer)
      }
      if sum.choice.count > 1 { return Reading(aside: SumAnswer.aside(sum)) }
      return sum.money.map { Reading([.amount: [Fact(.money($0), text: sum.text)]]) }
    },
    sayingBack: { it in it.matter.money(.amount).map { "\($0.written), then." } })
}

/// A sum in answer to how much it was.
enum SumAnswer {
  /// A bare number, which where lines are numbered was taken for one of them.
  static func plainNumber(_ answer: Answer) -> Reading? {
    guard case .number(_, let rest) = answer.reply, rest.isEmpty,
      let money = answer.listener.sum(in: answer.line)?.money
    else { return vague(answer) }
    return Reading([.amount: [Fact(.money(money), text: answer.line)]])
  }

  /// A sum without its figures is kept in its words.
  private static func vague(_ answer: Answer) -> Reading? {
    guard case .words = answer.reply, ValueSigns.isVagueSum(answer.line) else { return nil }
    return Reading([.amount: [Fact(nil, text: answer.line.trimmed)]])
  }

  static func aside(_ sum: SaidSum) -> Aside {
    Aside(
      .amount, .ambiguous,
      choices: sum.choice.map { money in
        Aside.Choice(money.written, sets: [.amount: [Fact(.money(money), text: sum.text)]])
      })
  }
}
