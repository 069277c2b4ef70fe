/// Which turns count, which can be undone, and which can be brought back.
struct History {
  /// The numbers of the turns that no longer count.
  private(set) var dead: Set<Int> = []
  /// The numbers of the turns that can be undone, in order.
  private(set) var live: [Int] = []
  /// The numbers of the turns that can be brought back, the last undone last.
  private(set) var undone: [Int] = []

  init(_ turns: [Turn]) {
    for turn in turns { note(turn) }
  }

  private mutating func note(_ turn: Turn) {
    var moved = false
    for event in turn.events {
      switch event {
      case .undone(let number):
        dead.insert(number)
        live.removeAll { $0 == number }
        undone.append(number)
        moved = true
      case .redone(let number):
        dead.remove(number)
        undone.removeAll { $0 == number }
        live.append(number)
        moved = true
      case .opened, .set, .missed, .passed, .focused, .asided, .confirmed, .sent, .verdict,
        .noted, .unread:
        break
      }
    }
    guard !moved, turn.events.contains(where: \.changesCase) else { return }
    live.append(turn.number)
    undone = []
  }
}

extension Event {
  /// Whether it changed what is known, so that taking it back means something.
  var changesCase: Bool {
    switch self {
    case .missed, .opened, .undone, .redone, .unread: false
    case .set, .passed, .focused, .asided, .confirmed, .sent, .verdict, .noted: true
    }
  }
}
