/// A part of a good apology, by the ids of the components catalogue.
package enum Component: String, CaseIterable, Codable, Sendable {
  case saysSorry = "C-IFID"
  case namesAct = "C-ACT"
  case owns = "C-OWN"
  case affirmsWronged = "C-WRONGED"
  case namesHarm = "C-HARM"
  case empathy = "C-EMPATHY"
  case explains = "C-EXPLAIN"
  case repairs = "C-REPAIR"
  case givesChoice = "C-CHOICE"
  case prevents = "C-PREVENT"
  case invitesVoice = "C-VOICE"
  case saysNext = "C-NEXT"
  case releases = "C-RELEASE"
}

/// One of the seven things that a hurt reader looks for.
package enum ReaderQuestion: String, CaseIterable, Codable, Sendable {
  case whatHappened = "what-happened"
  case whoseDoing = "whose-doing"
  case whatItDid = "what-it-did"
  case whatIGet = "what-i-get"
  case when
  case again
  case whomToCall = "whom-to-call"
}
