import Casework
import Conversing
import Replaying

/// A small program to replay: it asks a list of questions, one after another.
///
/// It knows `why`, `help`, `show`, `undo`, `not sure` and `quit`, and keeps what it is told.
struct Parlour {
  /// What it asks, in order.
  var agenda: [Slot] = [.account, .customer, .harm, .order]
  /// Other words than the usual ones, by message.
  var words: [String: String] = [:]
  /// Whether it loses its last fact when it is read again.
  var isForgetful = false
  /// Whether `why` counts as an answer.
  var isConfused = false

  private var facts: [Slot: [Fact]] = [:]
  private var kept: [[Slot: [Fact]]] = []

  init(
    asking agenda: [Slot] = [.account, .customer, .harm, .order], words: [String: String] = [:],
    isForgetful: Bool = false, isConfused: Bool = false
  ) {
    self.agenda = agenda
    self.words = words
    self.isForgetful = isForgetful
    self.isConfused = isConfused
  }

  /// Makes stages that each begin anew.
  var stage: () throws -> Stage {
    {
      var parlour = self
      return Stage(
        start: { _ in parlour.start() }, recover: { _ in parlour.start() },
        hear: { input, setting in parlour.hear(input, setting) }, reopen: { parlour.reopen() })
    }
  }
}

extension Parlour {
  private var place: Place {
    agenda.first { facts[$0] == nil }.map { Place.ask($0) } ?? .parked
  }

  private func said(_ ids: String...) -> [Said] {
    (ids + [place.description]).map { id in Said(id, words[id] ?? text(id)) }
  }

  private func text(_ id: String) -> String {
    switch id {
    case "ask.account": "What happened? Take your time."
    case "ask.customer": "Who is the customer?\n1 a regular\n2 someone new"
    case "noted.customer": "Noted: \(facts[.customer]?.first?.shown ?? "nobody") is the customer."
    case _: "This is \(id)."
    }
  }

  private mutating func start() -> Heard {
    Heard(
      took: .opening, said: facts.isEmpty ? said() : said("welcome-back"), place: place,
      before: facts, after: facts)
  }

  private mutating func reopen() {
    facts = kept.last ?? [:]
    if isForgetful, let slot = agenda.last(where: { facts[$0] != nil }) { facts[slot] = nil }
  }

  private mutating func hear(_ input: Input, _ setting: Setting) -> Heard {
    let before = facts
    guard case .line(let line) = input else {
      return Heard(
        took: .quit, said: input == .ended ? [Said("saved", "All is saved.")] : said("cancelled"),
        place: place, leaves: input == .ended, before: before, after: before)
    }
    let (took, ids) = take(line, setting)
    if facts != before { kept.append(facts) }
    return Heard(
      took: took, said: ids.map { Said($0, words[$0] ?? text($0)) } + said(), place: place,
      before: before, after: facts)
  }

  private mutating func take(_ line: String, _ setting: Setting) -> (Took, [String]) {
    switch line {
    case "why" where !isConfused: return (.why, ["why.\(place)"])
    case "help": return (.help, ["help"])
    case "show": return (.show, ["show"])
    case "undo":
      facts = kept.dropLast().last ?? [:]
      return (.undo, ["undone"])
    case "": return (.empty, [])
    case _: return answer(line, setting)
    }
  }

  private mutating func answer(_ line: String, _ setting: Setting) -> (Took, [String]) {
    guard case .ask(let slot) = place else { return (.note, ["noted"]) }
    switch (slot, line) {
    case (_, "not sure"): facts[slot] = [.unknown(line)]
    case (_, "later"): facts[slot] = [.later(line)]
    case (.harm, _): facts[slot] = line.split(separator: ",").map { Fact(words: $0.trimmingBlanks) }
    case (.order, _): facts[slot] = [Fact(.day(setting.now.day), text: line)]
    case _: facts[slot] = [Fact(words: line)]
    }
    return (.answer, ["noted.\(slot)"])
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(drop { $0 == " " }) }
}
