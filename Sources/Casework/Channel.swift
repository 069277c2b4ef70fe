/// A way in which words reach people.
package enum Channel: String, CaseIterable, Codable, Sendable {
  case email
  case sms
  case phone
  case voicemail
  case inPerson = "in-person"
  case note
  case reviewReply = "review-reply"
  case social
  case status
  case publicLetter = "public-letter"
  case groupEmail = "group-email"
  case meeting
  case staffNote = "staff-note"
  case teamAgenda = "team-agenda"
  case outreach
  case holding
  case followUp = "follow-up"
}
