package import Casework
package import Conversing

/// One line of the list of cases.
package struct Entry: Hashable, Sendable {
  /// The case's name.
  package var name: String
  package var about: String
  package var place: Place
  package var customer: String?
  /// When the first turn was.
  package var opened: Moment
  /// When the last turn was.
  package var updated: Moment
  /// The next thing that is due.
  package var due: Promise?

  package init(
    name: String, about: String, place: Place, customer: String? = nil, opened: Moment,
    updated: Moment, due: Promise? = nil
  ) {
    self.name = name
    self.about = about
    self.place = place
    self.customer = customer
    self.opened = opened
    self.updated = updated
    self.due = due
  }

  package var isClosed: Bool { place == .closed }

  /// The case as it lies on the desk beside another one.
  package var other: Desk.Other {
    Desk.Other(
      name: name, about: about, place: place, customer: customer, due: due, updated: updated)
  }
}
