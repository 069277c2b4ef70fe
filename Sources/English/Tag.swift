/// The part of speech of a token.
package enum Tag: UInt8, CaseIterable, Sendable {
  case noun
  case properNoun
  case pronoun
  /// `my`, `her` before a noun, and the `'s` of a noun.
  case possessive
  case determiner
  case adjective
  case adverb
  case preposition
  case coordinator
  /// A word that joins a clause that cannot stand alone, relative words among them.
  case subordinator
  case verbBase
  case verbPresent
  case verbPast
  case pastParticiple
  case gerund
  case modal
  /// A form of be, have or do that helps another verb, or is the main verb itself.
  case auxiliary
  /// The `to` of an infinitive.
  case particle
  case negation
  case number
  case interjection
  case punctuation
  case other
}
