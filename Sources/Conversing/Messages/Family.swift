/// The messages that are said beside the questions, a file per family.
///
/// A message's id is never given to another one. The catalogue lists them all, so that a test can
/// name those that are never said.
package enum Messages {
  /// The ids of every message that can be said.
  package static let catalogue: [String] =
    Agenda.questions.flatMap { ["ask.\($0.slot)", "why.\($0.slot)", "example.\($0.slot)"] }
    + Noticing.ids + Missing.ids + Changing.ids + Digressing.ids + Advising.ids + Drafted.ids
    + Sending.ids + Leaving.ids
}
