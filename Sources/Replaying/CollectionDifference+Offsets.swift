extension CollectionDifference {
  /// Where the elements stood that are gone.
  var lost: Set<Int> { Set(removals.map(\.offset)) }

  /// Where the elements stand that are new.
  var added: Set<Int> { Set(insertions.map(\.offset)) }
}

extension CollectionDifference.Change {
  var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  var element: ChangeElement {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
