import Casework

extension KindCue {
  /// Other people's details.
  static let data: [KindCue] = [
    KindCue(.privacySlip, 0.92) { part in
      part.mentions("bcc", "cc", "cced", "cc'd")
        || part.says(
          "to line", "every address", "all the addresses", "all their emails", "everyones email",
          "reply all", "wrong person", "someone elses details", "somebody elses",
          "someone elses results", "to the wrong address", "wrong email")
          && part.mentions(
            "email", "emailed", "sent", "address", "addresses", "details", "results", "put",
            "letter", "mail", "emails", "invoice", "report")
        || part.side == .ours && part.does("show", "share", "forward", "leak", "expose")
          && part.mentions(
            "address", "addresses", "details", "number", "emails", "records", "diagnosis")
    },
    KindCue(.dataBreach, 0.93) { part in
      part.mentions("hacked", "breach", "ransomware", "hacker", "hackers", "phished", "leaked")
        && part.mentions(
          "data", "database", "account", "accounts", "customers", "site", "website", "records",
          "list", "we", "us", "laptop", "been", "got", "were")
        || part.says("stolen laptop", "lost laptop", "laptop was stolen")
    },
    KindCue(.cardData, 0.93) { part in
      part.says("card details", "card numbers", "card data")
        && part.mentions("stolen", "leaked", "written", "wrote", "exposed", "skimmed", "skimmer")
    },
  ]
}
