import Glibc

/// Starts a program at a terminal: the leader of a session of its own, with every signal as usual.
///
/// - Parameters:
///   - path: The file of the program.
///   - arguments: Its arguments, without its name.
///   - environment: Its whole environment.
///   - terminal: The file of the terminal, which becomes its controlling one.
/// - Returns: The number of the process.
/// - Throws: ``PosixError`` when the system cannot start it.
func spawn(
  _ path: String, _ arguments: [String], environment: [String: String], terminal: String
) throws(PosixError) -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  unsafe sigemptyset(&none)
  unsafe sigfillset(&all)
  unsafe posix_spawnattr_setsigmask(&attributes, &none)
  unsafe posix_spawnattr_setsigdefault(&attributes, &all)
  let setsid: Int32 = 0x80  // POSIX_SPAWN_SETSID, which Swift does not see
  let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | setsid
  unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

  var process: pid_t = 0
  let code = unsafe withCStrings([path] + arguments) { arguments in
    unsafe withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
      unsafe posix_spawn(&process, path, &actions, &attributes, arguments, environment)
    }
  }
  guard code == 0 else { throw PosixError(call: "posix_spawn", code: code) }
  return process
}

/// Lends a list of strings to C, which wants it ended by a null pointer.
private func withCStrings(
  _ strings: [String],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
  var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { for place in strings.indices { unsafe free(pointers[place]) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { list in
    guard let start = list.baseAddress else { return EINVAL }
    return unsafe body(start)
  }
}
