import Casework

extension Letter {
  /// The first word while somebody is hurt or ill, as a text: no detail that a stranger who holds
  /// the phone should see.
  static let pendingText = Letter("pending-text", for: .sms, whilePending: true) { telling in
    let choices = [
      Choice(.textHello), Choice(.pendingTextSorry), Choice(.pendingNews), Choice(.pendingCall),
      Choice(.release),
    ]
    let sentences = choices.flatMap { $0.sentences(for: telling) }.map(\.inPlainMarks)
    return Draft(
      channel: .sms, subject: nil, greeting: "", paragraphs: [sentences], closing: [])
  }
}

extension Frame {
  static let pendingTextSorry = Frame("pending.text-sorry", .saysSorry) { telling in
    ["I'm so sorry about what happened.", "I hope you are being looked after."]
  }
}
