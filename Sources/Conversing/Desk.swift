package import Casework

/// What lies on the desk beside the case: the shop, and the other cases.
///
/// It is a value that the caller fills once a turn; what a turn uses of it goes into its events.
package struct Desk: Equatable, Sendable {
  /// Another case, in one line.
  package struct Other: Hashable, Sendable {
    package var name: String
    /// What it is about, such as `wrong mug, Dana Reyes`.
    package var about: String
    package var place: Place
    /// The customer, where known.
    package var customer: String?
    /// The next thing that is due in it.
    package var due: Promise?
    /// When its last turn was.
    package var updated: Moment?

    package init(
      name: String, about: String, place: Place, customer: String? = nil, due: Promise? = nil,
      updated: Moment? = nil
    ) {
      self.name = name
      self.about = about
      self.place = place
      self.customer = customer
      self.due = due
      self.updated = updated
    }
  }

  package var shop: Shop
  /// The other cases that are not closed, most pressing first.
  package var others: [Other]
  /// The name that a case opened now would get.
  package var nextName: String
  /// Whether the owner stands at the list of cases, with none of them open.
  package var isAtList: Bool

  package init(
    shop: Shop = Shop(), others: [Other] = [], nextName: String, isAtList: Bool = false
  ) {
    self.shop = shop
    self.others = others
    self.nextName = nextName
    self.isAtList = isAtList
  }
}
