import Casework
import English

/// What in a clause tells of a kind of mistake.
///
/// A cue is a value: who does what to which thing. To add one, write it in the file of its family
/// in `Kinds/` and it is heard.
struct KindCue: Sendable {
  let kind: Kind
  /// How sure the cue is, from 0 to 1.
  let confidence: Double
  let isIn: @Sendable (Scene.Part) -> Bool

  init(_ kind: Kind, _ confidence: Double, isIn: @escaping @Sendable (Scene.Part) -> Bool) {
    self.kind = kind
    self.confidence = confidence
    self.isIn = isIn
  }

  /// Every cue, the families one after another.
  static let all: [KindCue] = goods + times + sums + manners + safety + work + data

  /// The kinds that a text tells of, the surest first; those much less sure than the first are
  /// left out.
  static func kinds(in scene: Scene) -> [Heard.SaidKind] {
    var best: [Kind: Heard.SaidKind] = [:]
    var order: [Kind] = []
    for part in scene.parts where !part.clause.isQuestion && !part.text.isEmpty {
      for cue in all where cue.isIn(part) {
        let weight = part.side == .ours ? cue.confidence : cue.confidence - 0.02
        if best[cue.kind] == nil { order.append(cue.kind) }
        guard weight > best[cue.kind]?.confidence ?? 0 else { continue }
        best[cue.kind] = Heard.SaidKind(kind: cue.kind, confidence: weight, because: part.text)
      }
    }
    if best[.late] == nil, let part = brokenTime(in: scene) {
      order.append(.late)
      best[.late] = Heard.SaidKind(kind: .late, confidence: 0.91, because: part.text)
    }
    let sorted = order.enumerated().sorted { one, other in
      let (first, second) = (
        best[one.element]?.confidence ?? 0, best[other.element]?.confidence ?? 0
      )
      return first == second ? one.offset < other.offset : first > second
    }
    let found = sorted.compactMap { best[$0.element] }
    guard let surest = found.first else { return [] }
    return found.filter { $0.confidence >= surest.confidence - 0.25 }.prefix(3).map(\.self)
  }

  /// The clause that says that what was promised for a time came at another, or did not.
  private static func brokenTime(in scene: Scene) -> Scene.Part? {
    let promise = scene.statements.firstIndex { part in
      part.side == .ours && part.does("promise", "tell", "say", "quote")
        && scene.times.contains {
          part.range.overlaps($0.range)
        }
    }
    guard let promise else { return nil }
    let broken = scene.statements[(promise + 1)...].prefix(3).first { part in
      guard part.side == .thing, let verb = part.clause.verb, verb.time == .past else {
        return false
      }
      let arrives = ["come", "arrive", "turn", "be", "take"].contains(verb.lemma)
      return arrives && scene.times.contains { part.range.overlaps($0.range) }
        || verb.isNegated && verb.lemma == "be" && part.words.count < 4
    }
    // "It wasn't" says nothing by itself.
    return broken.map { $0.words.count < 4 ? scene.statements[promise] : $0 }
  }
}
