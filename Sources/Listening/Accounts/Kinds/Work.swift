import Casework

extension KindCue {
  /// Work badly done, and pictures lost.
  static let work: [KindCue] = [
    KindCue(.poorWork, 0.86) { part in
      part.mentions(
        "botched", "crooked", "uneven", "wonky", "lopsided", "patchy", "peeling", "leaking", "leak",
        "leaks", "leaked") && part.side != .customers
        || part.says(
          "bad job", "poor job", "messed up her", "messed up his", "cut it too short", "too short",
          "came off", "fell off", "bodged", "wrong length", "wrong colour on the wall", "dyed it",
          "turned her hair", "fell down again", "done badly", "hem wrong")
          && part.side != .customers
    },
    KindCue(.poorWork, 0.82) { part in
      part.side != .customers && part.says("came out", "turned out", "come out")
        && part.mentions("short", "long", "small", "big", "crooked", "wrong", "tight", "streaky")
    },
    KindCue(.spoiledPhotos, 0.92) { part in
      part.mentions("photos", "photo", "pictures", "negatives", "footage", "card", "video")
        && part.mentions(
          "lost", "lose", "deleted", "delete", "corrupted", "corrupt", "blurred", "blurry", "wiped",
          "wipe", "cropped", "overwrote", "ruined", "exposed")
        && !(part.mentions("card")
          && !part.mentions("photos", "photo", "wedding", "pictures", "cropped", "memory", "shots"))
    },
  ]
}
