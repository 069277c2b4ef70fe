import Casework
import English

extension Message {
  /// What is wrong with the message as a whole.
  ///
  /// Where nobody said what it is for, nothing is missed in it, and what is said of a line or two
  /// is no more than a hint.
  func remarks(as asked: Purpose?) -> [Remark] {
    let purpose = asked ?? Purpose(guessedFrom: components)
    let rules = purpose.apologises ? CoachingRule.ofMessages : []
    let faults =
      MessageFault.house.compactMap { remark($0, as: purpose) }
      + Coach.remarks(on: passage, by: rules)
    guard asked == nil else { return faults + purpose.needs.compactMap(lack) }
    let isLetter = passage.sentences.count > 3
    return isLetter ? faults : faults.map { $0.level == .block ? $0 : $0.lowered }
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
    guard !has(component), let (advice, why) = component.lack else { return nil }
    let isTalkedOf = component == .repairs && has(.invitesVoice)
    return Remark(
      rule: component.rawValue, label: .other, level: isTalkedOf ? .note : .fix, range: whole,
      text: passage.text(whole),
      message: advice, why: why, source: "Lewicki, Polin & Lount 2016; SorryWatch", rewrite: nil)
  }
}

extension Component {
  /// What to do, and what the reader misses, where a text that needs it does not have it.
  fileprivate var lack: (advice: String, why: String)? {
    switch self {
    case .saysSorry: ("Say sorry, in so many words.", "There is no sorry in it.")
    case .namesAct:
      ("Say what you did: \"I\" or \"we\", then the verb.", "It does not say what happened.")
    case .owns: ("Say whose fault it was.", "Nobody takes it on.")
    case .repairs:
      ("Say what you will do, how much and by when.", "It does not say what they get.")
    case .saysNext:
      ("Say when you will write or call next.", "They do not know when they hear more.")
    case .prevents: ("Say what is different now.", "It could happen again tomorrow.")
    case .explains: ("Say how it came about, or that you do not know yet.", "It does not say why.")
    case .empathy: ("Say what it must have been like for them.", "It does not see them.")
    case .affirmsWronged, .namesHarm, .givesChoice, .invitesVoice, .releases: nil
    }
  }
}
