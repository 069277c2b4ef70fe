import Casework
import English
import Repairing

/// What a red flag asks for, in words to the owner.
enum Cautions {
  /// The most urgent flag's first steps and calls.
  static func words(_ it: Circumstances) -> String {
    let flags = RedFlag.of(it.matter, in: it.region)
    let kinds = Set(it.matter.kinds.map(\.rawValue))
    guard let flag = flags.first(where: { kinds.contains($0.flag.rawValue) }) ?? flags.first else {
      return ""
    }
    let steps = (flag.caution.first + flag.caution.tell).prefix(5).map { "  \($0);" }
    let ends = flag.caution.runsOut(from: it.matter.opened ?? it.now).map {
      " From now that is until \(it.time.moment($0))."
    }
    return (["Now, before anything is written about the cause:"] + steps).joined(separator: "\n")
      + "\n\(flag.caution.clock)\(ends ?? "") \(Caution.caveat(in: it.region))"
  }
}
