/// One of the six ways in which a mistake can weigh.
package enum Scale: String, CaseIterable, Sendable {
  case safety
  case money
  case time
  case occasion
  case dignity
  case spread
}
