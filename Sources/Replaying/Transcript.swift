/// A conversation as a text file: a test, the record of a session, and an example in the manual.
package struct Transcript: Equatable, Sendable {
  /// Its file, as failures name it.
  package let name: String
  /// The file as it stands.
  package let text: String
  let exchanges: [Exchange]
  /// The `% never` lines.
  let bans: [Ban]

  /// Reads a transcript.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - name: Its name, for pointing at lines.
  ///   - include: Gives the text of a file by the name that stands after `% include`, or `nil`
  ///     when there is none.
  /// - Throws: The first line that cannot be read, and what was expected there.
  package init(
    parsing text: String, name: String, include: (String) -> String? = { _ in nil }
  ) throws(TranscriptError) {
    var reader = TranscriptReader(name: name)
    try reader.read(text, include: include)
    self.name = name
    self.text = text
    exchanges = reader.exchanges
    bans = reader.bans
  }

  /// How many inputs it holds.
  package var inputs: Int { exchanges.count { $0.cue.isInput } }
}
