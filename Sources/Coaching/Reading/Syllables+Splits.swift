extension Syllables {
  /// Whether two vowels are two beats.
  func isSplit(_ index: Int) -> Bool {
    if has("ing", at: index + 1) { return true }
    let isAfterG = letter(index - 1) == UInt8(ascii: "g")
    switch String(decoding: letters[index...index + 1], as: UTF8.self) {
    case "ie": return isSplitIE(index)
    case "ia", "io", "iu": return has("iat", at: index) || !isSoftened(index)
    case "ea": return isSplitEA(index)
    case "eo": return !isAfterG && !has("cheon", at: index - 2) && !has("eopar", at: index)
    case "eu": return has("eum", at: index)
    case "ei":
      return index == 1
        && ["reimb", "reint", "reinf", "reinv", "reinst", "reiter"].contains { has($0, at: 0) }
    case "ua", "ao": return true
    case "ue": return has("uen", at: index) || has("uel", at: index)
    case "uo": return has("uou", at: index)
    case "ui":
      return has("uity", at: index) || has("uitive", at: index)
        || has("uid", at: index) && index > 1 && !isAfterG
    case "oo":
      return has("cooper", at: index - 1) && letters.count > 6 || has("coord", at: index - 1)
    case "oa": return has("coali", at: index - 1) || has("oas", at: index) && index == 0
    default: return false
    }
  }

  /// Whether an `i` only softens what stands before it: `station`, `million`, `fashion`.
  private func isSoftened(_ index: Int) -> Bool {
    "tcsgx".utf8.contains(letter(index - 1)) || has("ll", at: index - 2)
      || has("nion", at: index - 1) || has("shion", at: index - 2)
  }

  /// `earlier`, `client`, `quiet`; not `cashier`, `patient`, `friend`.
  private func isSplitIE(_ index: Int) -> Bool {
    let isSoft = "tc".utf8.contains(letter(index - 1)) && !has("sci", at: index - 2)
    if ["ient", "ience", "iency"].contains(where: { has($0, at: index) }) { return !isSoft }
    if has("iet", at: index) { return true }
    let isEnding = ["ier", "iers", "iest"].contains {
      has($0, at: index) && index + $0.utf8.count == letters.count
    }
    return isEnding && index > 1 && !has("shier", at: index - 2) && !has("dier", at: index - 1)
  }

  /// `area`, `create`, `react`; not `tea`, `creature`, `reach`.
  private func isSplitEA(_ index: Int) -> Bool {
    if ["ea", "eas"].contains(where: { ends(with: $0) && index == letters.count - $0.utf8.count }) {
      return (0..<index).contains { isHeard[$0] }
    }
    if has("crea", at: index - 2) {
      return has("creat", at: index - 2) && !has("creatu", at: index - 2)
    }
    return index == 1
      && ["react", "reali", "reapp", "rearr", "reass", "readj"].contains { has($0, at: 0) }
  }
}
