import Casework
import Repairing

extension Letter {
  /// A word after the repair: does it work, what is still not right.
  static let followUp = Letter("follow-up", for: .followUp, whilePending: false) { telling in
    let paragraphs: [[Choice]] = [
      [Choice(.saidIWould), Choice(.howDidItGo), Choice(.stillNotRight)],
      [Choice(.noRush), Choice(.reply)],
    ]
    return Draft(
      .followUp, greeting: telling.hi, paragraphs: paragraphs, of: telling, limit: 80,
      closing: telling.signerFirst.map { [$0.text] } ?? telling.signed)
  }
}

extension Frame {
  static let saidIWould = Frame("follow-up.said") { telling in
    telling.wayOfNext == "write"
      ? ["I said I would write today."] : ["I said you would hear from me today."]
  }

  static let howDidItGo = Frame("follow-up.occasion", .invitesVoice) { telling in
    guard let occasion = telling.phrase(.occasion), let day = telling.day(.needed),
      day <= telling.now.day, let opened = telling.opened, day > opened
    else { return [] }
    return ["How did \(occasion) go?"]
  }

  static let stillNotRight = Frame("follow-up.right", .invitesVoice) { telling in
    guard let item = telling.phrase(.item), telling.kind.lost.first == .product else {
      return ["Is anything still not right?"]
    }
    let noun = Told(Article.noun(item.text), from: item.slots)
    return ["Is anything about the \(noun) still not right?"]
  }

  static let noRush = Frame("follow-up.rush", .releases) { _ in ["There is no rush."] }
}
