/// Which numbers were seen already.
///
/// An open table of a fixed size: where it is nearly full, every number counts as seen, which only
/// very long accounts reach.
struct Seen {
  private static let slots = 16_384
  private var numbers = [UInt32](repeating: 0, count: slots)
  private var count = 0

  /// Whether the number is met for the first time.
  mutating func isNew(_ number: UInt32) -> Bool {
    let number = max(number, 1)
    var slot = Int(number) & (Self.slots - 1)
    while numbers[slot] != 0 {
      if numbers[slot] == number { return false }
      slot = (slot + 1) & (Self.slots - 1)
    }
    guard count < Self.slots * 3 / 4 else { return false }
    numbers[slot] = number
    count += 1
    return true
  }
}
