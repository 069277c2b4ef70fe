import Coaching
import Foundation

/// The findings of an earlier report, which are not shown again.
///
/// A finding is known by its rule and its words, so that it stays known where lines move.
struct Baseline {
  private struct Finding: Hashable, Decodable {
    let rule: String
    let text: String
  }

  private struct Report: Decodable { let remarks: [Finding] }

  private var counts: [Finding: Int] = [:]

  init() {}

  /// Reads an earlier report: an object of JSON, or one a line.
  init(file: String) throws {
    let text = try TextFile(file)
    let lines = text.text.split(whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      guard let report = try? JSONDecoder().decode(Report.self, from: Data(line.utf8)) else {
        throw Failure(
          "line \(number + 1) of \(text.name) is no report of amends check; "
            + "make one with --format json", code: 65)
      }
      for finding in report.remarks { counts[finding, default: 0] += 1 }
    }
  }

  /// The remarks that the earlier report does not have.
  func unknown(_ remarks: [Remark]) -> [Remark] {
    var left = counts
    return remarks.filter { remark in
      let finding = Finding(rule: remark.rule, text: remark.text)
      guard let count = left[finding], count > 0 else { return true }
      left[finding] = count - 1
      return false
    }
  }
}
