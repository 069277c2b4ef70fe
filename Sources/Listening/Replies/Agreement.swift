/// The words for yes, no, not knowing, and things that were done outside.
enum Agreement {
  static let yes: Set<String> = [
    "y", "yes", "yeah", "yep", "yup", "yeh", "yea", "ya", "aye", "ok", "okay", "k", "kk", "sure",
    "right", "correct", "true", "fine", "good", "perfect", "great", "lovely", "absolutely",
    "definitely", "exactly", "agreed", "please do", "yes please", "yes pls", "pls", "go on",
    "go on then", "go ahead", "do it", "send it", "thats right", "thats correct", "thats it",
    "thats fine", "all good", "all right", "alright", "looks good", "looks right", "looks fine",
    "looks ok", "sounds good", "of course", "i did", "i have", "we did", "we have", "it is",
    "it did", "he did", "she did", "they did", "use that", "use it", "as it is", "👍", "👌", "✅",
    "ok yeah", "oh yes", "yes it is", "yes i did", "yes we did", "yes they are", "they are",
    "she is", "he is", "yes she is", "yes he is", "i think so", "happy with that", "thats good",
    "deffo", "defo", "mm hm", "mmhm", "mhm", "uh huh", "oui", "si", "sí", "ja", "da", "sim", "tak",
  ]

  static let no: Set<String> = [
    "n", "no", "nope", "nah", "not really", "no thanks", "not yet", "not at all", "never", "wrong",
    "incorrect", "thats wrong", "not right", "thats not right", "i didnt", "we didnt", "it isnt",
    "it didnt", "he didnt", "she didnt", "dont", "negative", "no way", "i havent", "we havent",
    "no i didnt", "no they arent", "no she isnt", "no he isnt", "no it isnt", "👎", "❌",
    "i dont think so", "not that i know", "not quite", "not exactly", "dont think so",
    "not that i know of", "nobody", "no one", "noone", "non", "nein", "nee", "nie", "não", "nej",
  ]

  /// What is a no only where a yes or no is asked; elsewhere it refuses to answer.
  static let hesitant: Set<String> = [
    "better not", "best not", "rather not", "id rather not", "probably not", "prefer not",
    "maybe not", "leave it out", "leave that out", "keep it out", "not if i can help it",
  ]

  static let unknown: Set<String> = [
    "idk", "dunno", "dont know", "i dont know", "not sure", "im not sure", "unsure", "no idea",
    "no clue", "not a clue", "who knows", "i have no idea", "ive no idea", "cant remember",
    "i cant remember", "dont remember", "i dont remember", "i forget", "not sure yet",
    "dont know yet", "i dont know yet", "not known", "unknown", "we dont know", "hard to say",
    "beats me", "couldnt say", "couldnt tell you", "no idea yet", "haven't a clue", "🤷", "???",
    "not certain", "im not certain", "we dont know yet", "he didnt say", "she didnt say",
    "keine ahnung", "weiß nicht", "weiss nicht", "no sé", "no se", "no lo sé", "no lo se",
    "je sais pas", "je ne sais pas", "non lo so", "não sei", "nao sei", "nie wiem",
    "they didnt say", "didnt say", "they havent said", "she hasnt said", "he hasnt said",
  ]

  /// Whether a line says that its writer does not know, whatever is said around it.
  static func isUnknown(_ text: String) -> Bool {
    if unknown.contains(text) { return true }
    var words = text.replacing(",", with: "").split(separator: " ")
    guard words.count <= 8 else { return false }
    while let last = words.last, trailing.contains(String(last)) { words.removeLast() }
    while let first = words.first, leading.contains(String(first)) { words.removeFirst() }
    return unknown.contains(words.joined(separator: " "))
  }

  /// Words after "I don't know" that change nothing of it.
  private static let trailing: Set<String> = [
    "tbh", "yet", "sorry", "really", "exactly", "why", "mate", "lol", "now", "either", "how",
    "when", "honestly", "atm", "though", "at", "all", "is", "it", "was",
  ]

  /// Words before it that change nothing either.
  private static let leading: Set<String> = [
    "sorry", "honestly", "um", "erm", "er", "hmm", "well", "tbh", "oh", "i", "im", "ive", "really",
  ]

  /// The words that are a yes or a no wherever a line begins with them.
  ///
  /// The others, such as "right" or "nobody", may begin a sentence that says something else.
  static let plain: Set<String> = [
    "y", "yes", "yeah", "yep", "yup", "yeh", "yea", "ya", "aye", "ok", "okay", "k", "kk", "n",
    "no", "nope", "nah", "yes please", "yes pls", "no thanks", "ok yeah", "oh yes", "all good",
    "go ahead", "of course", "not quite", "not really", "not yet",
  ]

  /// Politeness after a yes or a no.
  static let thanks: Set<String> = [
    "thanks", "thank you", "ta", "cheers", "thx", "ty", "please", "pls", "thanks a lot", "mate",
    "great", "perfect", "lovely", "😊", "🙂", "🙏",
  ]

  static let none: Set<String> = [
    "none", "n/a", "na", "nothing", "nil", "not applicable", "doesnt apply", "there isnt one",
    "there is none", "there isnt any", "no order number", "no number", "dont have one",
    "i dont have one", "hasnt got one", "nothing really", "nothing at all", "nothing yet",
    "no name", "-", "--",
  ]

  static let later: Set<String> = [
    "later", "skip", "skip it", "skip this", "skip that", "next", "pass", "leave it", "not now",
    "maybe later", "do it later", "ill do it later", "ask me later", "come back to it",
    "skip for now", "leave it for now", "leave it for later",
  ]

  /// First words of a report that something was done outside.
  static let reports: [String] = [
    "i have sent it", "ive sent it", "ive just sent it", "just sent it", "i sent it", "we sent it",
    "its sent", "it is sent", "its gone", "email sent", "text sent", "message sent", "sent it off",
    "sent it", "all sent", "sent", "posted it", "posted", "ive posted it", "its posted",
    "done it", "done", "all done", "its done", "ive done it", "both done", "rang him", "rang her",
    "rang them", "called him", "called her", "called them", "phoned him", "phoned her",
    "texted her",
    "texted him", "emailed her", "emailed him", "told her", "told him", "told them",
  ]
}
