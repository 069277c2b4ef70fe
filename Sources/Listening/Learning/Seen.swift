/// Which numbers were seen already.
///
/// An open table that grows up to a size: where that is nearly full, every number counts as seen,
/// which only very long accounts reach.
struct Seen {
  private static let mostSlots = 16_384
  private var numbers = [UInt32](repeating: 0, count: 1_024)
  private var count = 0

  /// Whether the number is met for the first time.
  mutating func isNew(_ number: UInt32) -> Bool {
    let number = max(number, 1)
    if count >= numbers.count * 3 / 4, numbers.count < Self.mostSlots { grow() }
    let slot = slot(of: number)
    guard numbers[slot] == 0, count < Self.mostSlots * 3 / 4 else { return false }
    numbers[slot] = number
    count += 1
    return true
  }

  /// Where the number stands, or the place that is free for it.
  private func slot(of number: UInt32) -> Int {
    var slot = Int(number) & (numbers.count - 1)
    while numbers[slot] != 0, numbers[slot] != number { slot = (slot + 1) & (numbers.count - 1) }
    return slot
  }

  private mutating func grow() {
    let known = numbers
    numbers = Array(repeating: 0, count: 4 * known.count)
    for number in known where number != 0 { numbers[slot(of: number)] = number }
  }
}
