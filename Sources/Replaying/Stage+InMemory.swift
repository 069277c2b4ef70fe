package import Casework
import Conversing

extension Stage {
  /// A stage whose cases are kept by the keeping given.
  ///
  /// - Parameter keeping: Where the cases are kept; it begins empty.
  /// - Returns: A stage that begins with no case.
  package static func kept(by keeping: Keeping) -> Stage {
    var shelf = Shelf(keeping)
    return Stage(
      start: { try shelf.start($0) }, recover: { try shelf.recover($0) },
      hear: { try shelf.hear($0, $1) }, reopen: { try shelf.reopen() })
  }

  /// A stage whose cases are kept in memory.
  ///
  /// - Parameter shop: The shop; its region and currency are those of the transcript.
  /// - Returns: A stage that begins with no case.
  package static func inMemory(shop: Shop = Shop()) -> Stage { kept(by: .inMemory(shop: shop)) }
}
