import Casework

/// A feast whose day can be worked out.
enum Feast: Equatable, Sendable {
  case newYear
  case burnsNight
  case martinLutherKing
  case valentine
  case presidents
  case patrick
  case shroveTuesday
  case ashWednesday
  case mothers
  case aprilFools
  case palmSunday
  case goodFriday
  case easter
  case easterMonday
  case memorial
  case juneteenth
  case fathers
  case independence
  case labor
  case columbus
  case halloween
  case bonfire
  case remembrance
  case thanksgiving
  case blackFriday
  case cyberMonday
  case christmasEve
  case christmas
  case boxing
  case newYearEve

  /// The day of the feast in a year, as it is kept in a region.
  func day(_ year: Int, in region: Region) -> Day? {
    fixed.map { Day(year: year, month: $0.month, day: $0.day) } ?? moving(year, in: region)
  }

  private var fixed: (month: Int, day: Int)? {
    switch self {
    case .newYear: (1, 1)
    case .burnsNight: (1, 25)
    case .valentine: (2, 14)
    case .patrick: (3, 17)
    case .aprilFools: (4, 1)
    case .juneteenth: (6, 19)
    case .independence: (7, 4)
    case .halloween: (10, 31)
    case .bonfire: (11, 5)
    case .remembrance: (11, 11)
    case .christmasEve: (12, 24)
    case .christmas: (12, 25)
    case .boxing: (12, 26)
    case .newYearEve: (12, 31)
    case .martinLutherKing, .presidents, .shroveTuesday, .ashWednesday, .mothers, .palmSunday,
      .goodFriday, .easter, .easterMonday, .memorial, .fathers, .labor, .columbus, .thanksgiving,
      .blackFriday, .cyberMonday:
      nil
    }
  }

  private func moving(_ year: Int, in region: Region) -> Day? {
    let easter = Day.easter(year)
    let thanks = Day.nth(4, .thursday, month: 11, year: year)
    switch self {
    case .shroveTuesday: return easter?.adding(days: -47)
    case .ashWednesday: return easter?.adding(days: -46)
    case .palmSunday: return easter?.adding(days: -7)
    case .goodFriday: return easter?.adding(days: -2)
    case .easter: return easter
    case .easterMonday: return easter?.adding(days: 1)
    case .mothers where region == .britain: return easter?.adding(days: -21)
    case .mothers: return .nth(2, .sunday, month: 5, year: year)
    case .fathers: return .nth(3, .sunday, month: 6, year: year)
    case .martinLutherKing: return .nth(3, .monday, month: 1, year: year)
    case .presidents: return .nth(3, .monday, month: 2, year: year)
    case .memorial: return .nth(0, .monday, month: 5, year: year)
    case .labor: return .nth(1, .monday, month: 9, year: year)
    case .columbus: return .nth(2, .monday, month: 10, year: year)
    case .thanksgiving: return thanks
    case .blackFriday: return thanks?.adding(days: 1)
    case .cyberMonday: return thanks?.adding(days: 4)
    case .newYear, .burnsNight, .valentine, .patrick, .aprilFools, .juneteenth, .independence,
      .halloween, .bonfire, .remembrance, .christmasEve, .christmas, .boxing, .newYearEve:
      return nil
    }
  }
}
