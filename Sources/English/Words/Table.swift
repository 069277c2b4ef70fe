private import CEnglish

/// A table of the program's own, read where it stands in the executable.
@safe
package struct Table: @unchecked Sendable {
  private let bytes: UnsafeRawPointer
  package let count: Int

  static let lexicon = unsafe Table(english_lexicon())
  static let tagger = unsafe Table(english_tagger())
  static let sentences = unsafe Table(english_sentences())

  private init(_ table: english_table) {
    unsafe self.init(bytes: UnsafeRawPointer(table.bytes), count: table.count)
  }

  /// The bytes from a place on, which must stay where they are as long as the program runs.
  package init(bytes: UnsafeRawPointer, count: Int) {
    unsafe self.bytes = bytes
    self.count = count
  }

  /// The byte at a place; beyond the end there are zeros.
  func byte(_ place: Int) -> UInt8 {
    guard place >= 0, place < count else { return 0 }
    return unsafe bytes.load(fromByteOffset: place, as: UInt8.self)
  }

  /// The 32-bit number at a place that four divides; beyond the end there are zeros.
  func number(_ place: Int) -> UInt32 {
    guard place >= 0, place &+ 4 <= count else { return 0 }
    return unsafe UInt32(littleEndian: bytes.load(fromByteOffset: place, as: UInt32.self))
  }

  /// The 16-bit number at a place that two divides; beyond the end there are zeros.
  func half(_ place: Int) -> UInt16 {
    guard place >= 0, place &+ 2 <= count else { return 0 }
    return unsafe UInt16(littleEndian: bytes.load(fromByteOffset: place, as: UInt16.self))
  }

  /// Adds to the scores what a table of weights says of some marks.
  ///
  /// - Parameters:
  ///   - marks: The numbers of the marks.
  ///   - slots: How many slots the hash has, a power of two.
  ///   - first: Where the slots begin.
  ///   - pairs: Where the pairs of labels and weights begin.
  ///   - scores: The scores, a place for each label.
  func add(
    _ marks: [UInt32], slots: UInt32, at first: Int, pairs: Int, to scores: inout [Int32]
  ) {
    unsafe english_add(
      weights(slots: slots, at: first, pairs: pairs), marks, marks.count, &scores, scores.count)
  }

  /// Adds to rows of scores what a table of weights says of some marks.
  ///
  /// - Parameters:
  ///   - marks: The numbers of the marks.
  ///   - times: How much each of them counts.
  ///   - rows: Where among the scores the row of each begins.
  ///   - slots: How many slots the hash has, a power of two.
  ///   - first: Where the slots begin.
  ///   - pairs: Where the pairs of labels and weights begin.
  ///   - scores: The rows of scores, a place for each label.
  func add(
    _ marks: [UInt32], times: [Int32], rows: [Int], slots: UInt32, at first: Int, pairs: Int,
    to scores: inout [Int32]
  ) {
    unsafe english_add_measured(
      weights(slots: slots, at: first, pairs: pairs), marks, times, rows,
      min(marks.count, times.count, rows.count), &scores, scores.count)
  }

  /// The entry of a mark in a table of weights: where its pairs begin, from the ninth bit on, and
  /// how many there are, below it; 0 where there are none.
  func entry(of mark: UInt32, slots: UInt32, at first: Int, pairs: Int) -> UInt32 {
    unsafe english_find(weights(slots: slots, at: first, pairs: pairs), mark)
  }

  private func weights(slots: UInt32, at first: Int, pairs: Int) -> english_weights {
    unsafe english_weights(
      bytes: bytes.assumingMemoryBound(to: UInt8.self), count: count, slots: slots,
      first_slot: first, first_pair: pairs)
  }

  /// The text of some bytes.
  func text(_ place: Int, _ length: Int) -> String {
    guard place >= 0, length > 0, place + length <= count else { return "" }
    let view = unsafe UnsafeRawBufferPointer(start: bytes + place, count: length)
    return unsafe String(decoding: view, as: UTF8.self)
  }
}

/// The hash by which words and features are looked up: FNV-1a in 32 bits.
struct Hash: Sendable {
  private(set) var value: UInt32 = 0x811C_9DC5

  init() {}

  init(_ text: some Sequence<UInt8>) { add(text) }

  init(_ letters: Span<UInt8>) {
    for place in letters.indices { add(letters[place]) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }

  mutating func add(_ text: some Sequence<UInt8>) {
    for byte in text { add(byte) }
  }
}
