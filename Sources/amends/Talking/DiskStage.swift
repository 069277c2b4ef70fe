import Casework
import Conversing
import Replaying

/// Where the replay command lets transcripts be played.
enum DiskStage {
  static func make() -> Stage {
    .inMemory(shop: Shop()) { name, conversation, setting in
      let shop = Shop(region: setting.region)
      return Desk.Other(
        name: name, about: conversation.about,
        place: conversation.place(at: setting.now, in: shop),
        customer: conversation.matter.words(.customer),
        due: conversation.due(after: setting.now).first,
        updated: conversation.turns.last?.at)
    }
  }
}

extension HouseRules {
  /// What no transcript may ever say, and how facts may be written where they are shown.
  static let house = HouseRules(
    bans: ["inconvenience", "great!", "perfect!", "got it!", "thank you for sharing"],
    shown: { fact, setting in FactWords.shown(fact, at: setting.now, in: setting.region) })
}
