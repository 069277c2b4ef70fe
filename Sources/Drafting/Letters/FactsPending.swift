import Casework

extension Letter {
  /// The first word while somebody is hurt or ill: care, what is known, what is not, what was done,
  /// when there will be more; no cause, no fault, no sum.
  ///
  /// - Note: Source: AHRQ, CANDOR toolkit; GMC, openness and honesty guidance.
  static let factsPending = Letter("facts-pending", for: .email, whilePending: true) {
    telling in
    let paragraphs: [[Choice]] = [
      [Choice(.pendingSorry), Choice(.pendingHarm), Choice(.pendingFeeling)],
      [Choice(.pendingCare), Choice(.pendingKnown), Choice(.pendingUnknown, .pendingHeld)],
      [Choice(.done)],
      [Choice(.pendingNews), Choice(.pendingCall), Choice(.release)],
    ]
    return Draft(
      .email, subject: telling.pendingSubject, greeting: telling.dear, paragraphs: paragraphs,
      of: telling, limit: 250, closing: telling.signed)
  }
}

extension Telling {
  /// What stands above it: the shop and the day, not the act.
  var pendingSubject: String {
    let shop = shopName.map { " at \($0.text)" } ?? ""
    let day = day(.happened).map { name(of: $0) } ?? ""
    let subject = day.isEmpty ? "What I know so far" : "After \(day)\(shop)"
    return subject.count <= 50 ? subject : "What I know so far"
  }

  /// Whether somebody is ill, rather than hurt or harmed in another way.
  var isIllness: Bool {
    [.illness, .allergen].contains(kind) || !flags.isDisjoint(with: [.illness, .allergen])
  }

  /// Whether a claim is in the air and nobody is hurt.
  var isClaim: Bool { flags.contains(.legalThreat) && !isIllness && !isInjury }

  var isInjury: Bool { kind == .injury || flags.contains(.injury) }
}

extension Frame {
  /// Sorry for what they live through, not for an act.
  static let pendingSorry = Frame("pending.sorry", .saysSorry) { telling in
    let text = telling.harms.map(\.words.text).joined(separator: " ").lowercased()
    if text.contains("hospital") { return ["I'm so sorry you are in hospital."] }
    if telling.flags.contains(.death) { return ["I'm so sorry for your loss."] }
    let isIll = ["ill", "sick", "vomit", "throw", "reaction", "poison", "allerg"].contains {
      text.contains($0)
    }
    if telling.isIllness, isIll || telling.flags.contains(.illness) {
      return ["I'm so sorry you are ill."]
    }
    if telling.isInjury { return ["I'm so sorry you were hurt."] }
    if telling.isClaim { return ["I have your letter, and I'm sorry it came to this."] }
    return ["I'm so sorry this has happened to you."]
  }

  static let pendingHarm = Frame("pending.harm", .namesHarm) { telling in
    telling.harms.filter { !$0.words.text.contains("hospital") }.prefix(2).map { harm in
      harm.isTold ? "You told me \(harm.words)" : Line(harm.words)
    }
  }

  static let pendingFeeling = Frame("pending.feeling", .empathy) { telling in
    telling.isIllness || telling.isInjury ? ["That must have been frightening."] : []
  }

  static let pendingCare = Frame("pending.care", .empathy) { telling in
    telling.isIllness || telling.isInjury ? ["Nothing matters more than you getting well."] : []
  }

  /// What is known: what was eaten with us, and when.
  static let pendingKnown = Frame("pending.known", .explains) { telling in
    guard telling.isIllness, let item = telling.phrase(.item) else { return [] }
    let food = Told(Article.definite(item.text), from: item.slots)
    guard let time = telling.time(.happened) else { return ["You ate \(food) with us."] }
    return ["You ate \(food) with us \(time)."]
  }

  /// What is not known.
  static let pendingUnknown = Frame("pending.unknown", .explains) { telling in
    guard !telling.isClaim else { return [] }
    if let told = telling.clauses(.unknown).first?.told,
      ["what", "why", "how", "whether"].contains(Telling.firstWord(told.text))
    {
      return ["I don't know yet \(told)."]
    }
    guard !telling.holdsCause else { return [] }
    return telling.isIllness
      ? ["I don't know yet what made you ill."] : ["I don't know yet how it happened."]
  }

  /// What is known and not cleared: said to be open, which it is.
  static let pendingHeld = Frame("pending.held", .explains) { telling in
    telling.isClaim ? [] : ["I can't yet say for sure how it happened."]
  }

  /// When there will be more.
  static let pendingNews = Frame("pending.news", .saysNext) { telling in
    if telling.isClaim {
      return telling.due(.when).map { ["I will answer it \($0)."] } ?? ["You will have my answer."]
    }
    guard let due = telling.due(.when) else {
      return ["When I know more, you will hear it from me."]
    }
    return [
      "I will \(fixed: telling.wayOfNext) \(due) with what I know by then, even if it is little."
    ]
  }

  static let pendingCall = Frame("pending.call", .invitesVoice) { telling in
    telling.phone.map { ["Before that, \(fixed: telling.ring) me on \($0)."] } ?? []
  }
}
