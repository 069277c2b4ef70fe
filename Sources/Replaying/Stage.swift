package import Conversing

/// What a transcript is played on: the program, as far as a replay needs it.
///
/// The replay knows of no files; whoever keeps the cases gives these closures. A replay makes
/// several stages from one maker, so each must begin with an empty casebook.
package struct Stage {
  /// Starts the program, as if the owner had typed `amends`.
  package var start: (Setting) throws -> Heard
  /// The process was gone: reads what was kept, and opens the case that was open.
  package var recover: (Setting) throws -> Heard
  /// Hears an input, keeps what comes of it, and says what is said.
  package var hear: (Input, Setting) throws -> Heard
  /// Drops from memory what is known and reads it again from what was kept; nothing is said.
  package var reopen: () throws -> Void

  package init(
    start: @escaping (Setting) throws -> Heard, recover: @escaping (Setting) throws -> Heard,
    hear: @escaping (Input, Setting) throws -> Heard, reopen: @escaping () throws -> Void
  ) {
    self.start = start
    self.recover = recover
    self.hear = hear
    self.reopen = reopen
  }
}
