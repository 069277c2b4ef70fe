import Casework

extension ComponentSign {
  /// A repair that one can count or see: done, or offered with its amount, thing or day.
  static let repairs = ComponentSign(
    component: .repairs,
    find: { line in
      line.apart(line.deeds.filter(line.isRepair).map { line.span(of: $0.clause) } + line.free)
    },
    examples: [
      "«I refunded £42 to your card today».",
      "«I will bring a new one on Friday at 4 pm».",
      "«We've sent you a full refund».",
      "«I can replace the strap by Monday».",
      "«Your refund of £30 is on its way today».",
      "«I posted the blue mug today», and «it will be with you on Friday».",
      "«I'd like to refund the £70» and «pay for another stylist».",
      "«A crew will clear the drain on Monday».",
      "«The fine of $18 has been cancelled».",
      "«You will have the money by Thursday».",
      "«I asked everyone to delete your address».",
      "«There is no charge» for the visit.",
      "Dr Hale will do the filling again «at no cost».",
      "We will make it right.",
      "We sent the wrong cake to your office.",
      "I will call you on Friday.",
      "We will fix this.",
      "Your booking was cancelled on Friday.",
      "We posted the red mug on Monday.",
      "You will have an answer by Thursday.",
      "There is a charge of £30 for that.",
    ]
  )
}
