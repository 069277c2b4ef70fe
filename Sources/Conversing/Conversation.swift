package import Casework

/// A conversation about one mistake: its turns, and what they come to.
///
/// It is a value. The standing is the fold of the live turns' events; it is kept beside the turns
/// only so that a turn need not fold all earlier ones, and a test holds the two equal.
package struct Conversation: Equatable, Sendable {
  package private(set) var turns: [Turn]
  package private(set) var standing: Standing

  /// The conversation before anything was said.
  package init() {
    turns = []
    standing = Standing()
  }

  /// The conversation that these turns, in order, come to.
  package init(turns: [Turn]) {
    self.turns = turns
    standing = Self.fold(turns)
  }

  /// The case as far as it was told.
  package var matter: Case { standing.matter }

  /// Adds a turn after all the others.
  package mutating func append(_ turn: Turn) {
    turns.append(turn)
    if turn.events.contains(where: \.movesHistory) {
      standing = Self.fold(turns)
    } else {
      standing.apply(turn)
    }
  }

  /// What the live turns come to.
  static func fold(_ turns: [Turn]) -> Standing {
    let history = History(turns)
    var standing = Standing()
    for turn in turns where !history.dead.contains(turn.number) { standing.apply(turn) }
    return standing
  }
}

extension Event {
  /// Whether it says that an earlier turn counts or no longer counts.
  var movesHistory: Bool {
    switch self {
    case .undone, .redone: true
    case .opened, .set, .missed, .passed, .focused, .asided, .confirmed, .sent, .verdict, .noted,
      .unread:
      false
    }
  }
}
