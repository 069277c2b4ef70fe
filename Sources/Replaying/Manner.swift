/// How exactly a transcript is compared.
struct Manner: Hashable, Sendable {
  enum Facts: String, Sendable {
    /// The `=` lines are all that a turn may change.
    case exhaustive
    /// A turn may change more than the `=` lines say.
    case listed
  }

  enum Words: String, Sendable {
    /// Words are compared where the file gives them.
    case listed
    /// Each message must have its words in the file.
    case all
    case off
  }

  var facts = Facts.exhaustive
  var words = Words.listed
}
