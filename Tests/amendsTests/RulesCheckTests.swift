import Foundation
import PseudoTerminal
import Testing

/// What `rules` tells of the coach.
struct RulesCheckTests {
  private func entries(_ words: [String]) throws -> [[String: Any]] {
    let out = try Program().run(["rules"] + words + ["--format", "json"]).out
    return try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [[String: Any]])
  }

  @Test func `the catalogue lists rules, faults of the message and parts`() throws {
    let all = try entries([])
    let ids = all.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == all.count)
    #expect(Set(ids).isSuperset(of: ["AP-COND", "M1", "M12", "C-OWN"]))
    for entry in all {
      #expect(
        Set(entry.keys) == ["id", "label", "level", "message", "why", "source", "bad", "good"])
      #expect(((entry["bad"] as? [String])?.count ?? 0) >= 2, "\(entry["id"] ?? "")")
      #expect(((entry["good"] as? [String])?.count ?? 0) >= 2, "\(entry["id"] ?? "")")
    }
  }

  @Test func `one rule is told with its reason, source and examples`() throws {
    let entry = try #require(try entries(["ap-cond"]).first)
    #expect(entry["label"] as? String == "conditional")
    #expect(entry["level"] as? String == "block")
    let text = try Program().run(["rules", "AP-COND"])
    #expect(text.code == 0)
    for part in ["AP-COND", "Why: ", "Source: ", "«if the delay upset you»"] {
      #expect(text.out.contains(part))
    }
  }

  @Test func `an unknown rule is told with the nearest`() throws {
    let result = try Program().run(["rules", "AP-CONDD"])
    #expect(result.code == 66)
    #expect(result.out.isEmpty)
    #expect(result.error.contains("AP-COND"))
    #expect(try Program().run(["rules", "COND"]).error.contains("AP-COND"))
  }

  @Test func `the document has a heading for each entry and links that lead there`() throws {
    let document = try Program().run(["rules", "--format", "md"]).out
    let lines = document.split(separator: "\n")
    #expect(lines.first == "# What the coach looks for")
    let headings = Set(
      lines.filter { $0.hasPrefix("##") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-")
          .filter { $0.isLetter || $0.isNumber || $0 == "-" }
      })
    let links = lines.flatMap { $0.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) } }
    #expect(links.count >= 40)
    #expect(links.allSatisfy(headings.contains))
  }
}
