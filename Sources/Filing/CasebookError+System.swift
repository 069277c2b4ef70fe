import Foundation
import GRDB

extension CasebookError {
  /// What went wrong in the database at the path, told once for all callers.
  init(_ error: any Error, at path: String) {
    if let known = error as? CasebookError {
      self = known
    } else if let error = error as? DatabaseError {
      self.init(error, at: path)
    } else if error is RowDecodingError {
      self = .corrupt(path)
    } else {
      self = .cannotWrite(path, because: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notACasebook(path)
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .corrupt(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path)
    case .SQLITE_PERM, .SQLITE_AUTH: self = .notAllowed(path, because: Self.words(EACCES))
    case .SQLITE_READONLY: self = .notAllowed(path, because: Self.words(EROFS))
    case .SQLITE_FULL: self = .cannotWrite(path, because: Self.words(ENOSPC))
    case .SQLITE_CANTOPEN:
      self = .notAllowed(path, because: "the file, or a file beside it, cannot be opened")
    case .SQLITE_IOERR:
      self = .cannotWrite(path, because: Self.words(Self.isFull(path) ? ENOSPC : EIO))
    case .SQLITE_ERROR where error.message?.contains("no such") ?? false: self = .corrupt(path)
    default: self = .cannotWrite(path, because: error.message ?? "\(error.resultCode)")
    }
  }

  /// Whether the disk has no room for the files that SQLite keeps beside an open one; a full disk
  /// is not the only reason for which it reports a fault.
  private static func isFull(_ path: String) -> Bool {
    let disk = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (disk?[.systemFreeSize] as? NSNumber).map { $0.intValue < 65_536 } ?? false
  }

  /// What a call to the system reported when a file was to be made or opened.
  static func creating(_ path: String, _ number: Int32) -> CasebookError {
    isRefusal(number)
      ? .notAllowed(path, because: words(number)) : .cannotCreate(path, because: words(number))
  }

  /// What a call to the system reported when something was to be kept.
  static func writing(_ path: String, _ number: Int32) -> CasebookError {
    isRefusal(number)
      ? .notAllowed(path, because: words(number)) : .cannotWrite(path, because: words(number))
  }

  private static func isRefusal(_ number: Int32) -> Bool {
    [EACCES, EPERM, EROFS].contains(number)
  }

  /// An error number of the system in plain words.
  private static func words(_ number: Int32) -> String {
    switch number {
    case EACCES, EPERM: "your account may not do that there"
    case EROFS: "that place can be read but not written"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EIO: "the disk reports a fault"
    case ENOENT: "the folder is not there"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case EISDIR: "it is a folder, not a file"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "its links lead in a circle"
    case EMFILE, ENFILE: "too many files are open"
    default: "the system reports error \(number)"
    }
  }
}
