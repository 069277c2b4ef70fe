extension LineEditor {
  /// The key that libedit is to see for an event, or nil if it means nothing.
  func key(for event: InputEvent) -> UInt32? {
    switch event {
    case .text(let scalar): scalar.value
    case .paste(let text): application(.insert(Array(text.unicodeScalars)))
    case .control(let code): key(forControl: code)
    case .key(let key): self.key(for: key)
    }
  }

  /// Does what the application key stands for.
  func perform(_ act: Act) -> EditLine.Outcome {
    switch act {
    case .insert(let scalars): library.insert(scalars)
    case .erase(let left, let right):
      library.move(by: right)
      library.eraseBefore(left + right)
    case .move(let distance):
      library.move(by: distance)
      return .cursorMoved
    case .show(let line):
      let text = library.text
      library.move(by: text.scalars.count - text.cursor)
      library.eraseBefore(text.scalars.count)
      library.insert(Array(line.unicodeScalars))
    case .refuse: return .refused
    }
    return .redraw
  }

  /// Only keys whose effect in libedit is wanted are passed on.
  private func key(forControl code: UInt8) -> UInt32? {
    switch code {
    case 0x0A, 0x0D: return 0x0A
    case Self.control("A"), Self.control("E"), Self.control("K"), Self.control("L"),
      Self.control("T"), Self.control("U"), Self.control("Y"):
      return UInt32(code)
    case Self.control("B"): return key(for: .left)
    case Self.control("D"): return endOrDelete()
    case Self.control("F"): return key(for: .right)
    case Self.control("H"), 0x7F: return erase(left: library.text.characterLeft)
    case Self.control("N"): return key(for: .down)
    case Self.control("O"): return key(for: .newline)
    case Self.control("P"): return key(for: .up)
    case Self.control("W"): return key(for: .eraseWordLeft)
    default: return nil
    }
  }

  private func key(for key: InputEvent.Key) -> UInt32? {
    switch key {
    case .up: up()
    case .down: down()
    case .left: application(.move(-library.text.characterLeft))
    case .right: application(.move(library.text.characterRight))
    case .home: UInt32(Self.control("A"))
    case .end: UInt32(Self.control("E"))
    case .wordLeft: application(.move(-library.text.wordLeft))
    case .wordRight: application(.move(library.text.wordRight))
    case .delete: erase(right: library.text.characterRight)
    case .eraseWordLeft: erase(left: library.text.wordLeft)
    case .eraseWordRight: erase(right: library.text.wordRight)
    case .newline: application(.insert(["\n"]))
    case .escape, .ignored: nil
    }
  }

  private func erase(left: Int = 0, right: Int = 0) -> UInt32 {
    application(left + right == 0 ? .refuse : .erase(left: left, right: right))
  }

  /// Within a text of several rows, to the row above; from the first, to the line before.
  private func up() -> UInt32 {
    let text = library.text
    if let distance = text.rowUp { return application(.move(-distance)) }
    return application(recall.older(than: text.string).map(Act.show) ?? .refuse)
  }

  private func down() -> UInt32 {
    let text = library.text
    if let distance = text.rowDown { return application(.move(distance)) }
    return application(recall.newer(than: text.string).map(Act.show) ?? .refuse)
  }

  private func endOrDelete() -> UInt32? {
    let text = library.text
    guard text.scalars.isEmpty else { return erase(right: text.characterRight) }
    end(.endOfInput)
    return nil
  }

  private static func control(_ letter: Unicode.Scalar) -> UInt8 { UInt8(letter.value & 0x1F) }
}
