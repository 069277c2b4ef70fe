/// Shortenings that people type to each other, and the words they stand for.
enum ChatWords {
  /// The words that a shortening stands for, or `nil` when the word is none.
  static func plain(_ word: String) -> String? { table[word] }

  /// The single word that a shortening stands for.
  static func plainWord(_ word: String) -> String? {
    guard let plain = table[word], !plain.contains(" ") else { return nil }
    return plain
  }

  /// The single word that was meant by a slip or a shortening, in lower case; else the word itself.
  static func meant(by word: String) -> String { meant[word] ?? word }

  private static let meant = WordTable(
    byWord.compactMapValues { plain in
      plain.contains(" ") ? nil : plain.lowercased()
    }.merging(Slips.byWord) { _, mended in mended })

  private static let table = WordTable(byWord)

  private static let byWord: [String: String] = [
    "u": "you", "ya": "you", "ur": "your", "yr": "your", "w": "with", "w/": "with",
    "w/o": "without", "r": "are", "n": "and", "&": "and", "pls": "please", "plz": "please",
    "plse": "please", "pleez": "please", "tmrw": "tomorrow", "tmw": "tomorrow",
    "tmr": "tomorrow", "2moro": "tomorrow", "2mrw": "tomorrow", "tomoz": "tomorrow",
    "2day": "today", "2nite": "tonight", "tonite": "tonight", "nite": "night",
    "yday": "yesterday", "bc": "because", "b/c": "because", "cos": "because",
    "coz": "because", "cuz": "because", "'cause": "because",
    "thx": "thanks", "thnx": "thanks", "tks": "thanks", "thanx": "thanks", "ty": "thank you",
    "abt": "about", "b4": "before", "thru": "through", "tho": "though",
    "altho": "although", "til": "until", "'til": "until", "ppl": "people",
    "msg": "message", "msgs": "messages", "msged": "messaged", "txt": "text",
    "txted": "texted", "txtd": "texted", "bday": "birthday", "b-day": "birthday",
    "bdays": "birthdays", "xmas": "Christmas", "appt": "appointment", "appts": "appointments",
    "appmt": "appointment", "mgr": "manager", "mngr": "manager",
    "dept": "department", "acct": "account", "hrs": "hours", "hr": "hour", "mins": "minutes",
    "min": "minute", "secs": "seconds", "wk": "week", "wks": "weeks", "yrs": "years",
    "mths": "months", "w/e": "weekend", "wkend": "weekend", "wknd": "weekend",
    "soz": "sorry", "sry": "sorry", "v": "very", "vry": "very", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "shoulda": "should have", "coulda": "could have",
    "woulda": "would have", "dunno": "don't know", "kinda": "kind of", "sorta": "sort of",
    "outta": "out of", "lotta": "lot of", "def": "definitely", "defo": "definitely",
    "prob": "probably", "probs": "probably", "obvs": "obviously", "obv": "obviously",
    "prolly": "probably", "rlly": "really", "rly": "really", "srsly": "seriously",
    "sumthing": "something", "sumthin": "something", "smth": "something",
    "somethin": "something", "nothin": "nothing", "nuthin": "nothing", "sum1": "someone",
    "every1": "everyone", "evry": "every", "any1": "anyone", "no1": "no one",
    "noone": "no one", "alot": "a lot", "abit": "a bit", "atleast": "at least",
    "aswell": "as well", "infact": "in fact", "everytime": "every time",
    "eachother": "each other", "gd": "good", "fav": "favourite", "rn": "right now",
    "atm": "at the moment", "lil": "little", "wid": "with", "dat": "that", "dis": "this",
    "dem": "them", "kno": "know", "knw": "know", "luv": "love", "dont't": "don't",
    "gettin": "getting", "goin": "going", "doin": "doing", "waitin": "waiting",
    "comin": "coming", "tryin": "trying", "sayin": "saying", "makin": "making",
    "lookin": "looking", "cryin": "crying", "bein": "being", "havin": "having",
    "shoppin": "shopping", "talkin": "talking", "askin": "asking", "runnin": "running",
    "standin": "standing", "sittin": "sitting", "workin": "working", "callin": "calling",
    "tues": "Tuesday", "thurs": "Thursday", "thur": "Thursday", "weds": "Wednesday",
    "fri": "Friday", "sept": "September",
  ]
}
