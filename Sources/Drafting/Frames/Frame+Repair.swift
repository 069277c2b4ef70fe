import Casework
import English

extension Frame {
  /// What will be done, and by when.
  static let repair = Frame("repair.fix", .repairs) { telling in
    let pledges = telling.pledges
    guard let main = pledges.first else { return [] }
    let isSaid = telling.knowsTime(in: main) || pledges.contains(where: telling.saysWhen)
    let due = isSaid ? nil : telling.due(.when)
    var lines = telling.lines(for: main, due)
    for pledge in pledges.dropFirst() { lines += telling.lines(for: pledge, nil) }
    return lines
  }

  /// What has been done already.
  static let done = Frame("repair.done", .repairs) { telling in
    telling.given(.done).compactMap { fact in
      guard case .words(let words)? = fact.value else { return nil }
      let pledge = telling.pledge(words, from: .done)
      return pledge.flatMap { $0.form == .order || $0.form == .thing ? nil : Line($0.words) }
    }
  }

  /// The fix is not decided: what they asked for, and by when they will hear.
  static let undecided = Frame("repair.undecided", .saysNext) { telling in
    guard !telling.knows(.fix), !telling.knows(.done) else { return [] }
    let asked: [Line] = telling.wish.map { ["You asked for \($0)."] } ?? []
    if let due = telling.due(.when) { return asked + ["I will tell you \(due) what I will do."] }
    return asked + [
      "I don't know yet what I can do about it.", "Tell me what would help you most.",
    ]
  }

  /// The fix is decided and cannot be put into words to the customer.
  static let unworded = Frame("repair.unworded", .saysNext) { telling in
    guard telling.knows(.fix), telling.pledges.isEmpty else { return [] }
    return ["I want to put this right, and I would like to hear from you how."]
  }
}

extension Telling {
  /// What the customer asked for, as a thing: `a refund`.
  var wish: Told? { said.wish }

  var turnedWish: Told? {
    guard let words = words(.askedFor), Shape(of: words.text) == .thing else { return nil }
    return turned(words.text, behind: "I saw", from: .askedFor).map {
      Told(Article.set($0.text), from: .askedFor)
    }
  }

  func knowsTime(in pledge: Pledge) -> Bool {
    pledge.form == .done || Self.holdsTime(pledge.words.text)
  }

  /// Whether a pledge holds the owner's own words for when it will be done.
  func saysWhen(_ pledge: Pledge) -> Bool {
    guard let words = fact(.when)?.text.lowercased(), !words.isEmpty else { return false }
    return pledge.words.text.lowercased().holds(words)
  }

  /// The sentences of one pledge, with the time set where it reads best.
  func lines(for pledge: Pledge, _ due: Told?) -> [Line] {
    switch pledge.form {
    case .done:
      return [Line(pledge.words)]
    case .statement:
      guard let due, Self.firstWord(pledge.words.text) != "there" else {
        return [Line(pledge.words)]
      }
      return [Line(pledge.words), "I will see to that \(due)."]
    case .thing:
      guard let due else { return ["You will get \(withSum(pledge.words))."] }
      return ["You will get \(withSum(pledge.words)) \(due)."]
    case .order:
      let text = pledge.words.text.exchanging(", no ", for: ", with no ")
      let order = Told(text, from: pledge.words.slots)
      guard let due else { return ["I will \(order)"] }
      if text.contains(":") || order.length > 8 {
        return ["\(due.opened) I will \(order)" + inTime]
      }
      guard let comma = text.firstIndex(of: ",") else {
        return ["I will \(order) \(due)" + inTime]
      }
      let head = Told(String(text[..<comma]), from: pledge.words.slots)
      let tail = Told(String(text[text.index(after: comma)...]), from: pledge.words.slots)
      return ["I will \(head) \(due), \(tail)" + inTime]
    }
  }

  /// A full refund with its sum, where the price is known.
  private func withSum(_ thing: Told) -> Told {
    let text = thing.text.lowercased()
    guard text.hasSuffix("full refund"), let amount = money(.amount) else { return thing }
    return Told("\(thing.text) of \(amount.text)", from: thing.slots + amount.slots)
  }

  /// That it comes in time for the day it is needed, where it does.
  var inTime: Line {
    guard let pledge = pledges.first, Self.brings(pledge.words.text), let due = day(.when),
      let needed = day(.needed), due <= needed, let occasion = phrase(.occasion)
    else { return .empty }
    return ", in time for \(occasion)"
  }

  static func brings(_ text: String) -> Bool {
    ["bring ", "get ", "send ", "deliver ", "drive ", "drop "].contains { text.hasPrefix($0) }
  }

  /// The day of a slot.
  func day(_ slot: Slot) -> Day? {
    switch fact(slot)?.value {
    case .day(let day): day
    case .moment(let moment): moment.day
    default: nil
    }
  }
}
