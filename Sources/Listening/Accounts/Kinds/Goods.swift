import Casework

extension KindCue {
  /// The thing itself: another one, none, broken or bad.
  static let goods: [KindCue] = [
    KindCue(.wrongItem, 0.94) { part in
      part.does(
        "send", "ship", "give", "deliver", "pack", "serve", "post", "hand", "sell", "make", "bring",
        "order", "fit", "put", "get")
        && part.mentions("wrong", "instead", "incorrect")
        && !part.says(
          "wrong name", "wrong date", "wrong time", "wrong price", "wrong address", "wrong day")
        && !part.mentions("bill", "charge", "advice", "bcc", "cc", "address", "addresses")
        && part.side != .third
    },
    KindCue(.wrongItem, 0.9) { part in
      part.says(
        "wrong size", "wrong one", "wrong colour", "wrong color", "wrong order", "wrong item",
        "wrong thing", "wrong part", "wrong cake", "mixed up the order", "mixed up two",
        "swapped the", "not the one", "not what she ordered", "not what he ordered",
        "someone elses order", "got the wrong", "somebody elses")
    },
    KindCue(.wrongItem, 0.82) { part in
      part.side != .customers && part.does("have") && part.says("the wrong", "wrong size")
    },
    KindCue(.wrongItem, 0.8) { part in
      part.does("swap", "mix") && part.mentions("order", "box", "label", "parcel", "bag", "up")
    },
    KindCue(.missingItem, 0.85) { part in
      part.does("miss", "forget", "leave")
        && part.says(
          "left out", "was missing", "were missing", "is missing", "are missing", "forgot to pack",
          "forgot to put", "missing from", "half of", "only half")
    },
    KindCue(.missingItem, 0.85) { part in
      part.side == .ours && part.does("leave", "miss") && part.says("out of ", "off the order")
        && !part.mentions("hand", "pocket", "charge")
    },
    KindCue(.lostOrder, 0.85) { part in
      part.side != .ours && part.isNegated
        && part.does("arrive", "come", "turn", "show", "deliver", "reach")
        && !part.mentions("he", "she", "driver", "i", "we")
    },
    KindCue(.lostOrder, 0.8) { part in
      part.does("lose") && part.mentions("parcel", "order", "package", "box", "delivery")
    },
    KindCue(.damaged, 0.86) { part in
      part.does(
        "break", "crack", "smash", "dent", "scratch", "shatter", "drop", "damage", "snap", "chip",
        "tear", "crush", "bend", "burn", "shrink", "ruin", "bleach", "stain", "scorch", "melt")
        && !part.mentions("promise", "leg", "arm", "temper", "news", "price", "prices", "at", "out")
    },
    KindCue(.damaged, 0.84) { part in
      part.mentions(
        "cracked", "broken", "smashed", "dented", "scratched", "shattered", "damaged", "bent",
        "crushed", "chipped", "snapped", "torn", "ripped", "melted", "squashed")
        && part.side != .ours
    },
    KindCue(.damaged, 0.8) { part in
      part.side != .customers
        && part.mentions("rip", "hole", "crack", "dent", "scratch", "gash", "chip", "tear")
        && part.says("with a", "had a", "has a", "a big", "a huge", "got a")
    },
    KindCue(.defect, 0.82) { part in
      part.says(
        "stopped working", "doesnt work", "wont turn on", "wont work", "not working", "is faulty",
        "was faulty", "fell apart", "keeps leaking", "came apart", "a dud")
    },
    KindCue(.oversold, 0.88) { part in
      part.mentions("oversold", "oversell", "oversolded")
        || part.does("sell") && part.mentions("twice", "more") && !part.mentions("charge")
    },
    KindCue(.oversold, 0.8) { part in
      part.says(
        "out of stock", "dont have it", "nothing to send", "sold it already", "sold out",
        "there isnt one", "there arent any", "only had", "none left", "havent got one")
        && !part.mentions("usual")
    },
    KindCue(.foodQuality, 0.82) { part in
      part.mentions("undercooked", "overcooked", "soggy", "stale", "burnt", "raw")
        || part.says("stone cold", "was cold", "gone off", "went out cold", "came out cold")
    },
    KindCue(.foreignBody, 0.88) { part in
      part.mentions(
        "hair", "glass", "plastic", "metal", "insect", "fly", "bug", "screw", "plaster", "maggot")
        && part.mentions(
          "soup", "food", "salad", "burger", "cake", "bread", "meal", "dish", "pizza", "in",
          "pasta", "pie", "curry")
        && part.mentions("find", "found", "bite", "bit", "there", "in")
        && !part.does("cut", "style", "dye")
        && (part.mentions(
          "soup", "food", "salad", "burger", "cake", "bread", "meal", "dish", "pizza", "pasta",
          "pie", "curry", "sandwich", "wrap", "drink", "coffee"))
    },
    KindCue(.goodsInCare, 0.82) { part in
      part.does("lose", "misplace")
        && part.mentions(
          "her", "his", "their", "coat", "keys", "suit", "dress", "ring", "watch", "jacket", "bag")
        && !part.mentions("temper", "patience", "parcel", "order")
    },
    KindCue(.propertyDamage, 0.9) { part in
      part.does(
        "reverse", "back", "hit", "crack", "scratch", "dent", "break", "flood", "cut", "spill",
        "knock", "burn", "drive", "stain", "etch", "smash", "run", "clip", "scrape", "drop",
        "crash", "put")
        && part.mentions(
          "fence", "gate", "wall", "carpet", "floor", "hallway", "lawn", "garden", "cable", "door",
          "ceiling", "roof", "driveway", "window", "post", "worktop", "sofa", "kitchen", "hedge",
          "pipe", "tiles", "patio", "bumper", "mirror", "shed")
        && !part.mentions("letter", "sold", "ordered")
    },
  ]
}
