package import Casework

extension Casebook {
  /// Takes hold of a case for talking, until the hold goes away or the process ends.
  ///
  /// - Parameters:
  ///   - name: The case's name.
  ///   - since: The time, for whoever finds the case in use.
  /// - Returns: The hold; whoever has it has the case.
  /// - Throws: ``CasebookError/inUse(_:since:process:)`` when somebody else has it.
  package func hold(_ name: String, since: Moment? = nil) throws(CasebookError) -> Hold {
    guard let file else { return Hold(name: name) }
    return try Hold(name: name, casebook: file.path, since: since)
  }
}
