extension RandomAccessCollection where Index == Int {
  /// The first place from which on all elements meet a condition, found by halving.
  ///
  /// - Parameter belongs: The condition, which once met must be met by all that follow.
  /// - Returns: The place; the end where no element meets the condition.
  package func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
