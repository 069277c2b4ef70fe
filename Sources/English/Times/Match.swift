/// What was read at a place, and the place after it.
struct Match<Value> {
  var value: Value
  var end: Int
}

extension Match: Sendable where Value: Sendable {}
