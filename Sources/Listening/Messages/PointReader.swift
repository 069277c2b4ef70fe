import Casework
import English

/// Cuts a message into points: at sentence ends and between two full predicates.
struct PointReader {
  let passage: Passage
  /// The text before anything was blanked; its places are the same.
  let original: Passage
  let listener: Listener
  var voice = Voice.own

  /// Where the passage begins in the original.
  private let offset: Int
  private let times: [SaidTime]
  private let sums: [SaidSum]
  private let timeOrder: Order
  private let sumOrder: Order

  /// Reads a passage that is a part of a text.
  init(_ passage: Passage, in original: Passage, from offset: Int = 0, listener: Listener) {
    self.passage = passage
    self.original = original
    self.offset = offset
    self.listener = listener
    let pieces = Pieces(passage.text)
    times = TimeReader(now: listener.now, region: listener.region).times(in: pieces)
    sums = SumReader(currency: listener.currency).sums(in: pieces)
    timeOrder = Order(times.map(\.range))
    sumOrder = Order(sums.map(\.range))
  }

  /// Reads what an account tells of the customer.
  init(_ scene: Scene, listener: Listener, voice: Voice) {
    passage = scene.passage
    original = scene.passage
    offset = 0
    self.listener = listener
    self.voice = voice
    times = scene.times
    sums = scene.sums
    timeOrder = scene.timeOrder
    sumOrder = scene.sumOrder
  }

  /// The points that these tokens make, in order.
  func points(in body: Range<Int>) -> [Point] {
    var points: [Point] = []
    var last: Stretch?
    for stretch in stretches(in: body) {
      let topic = Topics.topic(of: stretch)
      if let before = last, let point = points.last, topic == .told || topic == point.topic,
        belongs(stretch, to: before, point.topic)
      {
        let whole = Stretch(
          passage, before.tokens.lowerBound..<stretch.tokens.upperBound,
          before.clauses + stretch.clauses, voice)
        points[points.count - 1] = self.point(whole, point.topic)
        last = whole
      } else {
        points.append(point(stretch, topic))
        last = stretch
      }
    }
    return points
  }

  /// Whether a stretch only gives the reason for the wish before it: "I can't have it in the house".
  private func belongs(_ stretch: Stretch, to before: Stretch, _ topic: Point.Topic) -> Bool {
    guard topic == .request, stretch.doer == .customer, let verb = stretch.main?.verb,
      before.tokens.count < 30
    else { return false }
    return verb.isNegated && verb.modal != nil && verb.time != .past
  }

  private func point(_ stretch: Stretch, _ topic: Point.Topic) -> Point {
    let range = span(stretch.tokens)
    let feelings = FeelingsShown(stretch)
    return Point(
      topic: topic, text: original.text(range.shifted(by: offset)),
      words: passage.text(range).onOneLine,
      feelings: feelings.named, signs: feelings.signs,
      times: timeOrder.overlapping(range).lazy.map { times[$0] }
        .filter { range.contains($0.range.lowerBound) && !$0.isCorrectedAway }
        .map {
          Point.Time(
            words: $0.text, value: $0.value,
            isLimit: [.by, .before, .until].contains($0.relation))
        },
      sums: sumOrder.overlapping(range).lazy.map { sums[$0] }
        .filter { range.contains($0.range.lowerBound) }.compactMap { sum in
          sum.money.map { Point.Sum(words: sum.text, money: $0) }
        },
      subject: carriedSubject(of: stretch), isReported: voice.isTold)
  }

  private func carriedSubject(of stretch: Stretch) -> String? {
    guard let main = stretch.main, main.subjectIsCarried, let subject = main.subject,
      subject.tokens.upperBound <= stretch.tokens.lowerBound
    else { return nil }
    return passage.text(subject)
  }

  private func span(_ tokens: Range<Int>) -> Range<Int> {
    passage.tokens[tokens.lowerBound].range
      .lowerBound..<passage.tokens[tokens.upperBound - 1].range
      .upperBound
  }
}

extension String {
  /// The text with each run of blanks and line ends as one blank.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
