import Casework

/// What is said when a line could not be read as an answer.
enum Missing {
  static let ids = ["missed.once", "missed.twice", "missed.left", "missed.check", "missed.sorry"]

  static func once(_ sought: String) -> Said {
    Said("missed.once", "I was looking for \(sought).")
  }

  static func twice(_ question: Question, _ it: Circumstances) -> Said {
    Said("missed.twice", "\(question.example(it)) You can also say not sure, or later.")
  }

  static func left(_ question: Question) -> Said {
    Said("missed.left", "I keep your words as a note and leave that open. We can come back to it.")
  }

  /// To somebody who is tired of the questions.
  static let sorry = Said("missed.sorry", "I am sorry. Type skip, and we go on without it.")

  static let sorryAtCheck = Said("missed.sorry", "I am sorry. A yes is enough, or later.")

  static func check(_ how: String) -> Said { Said("missed.check", how) }
}
