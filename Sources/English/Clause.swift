/// One verb with what belongs to it: who did what to whom.
package struct Clause: Hashable, Sendable {
  /// Where it stands, in Unicode scalars, its joining word and final mark included.
  package let range: Range<Int>
  package let tokens: Range<Int>
  /// The number of its sentence.
  package let sentence: Int
  /// The word that joins it to what comes before, in lower case: `and`, `because`, `which`.
  package let joinedBy: String?
  package let subject: Phrase?
  /// Whether the subject stands in an earlier clause, as in `she sat down and cried`.
  package let subjectIsCarried: Bool
  package let verb: VerbGroup?
  package let object: Phrase?
  /// Whom it was given, sent or told to, as `Tess` in `sent Tess the wrong mug`.
  package let recipient: Phrase?
  package let isQuestion: Bool
  /// Whether it says what would be, not what is: `if she rings`, `had I called her`.
  package let isConditional: Bool
  /// Who says it: `she` of `she sat on the floor` in `she says she sat on the floor`.
  package let reportedBy: Phrase?
  /// The clause whose verb this one completes: `she said` in `she said she cried`.
  package let governor: Int?
  package let isQuoted: Bool
}
