extension Cue {
  /// Words that stand for each other in a phrase, by the name of their class.
  static let classes: [String: Set<String>] = [
    "us": ["i", "we"],
    "say": [
      "say", "tell", "share", "give", "answer", "discuss", "admit", "promise", "apologise", "name",
      "disclose", "comment", "mention", "write", "put", "talk", "reveal", "speak", "explain",
    ],
    "saying": [
      "saying", "telling", "sharing", "giving", "answering", "discussing", "admitting",
      "promising", "apologising", "naming", "disclosing", "commenting", "mentioning", "writing",
      "putting", "talking", "revealing", "explaining", "offering", "paying",
    ],
    "find": ["check", "ask", "look", "find", "see", "dig", "confirm", "speak", "search", "ring"],
    "be": ["is", "are", "was", "were", "am"],
    "help": [
      "do", "does", "did", "is", "are", "am", "was", "were", "can", "could", "should", "would",
      "will", "shall", "may", "must", "have", "has",
    ],
    "them": ["i", "you", "we", "it", "that", "this", "they", "he", "she", "there", "these"],
    "it": ["it", "this", "that", "them", "one"],
    "adviser": [
      "solicitor", "lawyer", "insurer", "insurers", "insurance", "union", "legal", "broker", "boss",
      "accountant", "attorney", "hr", "barrister",
    ],
    "moment": ["second", "seconds", "minute", "minutes", "moment", "bit"],
    "fine": ["good", "right", "fine", "great", "ok", "okay", "perfect", "lovely", "correct"],
    "order": [
      "make", "add", "take", "cut", "remove", "drop", "change", "put", "say", "use", "swap", "move",
      "lose", "shorten", "tone", "mention", "include", "delete", "rewrite", "start", "end", "keep",
      "reword", "fix", "replace", "soften", "simplify", "trim", "leave", "rephrase", "sign", "get",
      "have", "try", "be", "edit", "insert", "warm", "thank", "tell", "stop",
    ],
    "device": [
      "laptop", "phone", "computer", "system", "tablet", "machine", "cloud", "app", "website",
    ],
    "who": [
      "customer", "customers", "client", "clients", "delivery", "queue", "someone", "somebody",
    ],
    "numbers": [
      "numbers", "number", "orders", "invoices", "one", "any", "them", "references",
      "receipts", "that", "tickets", "those", "paperwork",
    ],
    "bear": [
      "notice", "noticed", "bothered", "mind", "affect", "hurt", "harmed", "suffered",
    ],
    "told": [
      "told", "spoken", "contacted", "replied", "started", "got", "said", "called", "tried",
      "had",
    ],
    "much": [
      "anything", "thing", "nothing", "yet", "anyone", "anybody", "response", "round", "to",
      "stuff", "much",
    ],
    "complain": [
      "complained", "complain", "said", "rang", "wrote", "contacted", "knows",
    ],
    "far": [
      "far", "draft", "message", "letter", "text", "it", "that", "what", "already", "again",
      "back", "facts", "got",
    ],
    "people": [
      "people", "others", "most", "someone", "everyone", "customers",
    ],
    "inverted": [
      "should", "shall", "may", "must", "am", "are", "do", "does", "did", "is", "was",
      "can", "could", "would", "will",
    ],
    "choose": [
      "write", "decide", "choose", "pick", "do", "sort", "make", "say", "tell", "think",
    ],
    "whichever": [
      "it", "that", "something", "one", "for", "whichever", "up", "me", "which", "best",
      "thing",
    ],
    "willing": [
      "going", "gonna", "prepared", "willing", "happy", "comfortable", "allowed", "able",
      "about",
    ],
    "while": [
      "blank", "for", "till", "until", "empty", "there",
    ],
    "see-to": [
      "do", "tell", "look", "add", "fill", "check", "find", "get", "sort", "answer", "dig",
      "send", "let", "put", "text", "email", "decide", "think", "work", "see",
    ],
    "decided": [
      "decided", "heard", "checked", "asked", "looked", "worked", "found", "had", "thought",
      "got", "spoken", "spoke", "said", "told", "made", "settled", "figured",
    ],
    "seeking": [
      "waiting", "looking", "working", "finding", "investigating", "trying", "checking",
      "hear", "thinking", "deciding", "digging", "find", "speak", "check", "under", "with",
      "in",
    ],
    "give": [
      "leave", "gave", "give", "said", "say", "took", "take", "got", "get", "asked", "ask",
      "wrote", "write", "caught", "catch", "told", "tell", "noted", "note", "had",
    ],
    "paper": [
      "desk", "till", "drawer", "diary", "book", "system", "file", "folder", "laptop",
      "phone", "computer", "email", "emails", "van", "car", "shop", "office", "work",
      "home", "sheet", "roll", "receipt", "invoice", "paperwork", "calendar", "bin",
    ],
    "sound": [
      "sounds", "sound", "reads", "read", "feels", "feel", "looks", "look", "seems",
      "comes", "needs", "makes", "goes", "says", "should", "could",
    ],
    "fault-of-style": [
      "cheesy", "grovelly", "crawly", "formal", "stiff", "long", "short", "cold", "soft",
      "harsh", "corporate", "robotic", "robot", "wordy", "waffly", "posh", "whiny", "blunt",
      "pushy", "sappy", "fake", "cringe", "cringey", "generic", "flowery", "vague",
      "clumsy", "repetitive", "preachy",
    ],
    "law": [
      "lawyer", "solicitor", "legal", "sue", "sued", "court", "liable", "liability",
      "insurer", "insurance", "admit", "admission",
    ],
    "part": [
      "paragraph", "line", "sentence", "bit", "part", "para",
    ],
    "nearly": [
      "really", "actually", "even", "quite", "exactly", "yet",
    ],
    "recall": [
      "remember", "recall", "say", "tell", "think", "find", "place", "see", "make",
    ],
    "paper-no": [
      "order", "invoice", "ref", "reference", "receipt", "paperwork", "booking",
    ],
    "afresh": [
      "over", "again", "afresh", "fresh", "anew",
    ],
    "asked": [
      "mean", "want", "asking", "means", "answer", "put", "say",
    ],
    "then": [
      "after", "later", "tomorrow", "tonight", "when", "once",
    ],
    "scrap": [
      "scrap", "ignore", "delete", "cancel", "strike", "disregard", "forget", "scratch",
    ],
    "asking": [
      "ask", "asked", "asking", "repeat", "repeated", "repeating", "say", "said", "saying",
    ],
    "answered": [
      "told", "said", "answered", "typed", "wrote", "explained", "gave", "done", "did",
    ],
    "worthless": [
      "useless", "pointless", "stupid", "rubbish", "daft", "silly", "ridiculous", "annoying",
      "boring", "hopeless", "rubbish", "nonsense", "frustrating", "tedious", "crap", "bad",
      "dumb", "use", "help", "good", "idiot", "bot", "robot", "unhelpful", "infuriating",
    ],
    "wronged": [
      "forgot", "sent", "missed", "did", "let", "gave", "broke", "lost", "upset", "hurt", "made",
      "was", "were", "got", "left", "kept", "never", "charged", "messed", "ruined", "spoiled",
      "overcharged", "double", "failed", "dropped", "damaged", "said", "shouted", "spoke",
      "double-booked", "delivered", "put", "took", "told", "cut", "burnt", "spilt", "wrote",
    ],
    "serving": ["help", "helping", "helpful", "listen", "listening", "working", "work", "useful"],
  ]
}
