import Casework
import Coaching

/// All that the coach looks for: faults of wording, faults of the whole message, and the parts of
/// a good apology.
struct Catalogue {
  /// The entries under one heading.
  struct Chapter {
    let title: String
    let entries: [CatalogueEntry]
  }

  let chapters: [Chapter]

  var entries: [CatalogueEntry] { chapters.flatMap(\.entries) }

  init() {
    let rules = CoachingRule.house.map { CatalogueEntry($0) }
    let wording = Label.allCases.map { label in
      Chapter(title: label.name, entries: rules.filter { $0.label == label })
    }
    let faults = MessageFault.house.map { CatalogueEntry($0) }
      .sorted { ($0.id.count, $0.id) < ($1.id.count, $1.id) }
    let parts = Component.allCases.map { CatalogueEntry($0) }
    chapters =
      wording.filter { !$0.entries.isEmpty } + [
        Chapter(title: "The whole message", entries: faults),
        Chapter(title: "Parts of a good apology", entries: parts),
      ]
  }

  /// The entry of this id, in capitals or not.
  func entry(_ id: String) -> CatalogueEntry? {
    entries.first { $0.id.lowercased() == id.lowercased() }
  }

  /// The ids most like this one, the most like first, three at most.
  func nearest(to id: String) -> [String] {
    let wanted = Array(id.uppercased())
    let ranked = entries.map { entry in
      let whole = Self.changes(Array(entry.id), wanted)
      let bare = Self.changes(Array(entry.id.drop { $0 != "-" }.dropFirst()), wanted)
      return (id: entry.id, changes: min(whole, bare))
    }
    return ranked.filter { $0.changes <= max(2, wanted.count / 3) }
      .sorted { ($0.changes, $0.id) < ($1.changes, $1.id) }
      .prefix(3).map(\.id)
  }

  /// How many letters have to be put in, taken out or changed to make the one of the other.
  private static func changes(_ one: [Character], _ other: [Character]) -> Int {
    guard !one.isEmpty, other.count < 40 else { return max(one.count, other.count) }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var next = [index + 1]
      for (place, wanted) in other.enumerated() {
        next.append(
          min(row[place + 1] + 1, next[place] + 1, row[place] + (letter == wanted ? 0 : 1)))
      }
      row = next
    }
    return row[other.count]
  }
}
