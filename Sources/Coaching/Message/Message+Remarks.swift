import Casework
import English

extension Message {
  /// What is wrong with the message as a whole.
  ///
  /// Where nobody said what it is for, nothing is missed in it; what is said of a line or two is no
  /// more than a hint, and only a letter is asked for a person and a name.
  func remarks(as asked: Purpose?) -> [Remark] {
    let purpose = asked ?? Purpose(guessedFrom: components)
    let rules = purpose.apologises ? CoachingRule.ofMessages : []
    let faults =
      MessageFault.house.compactMap { remark($0, as: purpose) }
      + Coach.remarks(on: passage, by: rules)
    guard asked == nil else { return faults + purpose.needs.compactMap(lack) }
    if isLetter { return faults }
    let ofLetters: Set = [CoachingRule.noPerson.id, MessageFault.nobodySigns.id]
    return faults.filter { !ofLetters.contains($0.rule) }
      .map { $0.level == .block ? $0 : $0.lowered }
  }

  /// Whether it is as long as a letter and greets somebody.
  private var isLetter: Bool {
    guard lines.count > 3, let first = lines.first else { return false }
    return first.holds(["dear", "hi", "hello", "hey"], in: first.tokens.prefixed(2))
  }

  /// What a fault of structure says about it, or `nil` where it does not show or does not matter.
  func remark(_ fault: MessageFault, as purpose: Purpose) -> Remark? {
    guard fault.purposes.contains(purpose), let range = fault.find(self), !range.isEmpty else {
      return nil
    }
    return Remark(
      rule: fault.id, label: .other, level: fault.level, range: range, text: passage.text(range),
      message: fault.message, why: fault.why, source: fault.source, rewrite: nil)
  }

  /// What to say of a part that it needs and lacks; a remedy can also be talked over.
  private func lack(_ component: Component) -> Remark? {
    guard !has(component), let why = component.lack else { return nil }
    let isTalkedOf = component == .repairs && has(.invitesVoice)
    return Remark(
      rule: component.rawValue, label: .other, level: isTalkedOf ? .note : .fix, range: whole,
      text: passage.text(whole), message: component.advice, why: why, source: component.source,
      rewrite: nil)
  }
}

extension Component {
  /// What the reader misses where a text that needs it does not have it.
  fileprivate var lack: String? {
    switch self {
    case .saysSorry: "There is no sorry in it."
    case .namesAct: "It does not say what happened."
    case .owns: "Nobody takes it on."
    case .repairs: "It does not say what they get."
    case .saysNext: "They do not know when they hear more."
    case .prevents: "It could happen again tomorrow."
    case .explains: "It does not say why."
    case .empathy: "It does not see them."
    case .affirmsWronged, .namesHarm, .givesChoice, .invitesVoice, .releases: nil
    }
  }
}
