/// The parts of speech that a word can have.
struct Senses: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ tag: Tag) { self.init(rawValue: 1 << UInt32(tag.rawValue)) }

  init(_ tags: Tag...) { self = tags.reduce(into: []) { $0.formUnion(Senses($1)) } }

  func has(_ tag: Tag) -> Bool { contains(Senses(tag)) }

  func hasAny(_ tags: Senses) -> Bool { !isDisjoint(with: tags) }

  /// The only sense, if there is only one.
  var only: Tag? {
    guard rawValue != 0, rawValue & (rawValue - 1) == 0 else { return nil }
    return Tag(rawValue: UInt8(rawValue.trailingZeroBitCount))
  }

  static let finiteVerb = Senses(.verbPast, .verbPresent, .modal, .auxiliary)
  static let anyVerb = Senses(
    .verbBase, .verbPast, .verbPresent, .pastParticiple, .gerund, .modal, .auxiliary)
  static let naming = Senses(.noun, .properNoun)
}
