import Casework
import Drafting
import English

/// Every word that a letter of a story may hold: the owner's, and what is worked out from facts.
struct Evidence {
  let stems: Set<String>
  let text: String

  init(of story: Story) {
    var texts: [String] = []
    let times = TimeWords(now: story.now, region: story.shop.region)
    var days = [story.now.day]
    for fact in story.file.facts.values.joined() {
      texts += [fact.shown, fact.text]
      switch fact.value {
      case .money(let money): texts.append(money.written)
      case .day(let day): days.append(day)
      case .moment(let moment):
        days.append(moment.day)
        texts.append(times.hour(moment.minute))
      default: break
      }
    }
    for day in days.flatMap({ (0...4).map($0.adding(days:)) }) {
      texts += [times.day(day), times.near(day), day.weekday.name]
    }
    texts.append(times.hour(story.telling.nextWord.minute))
    texts += [story.shop.name, story.shop.signer, story.shop.phone].compactMap { $0 }
    texts += ["today tomorrow yesterday around by at on"]
    text = texts.joined(separator: " ")
    stems = Set(Self.words(text).map(Self.stem))
  }

  /// Small words and the forms that a turned clause may take.
  static let small: Set<String> = Set(
    Self.words(
      """
      a an the and or but so to of in on at for with by from as is are was were be been am it its
      this that these those i me my we us our you your yours yourself he him his she her they them
      their do did does done not no have has had will would can could there up out when who what if
      then now myself don't didn't i'm i've you're isn't wasn't couldn't haven't hadn't given taken
      redone written rung gone driven spoken thrown broken come seen one us team
      """
    ).map(Self.stem))

  static func words(_ text: String) -> [String] {
    text.lowercased().replacing("\u{2019}", with: "'")
      .split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
  }

  static func stem(_ word: String) -> String {
    var word = word.replacing("'s", with: "")
    for ending in ["ing", "ed", "es", "s", "e"] where word.hasSuffix(ending) && word.count > 3 {
      word.removeLast(ending.count)
      break
    }
    if let last = word.last, word.count > 3, word.dropLast().last == last { word.removeLast() }
    return word
  }
}
