package import Casework
package import Conversing

/// Where the cases of a replay are kept.
///
/// Replaying knows of no files; a keeping on disk is given to it.
package struct Keeping {
  /// What lies on the desk beside a case.
  package var desk: (_ beside: String?, Setting) throws -> Desk
  /// The turns that were kept of a case.
  package var turns: (_ name: String) throws -> [Turn]
  /// Keeps a turn, after which the conversation stands as given.
  package var append: (Turn, _ name: String, Conversation, Setting) throws -> Void

  package init(
    desk: @escaping (_ beside: String?, Setting) throws -> Desk,
    turns: @escaping (_ name: String) throws -> [Turn],
    append: @escaping (Turn, _ name: String, Conversation, Setting) throws -> Void
  ) {
    self.desk = desk
    self.turns = turns
    self.append = append
  }

  /// Keeps the cases in memory.
  ///
  /// - Parameter shop: The shop; its region and currency are those of the transcript.
  /// - Returns: A keeping that begins empty.
  package static func inMemory(shop: Shop = Shop()) -> Keeping {
    var kept: [String: [Turn]] = [:]
    var known = shop
    return Keeping(
      desk: { name, setting in
        var shop = known
        shop.region = setting.region
        shop.currency = setting.region.currency
        let others = kept.filter { $0.key != name }
          .map { Conversation(turns: $0.value).listed(as: $0.key, at: setting.now, in: shop) }
          .filter { $0.place != .closed }
          .sorted { Self.isMorePressing($0, $1) }
        let today = kept.keys.count { $0.hasPrefix(setting.now.day.iso) }
        return Desk(shop: shop, others: others, nextName: "\(setting.now.day.iso)-\(today + 1)")
      },
      turns: { kept[$0] ?? [] },
      append: { turn, name, conversation, _ in
        kept[name, default: []].append(turn)
        let matter = conversation.matter
        known.signer = matter.words(.signature) ?? known.signer
        known.name = matter.words(.shop) ?? known.name
        known.phone = matter.words(.shopPhone) ?? known.phone
      })
  }

  /// What is due sooner comes first, then what was worked on last.
  private static func isMorePressing(_ one: Desk.Other, _ other: Desk.Other) -> Bool {
    let (due, otherDue) = (one.due?.due.number ?? .max, other.due?.due.number ?? .max)
    if due != otherDue { return due < otherDue }
    if one.updated == other.updated { return one.name > other.name }
    guard let updated = one.updated, let last = other.updated else { return one.updated != nil }
    return updated > last
  }
}
