import English

/// Ranges one after another, in which a place is found by halving.
///
/// What is asked of each clause or each time of an account must not go through all others, or a
/// long account takes hours.
struct Order {
  private let ranges: [Range<Int>]
  /// How far the ranges up to each one reach, for those that overlap.
  private let reach: [Int]

  /// - Parameter ranges: Ranges, the one that begins first before the others.
  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    var end = 0
    reach = ranges.map { range in
      end = max(end, range.upperBound)
      return end
    }
  }

  /// The numbers of the ranges that overlap a range, the first one first.
  func overlapping(_ range: Range<Int>) -> some Sequence<Int> {
    let ranges = ranges
    return (first(after: range.lowerBound)..<ranges.count).lazy
      .prefix { ranges[$0].lowerBound < range.upperBound }
      .filter { ranges[$0].overlaps(range) }
  }

  /// Whether one of the ranges overlaps a range.
  func hasAny(in range: Range<Int>) -> Bool { overlapping(range).contains { _ in true } }

  /// The first range that may reach beyond a place.
  private func first(after place: Int) -> Int {
    reach.partitioningIndex { $0 > place }
  }
}
