import Casework
import English

/// Times, told apart by what was to happen then, or did.
enum TimeFacts {
  static func add(
    from scene: Scene, to heard: inout Heard, _ source: Fact.Source, at now: Moment
  ) {
    for time in scene.times where !time.isCorrectedAway && time.relation != .for {
      guard let part = scene.part(at: time.range.lowerBound), !part.clause.isQuestion,
        let slot = slot(of: time, in: part, scene)
      else { continue }
      guard heard.facts[slot] == nil else { continue }
      let said = slot == .needed ? ahead(time, in: scene, at: now) : time
      heard.add(slot, Fact(value(of: said, at: now), text: said.text, source: source))
    }
  }

  /// What is needed lies ahead: a bare weekday is the next one.
  private static func ahead(_ time: SaidTime, in scene: Scene, at now: Moment) -> SaidTime {
    guard let day = time.day, day < now.day else { return time }
    let reader = TimeReader(now: now, region: scene.region)
    return reader.times(in: scene.passage.text, leaning: .future)
      .first { $0.range == time.range } ?? time
  }

  /// An hour without a day is today's when it has passed.
  private static func value(of time: SaidTime, at now: Moment) -> Value? {
    guard case .hour(let minute) = time.meaning, minute <= now.minute else { return time.value }
    return .moment(Moment(day: now.day, minute: minute))
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
