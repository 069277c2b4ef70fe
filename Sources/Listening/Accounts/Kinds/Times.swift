import Casework

extension KindCue {
  /// Time: late, not there, double-booked, called off, down.
  static let times: [KindCue] = [
    KindCue(.late, 0.88) { part in
      (part.words.contains("late")
        || part.mentions("delayed", "overdue", "behind"))
        && !part.says(
          "late father", "late mother", "late husband", "late wife", "late people",
          "comes in late",
          "came in late", "she was late", "he was late", "of late", "late fee", "late last")
        && !(part.side == .customers && part.mentions("she", "he", "they")
          && !part.mentions("order", "delivery"))
    },
    KindCue(.late, 0.82) { part in
      part.mentions("still")
        && (part.says(
          "hasnt arrived", "not arrived", "waiting for", "not ready", "isnt ready", "not here",
          "on the machine", "hasnt got it", "not finished", "not done")
          || part.isNegated && part.does("arrive", "come", "have", "get"))
    },
    KindCue(.late, 0.84) { part in
      part.says(
        "missed the deadline", "missed her deadline", "missed his deadline", "a week after",
        "days after", "hours after", "weeks after", "wasnt ready", "weren't ready", "werent ready",
        "ran over", "didnt get it to", "days late", "hours late")
    },
    KindCue(.late, 0.76) { part in
      part.side != .customers && part.does("take")
        && part.mentions("weeks", "hours", "days", "months")
        && part.mentions("longer", "instead", "not")
    },
    KindCue(.noShow, 0.92) { part in
      part.side == .ours && part.does("miss", "forget")
        && part.mentions(
          "appointment", "job", "visit", "session", "lesson", "pickup", "call", "meeting",
          "booking", "viewing", "slot", "fusebox", "survey", "inspection", "class", "walk",
          "consultation", "consult", "cut", "service")
        && !part.mentions("deadline")
    },
    KindCue(.noShow, 0.93) { part in
      part.mentions("no-show", "noshow", "no-showed", "noshowed")
        || part.says("no show", "no showed", "stood her up", "stood him up", "stood them up")
    },
    KindCue(.noShow, 0.9) { part in
      part.side == .ours && part.isNegated
        && (part.does(
          "turn", "show", "come", "go", "log", "arrive", "attend", "collect", "appear", "make")
          && !part.mentions("label", "message", "through"))
    },
    KindCue(.noShow, 0.9) { part in
      part.side != .thing && part.isNegated
        && part.mentions("he", "driver", "lad", "tutor", "fitter", "plumber", "engineer")
        && part.does("come", "turn", "show", "log", "arrive")
    },
    KindCue(.noShow, 0.84) { part in
      part.side == .ours && part.does("forget") && part.mentions("her", "him", "them")
        && !part.mentions("order", "tell", "put", "pack", "send", "nuts") && part.words.count < 8
    },
    KindCue(.doubleBooking, 0.93) { part in
      part.mentions("double-booked", "double-book", "doublebooked", "double-booking")
        || part.says(
          "double booked", "double booking", "booked two", "gave her slot", "gave his slot",
          "gave their table", "gave her table", "gave his table", "booked it twice", "same slot",
          "same table")
    },
    KindCue(.doubleBooking, 0.88) { part in
      part.side == .ours && part.does("give", "sell", "let") && part.mentions("away", "someone")
        && part.mentions("table", "slot", "room", "seat", "seats", "pitch", "appointment", "place")
    },
    KindCue(.cancel, 0.86) { part in
      part.side == .ours && part.does("cancel", "postpone")
        && !part.mentions("subscription", "she", "he")
        || part.says("called off", "had to cancel", "called it off")
        || part.side == .thing
          && part.says("is off", "is cancelled", "was cancelled", "is canceled")
          && !part.says("is off today")
    },
    KindCue(.outage, 0.86) { part in
      part.side != .customers
        && (part.says(
          "went down", "was down", "were down", "is down", "were off", "died at", "crashed")
          && part.mentions(
            "site", "website", "app", "phone", "phones", "system", "machine", "alerts", "booking",
            "line", "lines", "internet", "till", "server", "checkout", "card"))
    },
    KindCue(.onceOnly, 0.8) { part in
      part.mentions("ruined", "ruin", "missed", "spoiled", "spoilt", "wrecked")
        && part.mentions("wedding", "funeral", "christening", "graduation", "memorial")
        && part.side != .customers
    },
    KindCue(.brokenPromise, 0.8) { part in
      part.says(
        "i promised", "we promised", "said id", "said i would", "said we would", "said wed",
        "gave my word", "promised her", "promised him", "promised them", "told him we would",
        "told her we would")
    },
  ]
}
