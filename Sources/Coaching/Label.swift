/// The name under which remarks of one sort are counted, by the contract.
package enum Label: String, CaseIterable, Codable, Sendable {
  case conditional
  case sorryYouFeel = "sorry_you_feel"
  case passiveAgentless = "passive_agentless"
  case blameShift = "blame_shift"
  case butClause = "but_clause"
  case minimising
  case clicheInconvenience = "cliche_inconvenience"
  case selfFocus = "self_focus"
  case overpromise
  case legalese
  case jargon
  case defensiveness
  case denial
  case vague
  case demandForgiveness = "demand_forgiveness"
  case euphemism
  /// Tone, template and structure.
  case other
}
