package import Casework
package import Conversing

extension Stage {
  /// A stage whose cases are kept in memory.
  ///
  /// - Parameters:
  ///   - shop: The shop; its region and currency are those of the transcript.
  ///   - entry: How a case is listed for the owner; the usual form names what and whom it is about.
  /// - Returns: A stage that begins with no case.
  package static func inMemory(
    shop: Shop = Shop(),
    entry: @escaping (String, Conversation, Setting) -> Desk.Other = Stage.entry
  ) -> Stage {
    var shelf = Shelf(shop: shop, entry: entry)
    return Stage(
      start: { shelf.start($0) }, recover: { shelf.recover($0) }, hear: { shelf.hear($0, $1) },
      reopen: { shelf.reopen() })
  }

  /// How a case is listed: `wrong-item, Dana Reyes`.
  package static func entry(
    name: String, conversation: Conversation, setting: Setting
  ) -> Desk.Other {
    let matter = conversation.matter
    let about = [matter.kinds.first?.rawValue, matter.words(.customer)].compactMap(\.self)
    let desk = Desk(shop: Shop(region: setting.region), nextName: name)
    return Desk.Other(
      name: name, about: about.joined(separator: ", "),
      place: conversation.opening(at: setting.now, knowing: desk).place,
      customer: matter.words(.customer), updated: conversation.turns.last?.at)
  }
}
