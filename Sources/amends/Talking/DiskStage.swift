import Casework
import Conversing
import Filing
import Foundation
import Replaying

/// A place on disk for the cases of one replay; it is gone when the replay is.
final class DiskStage {
  private let folder: URL
  private let casebook: Casebook

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "amends-replay-\(UUID().uuidString)")
    do {
      casebook = try Casebook(path: folder.appending(path: "amends/casebook.sqlite").path())
    } catch {
      throw Failure(error)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The stage whose cases are kept here.
  var stage: Stage {
    let casebook = casebook
    return .kept(
      by: Keeping(
        desk: { [self] name, setting in
          _ = self
          return try casebook.desk(beside: name, on: setting.now.day, region: setting.region)
        },
        turns: { try casebook.turns(of: $0) },
        append: { turn, name, conversation, setting in
          let shop = Shop(region: setting.region)
          try casebook.append(
            turn, to: name, abstract: Abstract(of: conversation, at: setting.now, in: shop))
        }))
  }
}

extension HouseRules {
  /// What no transcript may ever say, and how facts may be written where they are shown.
  static let house = HouseRules(
    bans: ["inconvenience", "great!", "perfect!", "got it!", "thank you for sharing"],
    shown: { fact, setting in FactWords.shown(fact, at: setting.now, in: setting.region) })
}
