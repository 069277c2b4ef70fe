import Casework

extension CasebookError: CustomStringConvertible {
  /// What happened, where, and what to do next.
  package var description: String {
    switch self {
    case .homeless:
      "I do not know where to keep the casebook: there is no home folder; "
        + "say where with --casebook PATH"
    case .cannotCreate(let path, let reason):
      "cannot create the casebook at \(path): \(reason); name another place with --casebook PATH"
    case .cannotWrite(let path, let reason):
      "cannot write to the casebook at \(path): \(reason); "
        + "this is not kept, what came before it is"
    case .gone(let path):
      "the casebook at \(path) was moved or deleted while it was open, so nothing more is kept; "
        + "put it back, or name another one with --casebook PATH"
    case .notAllowed(let path, let reason):
      "not allowed to use the casebook at \(path): \(reason); "
        + "ask for permission, or name another place with --casebook PATH"
    case .notACasebook(let path):
      "\(path) is not a casebook, and I left it as it is; name another file with --casebook PATH"
    case .corrupt(let path):
      "the casebook at \(path) is damaged; make a copy of it first, then run 'amends doctor'"
    case .newer(let path):
      "the casebook at \(path) was written by a newer amends; install that version to open it"
    case .damaged(let name, let turn):
      "case \(name) cannot be read: turn \(turn) is damaged; the other cases are fine; "
        + "run 'amends doctor'"
    case .inUse(let name, let since, let process):
      "case \(name) is in use elsewhere\(Self.details(since, process)); "
        + "finish there first, or open another case"
    case .busy(let path):
      "another program is using the casebook at \(path); close it, then try again"
    case .movedOn(let name):
      "case \(name) went on elsewhere, so this is not kept; open the case again"
    case .noSuchCase(let name):
      "there is no case '\(name)'; 'amends cases --all' lists them"
    case .ambiguous(let name, let cases):
      "'\(name)' could be any of these; say which by its number: "
        + cases.map { "\($0.name) (\($0.about))" }.joined(separator: ", ")
    }
  }

  private static func details(_ since: Moment?, _ process: Int?) -> String {
    let parts = [
      since.map { "since \($0.day.iso) \($0.iso.dropFirst(11).prefix(5))" },
      process.map { "process \($0)" },
    ]
    let known = parts.compactMap(\.self)
    return known.isEmpty ? "" : " (" + known.joined(separator: ", ") + ")"
  }
}
