package import Casework
import GRDB

extension Casebook {
  /// What is known of the shop: what was set, else what the conversations told last.
  ///
  /// - Throws: A ``CasebookError`` when the file cannot be read.
  package func shop(region: Region) throws(CasebookError) -> Shop {
    let rows = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, value, 0 AS is_set, turn FROM learnt
          UNION ALL SELECT key, value, 1, 0 FROM setting ORDER BY is_set, turn
          """)
    }
    var shop = Shop(region: region)
    for row in rows {
      guard let setting = row.text("key").flatMap(ShopSetting.init),
        let value = row.text("value")
      else { continue }
      shop.take(setting, value)
    }
    return shop
  }

  /// Sets something about the shop; from then on no conversation changes it.
  ///
  /// - Parameters:
  ///   - setting: What to set.
  ///   - value: The value, or `nil` to go by the conversations again.
  /// - Throws: A ``CasebookError`` when it could not be kept.
  package func setShop(_ setting: ShopSetting, to value: String?) throws(CasebookError) {
    try write { db in
      try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [setting.rawValue])
      guard let value else { return }
      try db.execute(
        sql: "INSERT INTO setting (key, value) VALUES (?, ?)",
        arguments: [setting.rawValue, value])
    }
  }
}
