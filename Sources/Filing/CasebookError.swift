package import Casework

/// Why the casebook could not be used, in words for the person at the keyboard.
package enum CasebookError: Error, Hashable, Sendable {
  /// Neither an option, nor the environment, nor the user database says where to keep it.
  case homeless
  /// The file or its folder cannot be made.
  case cannotCreate(String, because: String)
  /// What was to be kept is not on the disk.
  case cannotWrite(String, because: String)
  /// The file was moved or deleted while it was open; nothing more was kept.
  case gone(String)
  /// The owner's account may not read or write there.
  case notAllowed(String, because: String)
  /// The file is something else.
  case notACasebook(String)
  /// The file cannot be read any more.
  case corrupt(String)
  /// A later version has changed the file's form.
  case newer(String)
  /// One turn of one case cannot be read; the other cases can.
  case damaged(String, turn: Int)
  /// Somebody else is talking about the case.
  case inUse(String, since: Moment?, process: Int?)
  /// Another program keeps the whole file to itself.
  case busy(String)
  /// The case has a turn with this number already; nothing was kept.
  case movedOn(String)
  /// No case has this name, and no customer.
  case noSuchCase(String)
  /// Several cases could be meant.
  case ambiguous(String, among: [Entry])

  /// The exit code by which a script can tell it, after `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .notACasebook, .corrupt, .newer, .damaged: 65
    case .noSuchCase, .ambiguous: 66
    case .homeless: 69
    case .cannotCreate: 73
    case .cannotWrite, .gone: 74
    case .inUse, .busy, .movedOn: 75
    case .notAllowed: 77
    }
  }
}
