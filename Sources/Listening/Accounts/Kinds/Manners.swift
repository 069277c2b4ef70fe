import Casework

extension KindCue {
  /// How people were treated: rude, ignored, misled, accused.
  static let manners: [KindCue] = [
    KindCue(.rude, 0.93) { part in
      part.mentions("rude", "rudely")
        && !part.says(
          "he was rude to me", "she was rude to me", "rude to me", "rude to my", "customer was rude"
        )
        || part.says(
          "lost my temper", "lost my rag", "lost it with", "lost my cool", "hung up on",
          "snapped at", "shouted at", "yelled at", "swore at", "bit her head", "bit his head",
          "rolled her eyes", "rolled his eyes", "rolled my eyes", "called her a", "called him a",
          "called them a", "told her to f", "told him to f", "laughed at", "had a go at",
          "argued with", "talked down to", "was short with", "was sarcastic", "was snappy",
          "under my breath", "made fun of", "mocked")
          && !part.says("at me", "at us")
    },
    KindCue(.ignored, 0.9) { part in
      part.side != .customers && part.isNegated
        && part.does("reply", "answer", "respond", "ring", "call", "phone", "write", "get")
        && !part.mentions("label", "refund", "through", "order")
        && (part.does("reply", "answer", "respond") || part.mentions("back"))
        || part.says(
          "nobody replied", "no one replied", "nobody answered", "nobody ever replied",
          "nobody rang", "nobody called", "in my spam", "in spam", "ignored her", "ignored him",
          "ignored them", "forgot to reply", "forgot to ring", "forgot to call", "never got back",
          "didnt get back", "binned them", "left him hanging", "left her hanging",
          "forgot to email", "never rang", "never called")
    },
    KindCue(.wrongAdvice, 0.88) { part in
      part.side == .ours && part.does("tell", "say", "advise", "promise")
        && part.says(
          "it would fit", "would fit", "she could use", "he could use", "could use", "it was safe",
          "was safe", "would be fine",
          "was fine to", "it would work", "was waterproof", "the wrong date", "wrong time",
          "wrong advice", "it was ok to", "that it was")
    },
    KindCue(.wrongAdvice, 0.84) { part in
      part.mentions("advice", "advised") && part.mentions("wrong", "bad")
        || part.says(
          "part would fit", "would fit a", "gave her the wrong date", "gave him the wrong date",
          "wrong date", "wrong information", "wrong info")
    },
    KindCue(.accusation, 0.9) { part in
      part.mentions("accused", "accuse")
        || part.says(
          "thought she was stealing", "thought he was stealing", "thought she had stolen",
          "followed him round")
    },
    KindCue(.discrimination, 0.9) { part in
      part.mentions("racist", "discriminated", "discrimination", "homophobic", "turban", "hijab")
        || part.says("because shes black", "because hes black", "because of her race", "guide dog")
    },
    KindCue(.access, 0.88) { part in
      part.mentions("wheelchair", "ramp", "accessible", "disabled")
        && (part.isNegated
          || part.mentions("couldnt", "steps", "blocked", "locked", "broken", "get"))
    },
    KindCue(.nameError, 0.9) { part in
      part.says(
        "wrong name", "spelt her name", "spelled her name", "spelt his name", "misspelt",
        "misspelled", "name wrong", "spelt wrong", "spelled wrong", "name was spelt")
    },
    KindCue(.publicGaffe, 0.8) { part in
      part.side == .ours && part.does("post", "tweet", "share", "put")
        && part.mentions("joke", "meme", "comment")
    },
    KindCue(.publicGaffe, 0.8) { part in
      part.mentions("tweet", "posted", "post", "joke", "advert", "newsletter")
        && part.mentions("offensive", "offended", "bad taste", "tasteless", "insensitive")
    },
    KindCue(.hidden, 0.8) { part in
      part.says(
        "we knew and", "i knew and", "didnt tell anyone", "never told them", "kept it quiet",
        "knew about it for")
    },
    KindCue(.staffDishonesty, 0.9) { part in
      part.mentions("stole", "stealing", "stolen", "skimming", "fiddling")
        && !part.mentions("accused", "thought")
    },
  ]
}
