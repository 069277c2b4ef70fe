/// A line that is being edited: its scalars and the place of the cursor among them.
///
/// Distances count scalars, as libedit does; people mean characters, words and rows.
struct LineText: Equatable {
  var scalars: [Unicode.Scalar]
  var cursor: Int

  var string: String { Self.string(scalars[...]) }
  var isAtEnd: Bool { cursor == scalars.count }

  private var before: ArraySlice<Unicode.Scalar> { scalars[..<cursor] }
  private var after: ArraySlice<Unicode.Scalar> { scalars[cursor...] }

  /// How far back the character before the cursor begins: accents and joined emoji are one.
  var characterLeft: Int { Self.string(before.suffix(64)).last?.unicodeScalars.count ?? 0 }

  /// How far ahead the character after the cursor ends.
  var characterRight: Int { Self.string(after.prefix(64)).first?.unicodeScalars.count ?? 0 }

  /// How far back the word before the cursor begins.
  var wordLeft: Int {
    let gap = before.reversed().prefix(while: Self.isBlank).count
    return gap + before.dropLast(gap).reversed().prefix { !Self.isBlank($0) }.count
  }

  /// How far ahead the word after the cursor ends.
  var wordRight: Int {
    let gap = after.prefix(while: Self.isBlank).count
    return gap + after.dropFirst(gap).prefix { !Self.isBlank($0) }.count
  }

  /// How far back the same place in the row above is, or nil in the first row.
  var rowUp: Int? {
    guard let newline = before.lastIndex(of: "\n") else { return nil }
    let start = scalars[..<newline].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let column = cursor - newline - 1
    return cursor - min(start + column, newline)
  }

  /// How far ahead the same place in the row below is, or nil in the last row.
  var rowDown: Int? {
    guard let newline = after.firstIndex(of: "\n") else { return nil }
    let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[(newline + 1)...].firstIndex(of: "\n") ?? scalars.count
    return min(newline + 1 + cursor - start, end) - cursor
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }
}
