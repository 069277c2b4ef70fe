import Casework
import Conversing
import GRDB

/// What the conversations told of the shop, kept by case so that it goes with its case.
enum Lesson {
  /// Takes in what a turn told of the shop.
  ///
  /// A turn that brings earlier ones back or takes them away may tell anything, so the case
  /// decides what holds after it.
  static func take(
    _ turn: Turn, id: Int64, of name: String, in db: Database, matter: () throws -> Case
  ) throws {
    let touched = ShopSetting.allCases.filter { $0.slot.map(turn.touches) ?? false }
    guard !touched.isEmpty else { return }
    let matter = try matter()
    for setting in touched {
      guard let slot = setting.slot else { continue }
      try db.execute(
        sql: "DELETE FROM learnt WHERE case_name = ? AND key = ?",
        arguments: [name, setting.rawValue])
      guard let words = matter.words(slot) else { continue }
      try db.execute(
        sql: "INSERT INTO learnt (case_name, key, value, turn) VALUES (?, ?, ?, ?)",
        arguments: [name, setting.rawValue, words, id])
    }
  }
}

extension Turn {
  /// Whether it may have changed what is known of the slot.
  fileprivate func touches(_ slot: Slot) -> Bool {
    events.contains { event in
      switch event {
      case .set(let changed, _): changed == slot
      case .undone, .redone: true
      case .opened, .missed, .passed, .focused, .asided, .confirmed, .sent, .verdict, .noted,
        .unread:
        false
      }
    }
  }
}
