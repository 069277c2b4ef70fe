/// Words of a sort, of which any one may stand for the others.
enum ReplyWords {
  static let ways: Set<String> = [
    "email", "emailed", "e-mail", "mail", "text", "texted", "sms", "whatsapp", "phone", "phoned",
    "rang", "ring", "call", "called", "review", "google", "facebook", "insta", "instagram",
    "letter", "post", "chat", "dm", "message", "messaged", "person", "yelp", "messenger",
  ]

  static let sorts: [Set<String>] = [
    // To the program.
    ["you", "your", "yours", "u", "program", "app", "bot", "robot", "computer"],
    // The draft and its parts.
    [
      "line", "bit", "sentence", "paragraph", "tone", "word", "words", "wording", "part", "draft",
      "message", "letter", "version", "opening", "ending", "end", "start", "name", "greeting",
    ],
    // How it is to be otherwise.
    [
      "shorter", "longer", "softer", "warmer", "simpler", "less", "more", "too", "instead",
      "formal", "stiff", "cold", "long", "short", "grovelling", "wordy", "corporate", "posh",
    ],
    // What is done to it.
    [
      "change", "add", "remove", "cut", "drop", "lose", "take", "put", "swap", "replace", "fix",
      "edit", "rewrite", "mention", "delete", "make", "say", "shorten", "tone", "trim", "spell",
    ],
    // Time away.
    [
      "later", "tomorrow", "tonight", "brb", "back", "minute", "minutes", "moment", "bit", "soon",
      "morning", "lunch", "break", "phone", "door", "customer", "hold", "sleep", "pause", "park",
    ],
    // Going.
    ["quit", "exit", "bye", "goodbye", "done", "enough", "close", "stop", "finished", "leave"],
    // Going on without.
    ["skip", "next", "pass", "move", "leave", "come", "another", "later", "now"],
    // Knowing.
    [
      "know", "sure", "idea", "clue", "remember", "tell", "find", "check", "ask", "look", "certain",
    ],
    // Not.
    ["not", "no", "never", "none", "nothing", "nobody", "neither", "without", "nor", "nope"],
    // Asking.
    ["what", "which", "how", "why", "who", "where", "when", "mean", "meant", "does"],
    // Examples.
    ["example", "instance", "like", "sample", "idea", "others", "people", "usually", "normally"],
    // Looking again.
    ["show", "see", "read", "look", "again", "far", "got", "wrote", "summary", "list"],
    // Sending.
    ["sent", "send", "sending", "gone", "posted", "delivered", "rang", "told", "spoke", "done"],
    // Praise.
    ["good", "great", "perfect", "fine", "lovely", "happy", "right", "ok", "like", "love", "nice"],
    // Not wanting.
    ["rather", "want", "wont", "refuse", "business", "private", "lawyer", "insurance", "discuss"],
    // Taking back.
    [
      "undo", "scrap", "forget", "ignore", "cancel", "last", "previous", "wrong", "mistake", "said",
    ],
  ]
}
