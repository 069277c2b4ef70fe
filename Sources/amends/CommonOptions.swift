import ArgumentParser
import Casework
import Filing
import Glibc

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Where the casebook is kept.")
  var casebook: String?

  @Option(help: "Fix the clock, as in 2026-03-04T09:00.")
  var now: String?

  @Option(help: "Where the shop writes: en-US or en-GB.")
  var locale: String?

  @ArgumentParser.Flag(help: "Use no colour.")
  var noColor = false

  func validate() throws {
    if let now, Moment(iso: now) == nil {
      throw ValidationError("'\(now)' is no time. Write it as 2026-03-04T09:00.")
    }
    if let locale, Region(rawValue: locale) == nil {
      throw ValidationError("'\(locale)' is not known. Choose en-US or en-GB.")
    }
  }

  /// The time on the clock, or the fixed one.
  var moment: Moment { now.flatMap { Moment(iso: $0) } ?? Clock.now() }

  var region: Region {
    if let region = locale.flatMap(Region.init(rawValue:)) { return region }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Self.variable)
    return Region(localeName: names.first { !$0.isEmpty } ?? "")
  }

  /// Opens the casebook.
  func openCasebook() throws -> Casebook {
    do {
      let location = try CasebookLocation(option: casebook, environment: Self.environment)
      return try Casebook(path: location.path)
    } catch {
      throw Failure(error)
    }
  }

  private static let environment: [String: String] = {
    var found: [String: String] = [:]
    for name in ["AMENDS_CASEBOOK", "XDG_DATA_HOME", "HOME"] { found[name] = variable(name) }
    return found
  }()

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

/// The clock on the wall.
enum Clock {
  /// The time here and now, with its offset from UTC.
  static func now() -> Moment {
    var seconds = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    let day = unsafe Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return unsafe Moment(
      day: day ?? Day(number: 0), minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min),
      offset: parts.tm_gmtoff / 60)
  }
}
