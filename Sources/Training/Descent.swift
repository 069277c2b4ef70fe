/// A way down a slope of many dimensions that remembers its last steps.
struct Descent {
  private static let memory = 6
  private var steps: [[Float]] = []
  private var turns: [[Float]] = []
  private let size: Int

  init(size: Int) { self.size = size }

  /// Goes down until the rounds are over or it is level.
  mutating func run(
    _ place: inout [Float], rounds: Int, _ cost: ([Float], inout [Float]) -> Double
  ) {
    var slope = [Float](repeating: 0, count: size)
    var height = cost(place, &slope)
    var next = slope
    for round in 0..<rounds {
      let way = direction(slope)
      let fall = Self.product(way, slope)
      guard fall < 0 else { return }
      var length: Float =
        round == 0 ? Float(1 / max(1, Self.product(slope, slope).squareRoot())) : 1
      var reached = place
      var low = height
      for _ in 0..<12 {
        for index in 0..<size { reached[index] = place[index] + length * way[index] }
        low = cost(reached, &next)
        if low <= height + 1e-4 * Double(length) * fall { break }
        length /= 2
      }
      guard low < height else { return }
      remember(zip(reached, place).map { $0 - $1 }, zip(next, slope).map { $0 - $1 })
      place = reached
      slope = next
      if height - low < 1e-5 * height { return }
      height = low
    }
  }

  private mutating func remember(_ step: [Float], _ turn: [Float]) {
    guard Self.product(step, turn) > 1e-12 else { return }
    steps.append(step)
    turns.append(turn)
    if steps.count > Self.memory {
      steps.removeFirst()
      turns.removeFirst()
    }
  }

  private func direction(_ slope: [Float]) -> [Float] {
    var way = slope.map { -$0 }
    var shares = [Double](repeating: 0, count: steps.count)
    for number in steps.indices.reversed() {
      let share = Self.product(steps[number], way) / Self.product(steps[number], turns[number])
      shares[number] = share
      Self.add(turns[number], times: -share, to: &way)
    }
    if let step = steps.last, let turn = turns.last {
      let scale = Float(Self.product(step, turn) / Self.product(turn, turn))
      for index in way.indices { way[index] *= scale }
    }
    for number in steps.indices {
      let share = Self.product(turns[number], way) / Self.product(steps[number], turns[number])
      Self.add(steps[number], times: shares[number] - share, to: &way)
    }
    return way
  }

  private static func product(_ one: [Float], _ other: [Float]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += Double(one[index] * other[index]) }
    return sum
  }

  private static func add(_ one: [Float], times share: Double, to other: inout [Float]) {
    let share = Float(share)
    for index in one.indices { other[index] += share * one[index] }
  }
}
