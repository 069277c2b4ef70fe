import Casework

extension Evidence {
  /// What the facts weigh on one scale, or `nil` when they weigh nothing.
  func reason(on scale: Scale) -> Appraisal.Reason? {
    let found: (Int, String)? =
      switch scale {
      case .safety: safety
      case .money: money
      case .time: time
      case .occasion: special
      case .dignity: dignity
      case .spread: spread
      }
    return found.map { Appraisal.Reason(scale: scale, points: $0.0, words: $0.1) }
  }

  private var safety: (Int, String)? {
    if flags.contains(.death) { return (3, "somebody died") }
    if flags.contains(.violence) { return (3, "there is a threat of violence") }
    let hurt: Set<Flag> = [.injury, .illness, .allergen]
    let isHurt = !flags.isDisjoint(with: hurt) || !kinds.isDisjoint(with: [.illness, .allergen])
    if isHurt || kinds.contains(.injury), tells(Self.grave) || kinds.contains(.allergen) {
      return (3, "somebody needed a doctor")
    }
    if isHurt || kinds.contains(.injury) { return (2, "somebody was hurt or ill") }
    if kinds.contains(.unsafeProduct) || flags.contains(.unsafeProduct) {
      return (2, "it could hurt somebody")
    }
    if kinds.contains(.careLapse) || kinds.contains(.pet) {
      return (2, "they were in your care")
    }
    if kinds.contains(.foreignBody) || kinds.contains(.hygiene) {
      return (1, "it could make somebody ill")
    }
    return nil
  }

  private static let grave = [
    "hospital", "ambulance", "adrenaline", "epipen", "surgery", "operation", "unconscious",
    "fracture", "fractured", "broke her arm", "broke his arm", "stitches", "emergency room",
    "er", "a and e", "intensive care", "coma", "concussion",
  ]

  private var money: (Int, String)? {
    if tells(["rent", "overdraft", "overdrawn", "mortgage", "wages", "payday", "eviction"]) {
      return (3, "it reached the money they live on")
    }
    let isAboutMoney = kinds.contains { $0.lost.first == .money }
    let lost = isAboutMoney ? loss.flatMap { price?.adding($0) } ?? price ?? loss : loss
    if let lost, let price, !isAboutMoney, lost.currency == price.currency {
      if lost.hundredths > price.hundredths { return (3, "they lost more than the price") }
    }
    if let lost { return lost.hundredths < 2_000 ? (1, lost.written) : (2, "\(lost.written) lost") }
    if isAboutMoney { return (2, "their money was taken or kept") }
    guard let price, kinds.contains(where: { $0.lost.contains(.product) }) else { return nil }
    return price.hundredths < 2_000
      ? (1, "\(price.written) for nothing") : (2, "\(price.written) paid and no use of it")
  }

  private var time: (Int, String)? {
    if tells(["week", "weeks", "months"]) { return (3, "it took them a week or more") }
    if let promised, let happened, happened.number - promised.number >= 7 {
      return (3, "it came a week late or more")
    }
    if tells(["twice", "three times", "four times", "again and again", "chased", "chasing"]) {
      return (2, "they had to try more than once")
    }
    if tells([
      "day", "days", "night", "nights", "day off", "morning off", "afternoon off", "off work",
    ]) {
      return (2, "it cost them a day")
    }
    if let promised, let happened, happened > promised { return (2, "it came a day late or more") }
    if tells(["hour", "hours", "waited", "waiting", "trip", "drove", "queued"]) {
      return (1, "they waited")
    }
    return kinds.isDisjoint(with: [.noShow, .doubleBooking, .late, .ignored])
      ? nil : (1, "they waited")
  }

  private var special: (Int, String)? {
    if !kinds.isDisjoint(with: [.onceOnly, .spoiledPhotos]) {
      return (3, "the day cannot be had again")
    }
    let isUnique = !occasion.isEmpty && ["wedding", "funeral"].contains(where: occasion.contains)
    if isUnique || tells(["wedding", "funeral"]) {
      return (3, "the day cannot be had again")
    }
    guard !occasion.isEmpty else { return nil }
    return (2, "it was for a special day")
  }

  private var dignity: (Int, String)? {
    if kinds.contains(.hidden) { return (3, "it was known and not said") }
    if !kinds.isDisjoint(with: [.privacySlip, .dataBreach, .cardData]) {
      return (3, "private details got out")
    }
    if !kinds.isDisjoint(with: [.discrimination, .accusation, .staffDishonesty])
      || flags.contains(.discrimination)
    {
      return (3, "their dignity was hurt")
    }
    if tells(["humiliated", "humiliating", "degraded", "degrading"]) {
      return (3, "they were humiliated")
    }
    if !kinds.isDisjoint(with: [.rude, .publicGaffe, .access]) { return (2, "they were slighted") }
    if tells(["cried", "crying", "tears", "sobbed", "embarrassed", "ashamed", "heartbroken"]) {
      return (2, "it hurt them")
    }
    if !kinds.isDisjoint(with: [.ignored, .nameError]) { return (1, "they were not seen") }
    return nil
  }

  private var spread: (Int, String)? {
    guard let count else {
      return flags.contains(.manyPeople) ? (3, "many people, not counted yet") : nil
    }
    switch count {
    case ...1: return nil
    case ...10: return (1, "\(count) people")
    case ...100: return (2, "\(count) people")
    default: return (3, "\(count) people")
    }
  }
}
