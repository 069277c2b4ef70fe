package import Casework

/// A sum or a share said in a text.
package struct SaidSum: Equatable, Sendable {
  /// The place of the expression in Unicode scalars.
  package var range: Range<Int>
  /// The expression as it stands in the text.
  package var text: String
  /// The sum; the likelier one when there is a choice, nothing for a share.
  package var money: Money?
  /// The share in percent, for "20% off".
  package var percent: Int?
  /// Whether it was said to be rough: "about", "like", "or so", "-ish".
  package var isApproximate: Bool
  /// Whether it counts for each of several: "£15 each", "$40 a head".
  package var isEach: Bool
  /// Both sums that the words may mean, the likelier first: "twelve fifty".
  package var choice: [Money]

  package init(
    range: Range<Int>, text: String, money: Money?, percent: Int? = nil,
    isApproximate: Bool = false, isEach: Bool = false, choice: [Money] = []
  ) {
    self.range = range
    self.text = text
    self.money = money
    self.percent = percent
    self.isApproximate = isApproximate
    self.isEach = isEach
    self.choice = choice
  }
}
