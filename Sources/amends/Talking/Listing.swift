import Casework
import Conversing
import Filing

/// Which case a sitting begins with.
enum Beginning {
  case new
  case list
  case open(String)

  /// Works out the case: the one asked for, else the only one that waits for something, else the
  /// list, else a new one.
  init(_ wanted: String?, isNew: Bool, in casebook: Casebook, at moment: Moment) throws {
    do {
      if isNew {
        self = .new
      } else if let wanted {
        self = .open(try casebook.name(matching: wanted, preferringOpen: true))
      } else {
        self = Self.waiting(try casebook.list(), at: moment)
      }
    } catch {
      throw Failure(error)
    }
  }

  private static func waiting(_ entries: [Entry], at moment: Moment) -> Beginning {
    guard let only = entries.first else { return .new }
    guard entries.count == 1 else { return .list }
    let isDue = only.due.map { $0.due <= moment.day } ?? false
    return only.place != .parked || isDue ? .open(only.name) : .list
  }
}
