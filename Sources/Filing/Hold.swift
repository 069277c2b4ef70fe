import Casework
import Foundation

/// One process's hold on one case: while it lasts, nobody else can talk about the case.
///
/// The lock is on a file beside the casebook, and the kernel lets go of it however the process
/// ends; a file that is left behind holds nothing. Whoever may change cases keeps an optional one
/// in a variable.
package struct Hold: ~Copyable {
  /// The case's name.
  package let name: String
  /// Nothing where the casebook is in memory, which nobody else can see.
  private let file: (descriptor: Int32, folder: String, path: String)?

  /// The hold on a case of a casebook that is in memory.
  init(name: String) {
    self.name = name
    file = nil
  }

  /// Takes hold of a case of the casebook at the path.
  ///
  /// - Throws: ``CasebookError/inUse(_:since:process:)``, or
  ///   ``CasebookError/cannotWrite(_:because:)`` where there is no room for the lock.
  init(name: String, casebook: String, since: Moment?) throws(CasebookError) {
    self.name = name
    let folder = casebook + "-open"
    let path = folder + "/" + Self.fileName(name)
    var taken = try Self.take(path, in: folder, for: name)
    while taken == nil { taken = try Self.take(path, in: folder, for: name) }
    file = taken.map { ($0, folder, path) }
    guard let taken, ftruncate(taken, 0) == 0 else { return }
    let note = "\(getpid())\n\(since?.iso ?? "")\n"
    _ = unsafe pwrite(taken, note, note.utf8.count, 0)
  }

  deinit {
    guard let file else { return }
    _ = unsafe unlink(file.path)
    _ = unsafe rmdir(file.folder)
    close(file.descriptor)
  }

  /// Locks the file, or gives `nil` when somebody has removed it meanwhile.
  private static func take(
    _ path: String, in folder: String, for name: String
  ) throws(CasebookError) -> Int32? {
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .writing(folder, errno) }
    let opened = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw .writing(path, errno)
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      let (process, since) = note(opened)
      close(opened)
      guard number == EWOULDBLOCK else { throw .writing(path, number) }
      throw .inUse(name, since: since, process: process)
    }
    if isStill(opened, at: path) { return opened }
    close(opened)
    return nil
  }

  /// Whether the file that was opened is still the one of that name.
  private static func isStill(_ opened: Int32, at path: String) -> Bool {
    var mine = stat()
    var named = stat()
    return unsafe fstat(opened, &mine) == 0 && stat(path, &named) == 0
      && (mine.st_dev, mine.st_ino) == (named.st_dev, named.st_ino)
  }

  /// What the holder wrote of itself.
  private static func note(_ opened: Int32) -> (process: Int?, since: Moment?) {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe pread(opened, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2 else { return (nil, nil) }
    return (Int(lines[0]), Moment(iso: lines[1]))
  }

  /// The case's name with everything that a path could be made of spelled out.
  private static func fileName(_ name: String) -> String {
    name.utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      return isPlain || byte == 45 ? String(UnicodeScalar(byte)) : "%\(String(byte, radix: 16))"
    }.joined()
  }
}
