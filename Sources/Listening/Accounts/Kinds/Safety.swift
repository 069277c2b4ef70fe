import Casework

extension KindCue {
  /// Bodies: allergies, illness, injury, care.
  static let safety: [KindCue] = [
    KindCue(.allergen, 0.95) { part in
      part.mentions(
        "allergy", "allergic", "allergen", "epipen", "anaphylaxis", "anaphylactic", "coeliac",
        "celiac", "adrenaline")
        || part.mentions(
          "nuts", "nut", "peanut", "peanuts", "gluten", "dairy", "shellfish", "sesame", "walnuts",
          "cashews", "almonds", "egg")
          && part.mentions(
            "had", "have", "in", "put", "served", "contain", "contained", "without", "free", "ask",
            "asked")
          && !part.mentions("nuts and bolts")
        || part.says("had a reaction", "having a reaction", "bad reaction")
    },
    KindCue(.illness, 0.92) { part in
      part.side != .ours
        && part.mentions(
          "ill", "sick", "vomiting", "vomited", "poisoning", "salmonella", "poorly", "diarrhoea")
        && !part.mentions("staff", "off", "i", "feel")
        || part.says(
          "food poisoning", "threw up", "throwing up", "been sick", "made her ill", "made him ill")
    },
    KindCue(.injury, 0.93) { part in
      part.mentions(
        "stitches", "injured", "concussion", "bleeding", "bled", "fracture", "fractured",
        "sprained", "burned", "scalded") && !part.mentions("toast", "cake", "dinner")
        || part.says(
          "fell on a", "fell on her", "fell on him", "slipped on", "tripped on", "tripped over",
          "cut her", "cut his", "burnt her", "burnt his", "hit her on", "broke her", "broke his",
          "hurt her", "hurt his", "nicked his ear", "nicked her")
          && !part.mentions("hair", "order", "vase", "window")
    },
    KindCue(.unsafeProduct, 0.9) { part in
      part.says(
        "caught fire", "electric shock", "choking hazard", "exploded", "overheated",
        "started smoking", "gas leak", "sharp edge")
    },
    KindCue(.batch, 0.82) { part in
      part.mentions("batch", "recall") && part.mentions("bad", "wrong", "faulty", "whole", "recall")
    },
    KindCue(.hygiene, 0.85) { part in
      part.mentions("dirty", "filthy", "unwashed", "cockroach", "mouse", "mice", "rat")
        && part.side != .customers
    },
    KindCue(.careLapse, 0.84) { part in
      part.mentions(
        "child", "kid", "toddler", "inhaler", "pupil", "resident", "medication", "nursery",
        "pickup", "daycare") && (part.isNegated || part.does("lose", "leave", "forget", "miss"))
        && !part.mentions("seat")
    },
    KindCue(.pet, 0.88) { part in
      part.mentions(
        "dog", "cat", "puppy", "spaniel", "labrador", "poodle", "terrier", "whippet", "hamster",
        "pony", "rabbit", "kitten", "horse", "parrot")
        && (part.mentions(
          "escaped", "nicked", "cut", "hurt", "lost", "bolted", "ran", "limping", "vet", "clipped")
          || part.says("got out", "got loose", "ran off"))
    },
  ]
}
