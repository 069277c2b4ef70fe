import Casework

/// What a case holds that bears on how grave it is.
struct Evidence: Sendable {
  let kinds: Set<Kind>
  let flags: Set<Flag>
  let price: Money?
  let loss: Money?
  let count: Int?
  /// What it was for, in lower case; empty where no special day is known.
  let occasion: String
  let promised: Day?
  let happened: Day?
  let wasPromisedBefore: Bool
  /// The words in which the harm was told, in lower case, one blank around each, as bytes: these
  /// are searched many times over.
  private let harm: [UInt8]
  /// Where each of these words begins.
  private let starts: [Int]

  init(of file: Case) {
    kinds = Set(file.kinds)
    flags = Set(file.flags)
    price = file.money(.amount)
    loss = file.money(.loss)
    if case .count(let number)? = file.fact(.count)?.value { count = number } else { count = nil }
    occasion = file.words(.occasion)?.lowercased() ?? ""
    promised = file.day(.promised)
    happened = file.day(.happened)
    wasPromisedBefore = file.affirmed(.kept) == false
    let told = (file[.harm] + file[.feeling]).filter(\.isGiven)
    let harm = Self.plain(told.map { "\($0.shown) \($0.text)" }.joined(separator: " "))
    self.harm = harm
    starts = harm.indices.dropFirst().filter { harm[$0 - 1] == Self.blank }
  }

  /// Whether any of the words or phrases occurs in the harm as it was told.
  func tells(_ words: [String]) -> Bool {
    harm.count > 2 && words.contains { tells($0.utf8) }
  }

  private func tells(_ word: String.UTF8View) -> Bool {
    let count = word.count
    guard let first = word.first else { return false }
    return starts.contains { start in
      harm[start] == first && start + count < harm.count && harm[start + count] == Self.blank
        && harm[start..<(start + count)].elementsEqual(word)
    }
  }

  private static let blank: UInt8 = 0x20

  /// Whether something holds that adds a point: somebody vulnerable, or not the first time.
  var isAggravated: Bool {
    !flags.isDisjoint(with: [.child, .vulnerablePerson]) || wasPromisedBefore
      || kinds.contains(.hidden) || tells(["second time", "third time"])
  }

  func isCrisis(safety: Int) -> Bool {
    safety == 3 || flags.contains(.death) || (count ?? 0) > 100
      || kinds.contains(.hidden) && !kinds.isDisjoint(with: Kind.dangerous)
  }

  private static func plain(_ text: String) -> [UInt8] {
    let text = text.lowercased()
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return plain(text.utf8) }
    let words = text.split {
      !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "\u{2019}")
    }
    let spoken = words.joined(separator: " ").map { $0 == "\u{2019}" ? "'" : $0 }
    return Array(" \(String(spoken)) ".utf8)
  }

  private static func plain(_ letters: String.UTF8View) -> [UInt8] {
    var words: [UInt8] = [blank]
    for letter in letters {
      switch letter {
      case 0x61...0x7A, 0x30...0x39, 0x27: words.append(letter)
      default: if words.last != blank { words.append(blank) }
      }
    }
    if words.last != blank || words.count == 1 { words.append(blank) }
    return words
  }
}

extension Kind {
  /// The kinds in which somebody may be hurt or ill.
  static let dangerous: Set<Kind> = [
    .unsafeProduct, .foreignBody, .illness, .allergen, .injury, .careLapse,
  ]
}
