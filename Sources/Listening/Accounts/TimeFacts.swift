import Casework
import English

/// Times, told apart by what was to happen then, or did.
enum TimeFacts {
  static func add(
    from scene: Scene, _ spans: [SpanFinder.Span], to heard: inout Heard, _ source: Fact.Source,
    at now: Moment
  ) {
    let said = spans.filter { slots.contains($0.slot) }
    let places = Order(said.map(scene.range))
    var ahead = Ahead(scene, at: now)
    var used: Set<Int> = []
    for time in scene.times where !time.isCorrectedAway {
      let number = places.overlapping(time.range).first { _ in true }
      if let number { used.insert(number) }
      guard let part = scene.part(at: time.range.lowerBound), !part.clause.isQuestion else {
        continue
      }
      var learnt = number.map { Slot(rawValue: said[$0].slot) }
      let ruled = time.relation == .for ? nil : slot(of: time, in: part, scene, heard, at: now)
      // What the customer's own words date may be an older matter.
      if part.clause.isQuoted, (ruled ?? learnt) != .needed {
        add(time, as: .date, on: part, scene, &ahead, to: &heard, source, at: now)
        continue
      }
      // What we did on the phone yesterday happened then.
      if learnt == .told, ruled == .happened, part.side == .ours { learnt = ruled }
      add(
        time, as: settled(ruled, learnt, heard), on: part, scene, &ahead, to: &heard, source,
        at: now)
    }
    // What only the learnt reader takes for a time has no value.
    for number in said.indices
    where !used.contains(number) && saysWhen(said[number], in: scene)
      && !isWhole(scene.range(said[number]), in: scene)
      && !scene.timeOrder.hasAny(in: scene.range(said[number]))
    {
      let text = scene.passage.text(tokens: said[number].tokens)
      heard.add(.date, Fact(nil, text: text, source: source))
    }
    if let habit = habit(in: scene) { heard.add(.date, Fact(nil, text: habit, source: source)) }
  }

  /// "Every morning", which tells when it happens though no calendar has it.
  private static func habit(in scene: Scene) -> String? {
    let tokens = scene.passage.tokens
    let start = tokens.indices.dropLast().first {
      ["every", "each"].contains(tokens[$0].lower) && !tokens[$0].isQuoted
        && spells.contains(tokens[$0 + 1].lower)
    }
    return start.map { scene.passage.text(tokens: $0..<$0 + 2) }
  }

  private static let spells: Set = [
    "morning", "afternoon", "evening", "night", "day", "week", "weekend", "month",
  ]

  /// Whether a word of time or a number stands in the span.
  private static func saysWhen(_ span: SpanFinder.Span, in scene: Scene) -> Bool {
    span.tokens.count <= 7
      && scene.passage.tokens[span.tokens].contains { token in
        Vocabulary.isTime(token.lower) || Vocabulary.classes(of: token.lower).contains(.time)
          || [.number, .time, .ordinal].contains(token.form)
      }
  }

  private static let slots: WordSet = [
    "happened", "promised", "needed", "noticed", "told", "date",
  ]

  /// A need or a promise that the words say outright, else what was learnt; each slot but the last
  /// takes one time.
  private static func settled(_ ruled: Slot?, _ learnt: Slot?, _ heard: Heard) -> Slot? {
    let isFirm = ruled.map { [.needed, .promised, .noticed].contains($0) } ?? false
    let isOpen = learnt == nil || learnt == .date
    guard let slot = isFirm || isOpen ? ruled ?? learnt : learnt else { return nil }
    return heard.facts[slot] == nil ? slot : .date
  }

  private static func add(
    _ time: SaidTime, as slot: Slot?, on part: Scene.Part, _ scene: Scene, _ ahead: inout Ahead,
    to heard: inout Heard, _ source: Fact.Source, at now: Moment
  ) {
    guard let slot, !(slot == .date && isWait(time)),
      !([.date, .happened].contains(slot) && isNoDate(time, in: scene))
    else { return }
    let said = slot == .needed ? ahead.time(time) : time
    let value = hour(of: said, on: part, in: scene) ?? value(of: said, at: now)
    heard.add(slot, Fact(value, text: said.text, source: source))
  }

  /// "For 40 minutes": how long somebody waited belongs to the harm and is no date.
  private static func isWait(_ time: SaidTime) -> Bool {
    time.relation == .for && time.day == nil
      && ["min", "hour", "hr", "sec"].contains { time.text.lowercased().contains($0) }
  }

  /// "That night", "all year", "thirty years": no day that somebody could look up.
  private static func isNoDate(_ time: SaidTime, in scene: Scene) -> Bool {
    guard time.value == nil else { return false }
    let first = time.text.lowercased().prefix { $0.isLetter }
    let next = scene.passage.tokens(in: time.range).upperBound
    let after = next < scene.passage.tokens.count ? scene.passage.tokens[next].lower : ""
    let isAge = time.text.lowercased().hasSuffix("years") || after == "old"
    return ["that", "all"].contains(first) || isWhole(time.range, in: scene) || isAge
      || time.text.lowercased().hasSuffix("same day")
  }

  /// "All morning", "the whole week": how long, not when.
  private static func isWhole(_ range: Range<Int>, in scene: Scene) -> Bool {
    ["all", "whole"].contains(scene.token(before: range.lowerBound)?.lower ?? "")
  }

  /// An hour with the day that stands apart from it: "her 9am appointment yesterday".
  private static func hour(of time: SaidTime, on part: Scene.Part, in scene: Scene) -> Value? {
    guard case .hour(let minute) = time.meaning else { return nil }
    var only: Day?
    for number in scene.timeOrder.overlapping(part.range) {
      let other = scene.times[number]
      guard !other.isCorrectedAway, let day = other.day, other.minute == nil else { continue }
      guard only == nil else { return nil }
      only = day
    }
    guard let day = only else { return nil }
    return .moment(Moment(day: day, minute: minute))
  }

  /// What is needed lies ahead: a bare weekday is the next one.
  private struct Ahead {
    private let scene: Scene
    private let now: Moment
    /// The text's times as they are when all of them lie ahead, read when one is asked for.
    private var times: [Range<Int>: SaidTime]?

    init(_ scene: Scene, at now: Moment) { (self.scene, self.now) = (scene, now) }

    mutating func time(_ time: SaidTime) -> SaidTime {
      guard let day = time.day, day < now.day else { return time }
      let known = times ?? read()
      times = known
      return known[time.range] ?? time
    }

    private func read() -> [Range<Int>: SaidTime] {
      let found = TimeReader(now: now, region: scene.region)
        .times(in: scene.passage.text, leaning: .future)
      return Dictionary(found.map { ($0.range, $0) }) { first, _ in first }
    }
  }

  /// An hour without a day is today's when it has passed.
  private static func value(of time: SaidTime, at now: Moment) -> Value? {
    guard case .hour(let minute) = time.meaning, minute <= now.minute else { return time.value }
    return .moment(Moment(day: now.day, minute: minute))
  }

  private static func slot(
    of time: SaidTime, in part: Scene.Part, _ scene: Scene, _ heard: Heard, at now: Moment
  ) -> Slot? {
    if part.mentions("notice", "realise", "realize", "spot", "discover")
      || part.says("found it", "found out")
    {
      return .noticed
    }
    if part.mentions("promise", "supposed", "meant", "due", "deadline")
      || part.says("said it would", "told her it would", "i said", "we said", "should have been")
    {
      return .promised
    }
    if part.side == .ours, part.does("tell", "say", "promise", "quote"),
      time.relation == .by || part.mentions("would", "will", "'d", "'ll")
    {
      return .promised
    }
    if part.side == .customers, ContactWords.channel(of: part) != nil { return .told }
    if part.side == .customers, part.does("order", "book", "buy", "pay") {
      return isNeed(time, part, scene) ? .needed : nil
    }
    if isNeed(time, part, scene), !isOver(time, part, at: now) { return .needed }
    if isFuture(time, part, scene) { return nil }
    return isPlan(time, part, scene, heard, at: now)
  }

  /// "The party was last night": there is no need left.
  private static func isOver(_ time: SaidTime, _ part: Scene.Part, at now: Moment) -> Bool {
    guard let day = time.day, day < now.day else { return false }
    return part.isPast && !part.mentions("need")
  }

  /// What lies ahead was not, but is needed or put off; what is habit or plan of the customer's
  /// did not happen.
  private static func isPlan(
    _ time: SaidTime, _ part: Scene.Part, _ scene: Scene, _ heard: Heard, at now: Moment
  ) -> Slot? {
    let isAhead = time.day.map { $0 > now.day } ?? false
    if isAhead, heard.kinds.first?.kind != .cancel {
      let before = scene.token(before: time.range.lowerBound)
      return before?.lower == "for" || part.does("have", "get") ? .needed : nil
    }
    if part.side == .customers, part.mentions("got"), part.mentions("'ve", "'s", "have", "has") {
      return .needed
    }
    if part.side == .customers, part.clause.verb?.time == .present {
      return part.does("have", "get") && !part.says("had") ? .needed : nil
    }
    return .happened
  }

  /// Whether the time is when the customer needs it: an occasion stands beside it, or a need.
  private static func isNeed(_ time: SaidTime, _ part: Scene.Part, _ scene: Scene) -> Bool {
    if part.mentions("need", "wedding", "birthday", "party", "funeral", "christening")
      || part.says("its for", "it was for", "in time for")
    {
      return part.side != .ours || OccasionFinder.occasion(in: scene, near: part) != nil
    }
    return time.relation == .by && part.side != .ours
  }

  private static func isFuture(_ time: SaidTime, _ part: Scene.Part, _ scene: Scene) -> Bool {
    part.clause.verb?.time == .future
  }
}
