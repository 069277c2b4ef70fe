import Foundation

/// The casebook's file on the disk: made if need be, and nobody else's to read.
///
/// An existing file is never opened here: to close it again would let go of the locks that SQLite
/// holds on it in this process.
struct CasebookFile: Sendable {
  /// What tells a file from another one of the same name.
  private struct Identity: Equatable {
    var device: dev_t
    var number: ino_t
  }

  let path: String
  private let identity: Identity

  /// Finds the file at the path, or makes it and its folder.
  ///
  /// - Throws: ``CasebookError/cannotCreate(_:because:)`` or
  ///   ``CasebookError/notAllowed(_:because:)``.
  init(path: String) throws(CasebookError) {
    // From the root, because SQLite reads more into names such as ":memory:" and "file:a".
    let here = FileManager.default.currentDirectoryPath
    self.path = path.hasPrefix("/") ? path : here + "/" + path
    if Self.status(self.path) == nil { try Self.create(self.path) }
    guard let status = Self.status(self.path) else { throw .creating(self.path, errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .creating(self.path, EISDIR) }
    // SQLite would take a file of one byte for an empty one; no database is that short.
    let isDatabase = status.st_size == 0 || status.st_size >= 512
    guard status.st_mode & S_IFMT == S_IFREG, isDatabase else { throw .notACasebook(self.path) }
    guard unsafe access(self.path, R_OK | W_OK) == 0 else { throw .creating(self.path, errno) }
    identity = Identity(device: status.st_dev, number: status.st_ino)
  }

  /// Takes the file, and those that SQLite keeps beside it, from everybody but their owner.
  ///
  /// A folder called `amends` is the program's own and is closed too; no other one is touched.
  func keepPrivate() {
    for name in [path, path + "-wal", path + "-shm"] { Self.limit(name, to: 0o600) }
    let folder = Self.folder(of: path)
    if folder.hasSuffix("/amends") { Self.limit(folder, to: 0o700) }
  }

  /// Makes sure that what is written will be found again.
  ///
  /// - Throws: ``CasebookError/gone(_:)``.
  func mustBeThere() throws(CasebookError) {
    let status = Self.status(path)
    guard status.map({ Identity(device: $0.st_dev, number: $0.st_ino) }) == identity else {
      throw .gone(path)
    }
  }

  private static func limit(_ path: String, to mode: mode_t) {
    guard let found = status(path), found.st_mode & 0o077 != 0 else { return }
    _ = unsafe chmod(path, mode)
  }

  private static func create(_ path: String) throws(CasebookError) {
    // Somebody else may have been quicker.
    if unsafe access(path, F_OK) == 0 { return }
    guard errno == ENOENT else { throw .creating(path, errno) }
    let folder = folder(of: path)
    try createFolder(folder, for: path)
    let file = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 || errno == EEXIST else { throw .creating(path, errno) }
    if file >= 0 { close(file) }
    sync(folder)
  }

  private static func createFolder(_ folder: String, for path: String) throws(CasebookError) {
    if unsafe mkdir(folder, 0o700) == 0 { return sync(self.folder(of: folder)) }
    if errno == ENOENT, folder != "/" {
      try createFolder(self.folder(of: folder), for: path)
      if unsafe mkdir(folder, 0o700) == 0 { return sync(self.folder(of: folder)) }
    }
    let number = errno
    guard number == EEXIST || status(folder) != nil else { throw .creating(path, number) }
  }

  /// Has the disk keep the names in the folder.
  private static func sync(_ folder: String) {
    let opened = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }

  private static func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  private static func status(_ path: String) -> stat? {
    var found = stat()
    return unsafe stat(path, &found) == 0 ? found : nil
  }
}
