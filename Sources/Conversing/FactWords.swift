package import Casework
import English

/// A fact in the ways in which it is shown to people.
package enum FactWords {
  /// The ways in which a fact may stand in a message: days and sums as that place writes them.
  package static func shown(_ fact: Fact, at now: Moment, in region: Region) -> [String] {
    let words = TimeWords(now: now, region: region)
    switch fact.value {
    case .day(let day): return [words.day(day), words.near(day)]
    case .moment(let moment): return [words.moment(moment), words.day(moment.day)]
    case .money(let money): return [money.written]
    default: return [fact.shown]
    }
  }
}
