/// Contractions and shortenings, without their apostrophes, as the words that they stand for.
enum Opened {
  static let words: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (short, long) in list { table[short] = long.split(separator: " ").map(String.init) }
    for helper in ["do", "does", "did", "have", "has", "had", "is", "was", "were", "are", "would"] {
      table[helper + "nt"] = [helper, "not"]
    }
    for helper in ["could", "should", "must", "need", "might"] {
      table[helper + "nt"] = [helper, "not"]
      table[helper + "ve"] = [helper, "have"]
    }
    for (person, be) in [("i", "am"), ("he", "is"), ("she", "is"), ("it", "is"), ("that", "is")] {
      table[person + (person == "i" ? "m" : "s")] = [person, be]
    }
    for word in ["what", "there", "who", "where", "why", "how", "when", "here"] {
      table[word + "s"] = [word, "is"]
    }
    for person in ["i", "you", "they"] {
      table[person + "ve"] = [person, "have"]
      table[person + "d"] = [person, "would"]
      table[person + "ll"] = [person, "will"]
    }
    return table
  }()

  /// Contractions that without their apostrophe are other words.
  static let written: [String: [String]] = [
    "she'd": ["she", "had"], "he'd": ["he", "had"], "we'd": ["we", "had"], "we're": ["we", "are"],
    "we'll": ["we", "will"], "she'll": ["she", "will"], "he'll": ["he", "will"],
    "it'd": ["it", "would"], "who'd": ["who", "would"],
  ]

  private static let list: [(String, String)] = [
    ("bak", "back"), ("agen", "again"), ("cant", "can not"), ("cannot", "can not"),
    ("wont", "will not"), ("aint", "is not"),
    ("cldnt", "could not"), ("wldnt", "would not"), ("shldnt", "should not"), ("dnt", "do not"),
    ("youre", "you are"), ("theyre", "they are"), ("weve", "we have"), ("itll", "it will"),
    ("thatll", "that will"), ("lets", "let us"), ("wdym", "what do you mean"),
    ("wdum", "what do you mean"), ("dunno", "do not know"), ("idk", "i do not know"),
    ("idc", "i do not care"), ("gotta", "got to"), ("wanna", "want to"), ("gonna", "going to"),
    ("gimme", "give me"), ("lemme", "let me"), ("u", "you"), ("ur", "your"), ("r", "are"),
    ("ya", "you"), ("yous", "you"), ("tmrw", "tomorrow"), ("tmw", "tomorrow"),
    ("tomoz", "tomorrow"), ("2moro", "tomorrow"), ("tonite", "tonight"), ("l8r", "later"),
    ("l8er", "later"), ("pls", "please"), ("plz", "please"), ("thx", "thanks"), ("ta", "thanks"),
    ("ty", "thanks"), ("cheers", "thanks"), ("teh", "the"), ("bc", "because"), ("cos", "because"),
    ("coz", "because"), ("cuz", "because"), ("tho", "though"),
    ("altho", "although"), ("nowt", "nothing"), ("nuffin", "nothing"), ("nothin", "nothing"),
    ("nada", "nothing"), ("zilch", "nothing"), ("summat", "something"), ("noone", "nobody"),
    ("no-one", "nobody"), ("nobodys", "nobody has"), ("someones", "someone is"),
    ("somebodys", "somebody is"),
    ("il", "i will"), ("brill", "brilliant"), ("cba", "can not be bothered"), ("sec", "second"),
    ("secs", "second"),
    ("mins", "minutes"),
    ("min", "minute"), ("mo", "moment"), ("tick", "moment"), ("jiffy", "moment"),
    ("bout", "about"), ("abt", "about"), ("btw", "by the way"), ("fyi", "for your information"),
    ("prob", "probably"), ("probs", "probably"), ("prolly", "probably"), ("mebbe", "maybe"),
    ("perhaps", "maybe"), ("possibly", "maybe"), ("msg", "message"), ("txt", "text"),
    ("txted", "texted"), ("wid", "with"), ("wot", "what"), ("wat", "what"), ("y", "why"),
    ("apologizing", "apologising"),
    ("apologize", "apologise"), ("sayin", "saying"), ("tellin", "telling"),
    ("doin", "doing"), ("havin", "having"), ("sendin", "sending"), ("waitin", "waiting"),
    ("e.g", "example"), ("eg", "example"), ("egs", "example"), ("kinda", "kind of"),
    ("sorta", "sort of"), ("dono", "do not know"), ("dno", "do not know"), ("gtg", "got to go"),
    ("g2g", "got to go"), ("afk", "brb"), ("bbl", "brb"), ("bbs", "brb"), ("bk", "back"),
  ]
}
