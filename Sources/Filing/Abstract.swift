package import Casework

/// What the list of cases says of one case.
///
/// The words are the caller's, who knows how to say them; the casebook only keeps them.
package struct Abstract: Hashable, Sendable {
  /// What the case is about, such as `wrong mug, Dana Reyes`.
  package var about: String
  /// Where its conversation stands; a case at the place `closed` is closed.
  package var place: Place
  /// The customer's name, where known.
  package var customer: String?
  /// The next thing that is due in it.
  package var due: Promise?

  package init(about: String, place: Place, customer: String? = nil, due: Promise? = nil) {
    self.about = about
    self.place = place
    self.customer = customer
    self.due = due
  }
}
