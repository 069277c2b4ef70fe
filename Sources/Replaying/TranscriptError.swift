/// Why a transcript could not be read: the line, and what was expected there.
///
/// The `replay` command prints it and exits with 2.
package enum TranscriptError: Error, Equatable {
  /// The first character of the line stands for nothing.
  case unknownSign(Spot, String)
  /// The line ends as on Windows.
  case carriageReturn(Spot)
  /// No blank stands after the first character.
  case missingBlank(Spot, sign: String)
  /// `%` with a word that is no setting.
  case unknownSetting(Spot, String)
  /// The line has another form than its kind.
  case malformed(Spot, expected: String, found: String)
  /// The line cannot stand here.
  case misplaced(Spot, String)
  /// `% include` of a file that is not there.
  case missingFile(Spot, String)
  /// `% include` of a file that is being read already.
  case circularInclude(Spot, String)
}

extension TranscriptError {
  /// Where it is.
  package var spot: Spot {
    switch self {
    case .unknownSign(let spot, _), .carriageReturn(let spot), .missingBlank(let spot, _),
      .unknownSetting(let spot, _), .malformed(let spot, _, _), .misplaced(let spot, _),
      .missingFile(let spot, _), .circularInclude(let spot, _):
      spot
    }
  }

  private var reason: String {
    switch self {
    case .unknownSign(_, let sign):
      "a line begins with one of # % > + < = | !, not with '\(sign.visible)'"
    case .carriageReturn:
      "the line ends in CRLF; save the file with plain LF line ends"
    case .missingBlank(_, let sign):
      "write a blank after '\(sign)'"
    case .unknownSetting(_, let key):
      "'\(key.visible)' is no setting; there are clock, after, locale, facts, words, never, include"
    case .malformed(_, let expected, let found):
      "expected \(expected), found '\(found.visible)'"
    case .misplaced(_, let reason): reason
    case .missingFile(_, let name):
      "there is no file '\(name.visible)' to include"
    case .circularInclude(_, let name):
      "'\(name.visible)' includes itself"
    }
  }
}

extension TranscriptError: CustomStringConvertible {
  package var description: String { "\(spot): SYNTAX  \(reason)" }
}
