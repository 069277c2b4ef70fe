import Casework
import English

/// Times, told apart by what was to happen then, or did.
enum TimeFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    for time in scene.times where !time.isCorrectedAway && time.relation != .for {
      guard let part = scene.part(at: time.range.lowerBound), !part.clause.isQuestion,
        let slot = slot(of: time, in: part, scene)
      else { continue }
      guard heard.facts[slot] == nil else { continue }
      heard.add(slot, Fact(time.value, text: time.text, source: source))
    }
  }

  private static func slot(of time: SaidTime, in part: Scene.Part, _ scene: Scene) -> Slot? {
    if part.mentions("notice", "realise", "realize", "spot", "discover") || part.says("found it", "found out") {
      return .noticed
    }
    if part.mentions("promise", "supposed", "meant", "due", "deadline") || part.says("said it would", "told her it would", "i said", "we said", "should have been") {
      return .promised
    }
    if part.side == .customers, ContactWords.channel(of: part) != nil { return .told }
    if part.side == .customers, part.does("order", "book", "buy", "pay") {
      return isNeed(time, part, scene) ? .needed : nil
    }
    if isNeed(time, part, scene) { return .needed }
    if isFuture(time, part, scene) { return nil }
    return .happened
  }

  /// Whether the time is when the customer needs it: an occasion stands beside it, or a need.
  private static func isNeed(_ time: SaidTime, _ part: Scene.Part, _ scene: Scene) -> Bool {
    if part.mentions("need", "wedding", "birthday", "party", "funeral", "christening") || part.says("its for", "it was for", "in time for") {
      return part.side != .ours || OccasionFinder.occasion(in: scene, near: part) != nil
    }
    return time.relation == .by && part.side != .ours
  }

  private static func isFuture(_ time: SaidTime, _ part: Scene.Part, _ scene: Scene) -> Bool {
    part.clause.verb?.time == .future
  }
}
