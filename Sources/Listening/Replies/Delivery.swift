import Casework

/// Lines that report that the message left: a verb of sending that is done and not denied.
enum Delivery {
  private static let verbs: Set<String> = [
    "sent", "gone", "posted", "emailed", "texted", "delivered", "handed", "dropped", "rang",
    "called", "phoned", "told", "submitted", "published", "replied", "stuck", "pushed", "done",
    "messaged", "mailed", "faxed", "whatsapped", "dmed", "went", "gave", "put", "popped", "spoke",
    "hit", "pressed", "clicked", "read", "left", "shipped", "tweeted", "commented", "responded",
    "fired", "pinged", "forwarded", "passed", "sorted", "did", "away", "off", "send",
  ]

  /// Verbs that tell of sending only with "send" or "it" behind them.
  private static let keys: Set<String> = ["hit", "pressed", "clicked", "send"]

  private static let undone: Set<String> = [
    "not", "will", "going", "about", "later", "tomorrow", "tonight", "when", "if", "should", "can",
    "to", "once", "before", "need", "havent", "never", "wait", "how", "cant", "would", "ready",
  ]

  private static let others: Set<String> = ["she", "he", "they", "you", "who", "which"]

  /// Whether the first piece, or the one after a yes, reports it.
  static func isReported(_ spoken: Spoken) -> Bool {
    guard let first = spoken.first else { return false }
    if isDelivery(first) { return true }
    let isShort = first.words.count <= 2
    return isShort && spoken.pieces.count > 1 && !first.words.contains("no")
      && !first.words.contains("not") && isDelivery(spoken.pieces[1])
  }

  private static let phrases: [Cue] = [
    "off it goes|went|flew", "on its|it way", "in the post", "out the door",
    "with her|him|them now",
    "hit|pressed|clicked ?the send|submit|post", "^ all done",
    "thru|through her|his|the|their letterbox|door",
    "she|he|they has|have|is ?just ?already got|read|seen|opened|replied|answered",
    "^ ?just ?now send $",
  ]

  static func isDelivery(_ piece: Spoken.Piece) -> Bool {
    if phrases.contains(where: { $0.isFound(in: piece.core) }) { return true }
    let words = piece.core
    guard let verb = words.firstIndex(where: { verbs.contains($0) && !keys.contains($0) }) else {
      return false
    }
    let before = words[..<verb]
    return before.count <= 5 && !before.contains { undone.contains($0) || others.contains($0) }
  }

  private static let delays: [Cue] = [
    "will|going|gonna|would .. send|post|do|email|text|ring|call|drop|hand",
    "^ not .. tomorrow|tonight|later|yet", "^ tomorrow", "^ tonight", "^ later",
    "^ in a|the morning|bit|while|minute|hour|afternoon|evening",
    "^ when|once|after i|we|she|he|the|my", "need|have|want to .. first",
    "^ waiting|wait ?for|until|till", "^ not ?yet|till|until ?today|tonight|now $", "^ not yet",
    "^ on|this monday|tuesday|wednesday|thursday|friday|saturday|sunday|afternoon|evening",
    "doing|sending|posting|emailing|ringing it|this|that|her|him|them .. <then>",
    "^ first thing", "^ still need|have to|not",
  ]

  /// Whether it says that the message will go another time.
  static func isPutOff(_ spoken: Spoken) -> Bool {
    let isOnlyNo = spoken.pieces.allSatisfy {
      ["no", "not", "yet", "nope", "nah"].contains($0.words.last ?? "")
    }
    return !isOnlyNo && spoken.words.count <= 14 && spoken.pieces.count <= 3 && spoken.says(delays)
  }
}
