import Casework
import Drafting
import English

/// What is said at a place: its question, in full where it is new, in short where it is not.
struct Prompt {
  let place: Place
  let circumstances: Circumstances
  let desk: Desk
  let isFresh: Bool

  init(_ place: Place, _ circumstances: Circumstances, desk: Desk, isFresh: Bool) {
    self.place = place
    self.circumstances = circumstances
    self.desk = desk
    self.isFresh = isFresh
  }

  /// The messages of the place; the last one bears its name.
  var said: [Said] {
    switch place {
    case .lobby: [Sending.lobby(desk)]
    case .ask(let slot): Agenda.question(slot).map(asked) ?? []
    case .check(let check): checked(check)
    case .coach(let slot): coached(slot)
    case .aside: [aside]
    case .parked: [Sending.parked(circumstances)]
    case .closed: [Sending.closed]
    }
  }

  private func asked(_ question: Question) -> [Said] {
    let options = question.options(circumstances).enumerated()
      .map { "\($0.offset + 1). \($0.element.words)" }
    let lead = isFresh ? question.wording(circumstances) : question.again(circumstances)
    let tail =
      question.slot == .fix && isFresh && !options.isEmpty ? ["A number, or your own idea."] : []
    let text = ([lead] + (isFresh || question.slot == .channel ? options + tail : [])).joined(
      separator: "\n")
    return counted(question) + [Said(question.id, text, form: .question)]
  }

  /// After the message is sent, how many questions are left is said before the first of them.
  private func counted(_ question: Question) -> [Said] {
    guard isFresh,
      question.slot == .start || question.slot == .safeguard && !circumstances.matter.has(.start)
    else { return [] }
    let left = Agenda.questions.count { question in
      [.start, .unnoticed, .safeguard].contains(question.slot)
        && !circumstances.matter.has(question.slot) && question.matters(circumstances)
    }
    return left > 0 ? [Sending.after(left)] : []
  }

  private func checked(_ check: Check) -> [Said] {
    switch check {
    case .facts:
      let text =
        isFresh
        ? "Have I got this right?\n\(Summary(circumstances).text)\nYes, or a number and the right words."
        : "Have I got it right? Yes, or a number and the right words."
      return [Said("check.facts", text, form: .question)]
    case .draft, .notice: return draft
    case .final:
      guard isFresh, let draft = circumstances.mainDraft else {
        return [Said("check.final", "Type sent once it has gone.", form: .question)]
      }
      let call = Wording.upperFirst(circumstances.region.toPhone)
      return [
        draft.channel == .phone ? nil : Drafted.clean(draft),
        Said(
          "check.final",
          draft.channel == .phone ? "\(call), then type done." : "Send it, then type sent.",
          form: .question),
      ].compactMap(\.self)
    }
  }

  private var draft: [Said] {
    guard let draft = circumstances.mainDraft else { return [Drafted.none] }
    let more = circumstances.isPending ? 0 : Whereabouts(circumstances).openHelpful.count
    let offer =
      more == 0 || circumstances.matter.has(.more)
      ? ""
      : " Or more: \(more == 1 ? "one more answer" : "\(more) more answers") would make it stronger."
    let question = Said(
      "check.draft", "Shall it go as it is? Yes, or a number and what to change.\(offer)",
      form: .question)
    guard isFresh else { return [question] }
    return [Drafted.shown(draft), Drafted.seven(draft, circumstances), question].compactMap(\.self)
  }

  private func coached(_ slot: Slot) -> [Said] {
    let phrasing = Phrasing(slot, circumstances)
    return [isFresh ? Advising.marks(phrasing) : nil, Advising.question(phrasing)].compactMap(
      \.self)
  }

  private var aside: Said {
    guard let aside = circumstances.standing.aside else { return Said("aside", "") }
    let id = "aside.\(aside.slot)"
    guard aside.choices.count > 1 else {
      return Said(id, aside.choices.first?.words ?? "Yes or no?", form: .question)
    }
    let lines = aside.choices.enumerated().map { "\($0.offset + 1). \($0.element.words)" }
    return Said(
      id, (["I can read that in two ways. Which is it?"] + lines).joined(separator: "\n"),
      form: .question)
  }
}
