import Casework

extension ComponentSign {
  /// What it did to the reader: what they had to do, lost, felt or went without.
  static let namesHarm = ComponentSign(
    component: .namesHarm,
    find: { line in line.deeds.filter(line.isHarm).map { line.span(of: $0.clause) } },
    examples: [
      "«You drove back twice».",
      "«It cost you your Saturday».",
      "«You missed your sister's birthday dinner».",
      "«You had to stand in the rain».",
      "«We ruined your evening».",
      "«You could not open the door».",
      "«You had no present for your sister on the day».",
      "«You were sent across town at midnight».",
      "«Your daughter cried in the car».",
      "«You will never get that hour back».",
      "«You've had headaches for a week».",
      "«We kept you waiting in the cold».",
      "«Families went without water for nine hours».",
      "«She could not wear it on the night».",
      "We had a hard day.",
      "The box was wet.",
      "You told me on Friday.",
      "You can choose a refund.",
      "You were right to complain.",
      "You ordered the blue mug.",
      "You returned the car on time.",
      "I have taken the £64 off your card.",
      "The terms that you signed say so.",
      "You will never have to pay for it.",
      "You've got four free tickets on your account.",
      "You do not have to answer this.",
    ]
  )
}
