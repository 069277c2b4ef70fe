import ArgumentParser
import Coaching
import Foundation
import Terminal

extension Amends {
  /// Says what in a text would hurt its reader, and what is missing.
  struct Check: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
      case sarif
      case github
    }

    enum Limit: String, ExpressibleByArgument, CaseIterable {
      case block
      case fix
      case note
      case never

      var level: Level? { Level(rawValue: rawValue) }
    }

    static let configuration = CommandConfiguration(
      abstract: "Say what in a text would hurt its reader, and what is missing.")

    @Argument(help: "Files with a text each; none, or -, reads standard input.")
    var files: [String] = []

    @Option(
      name: .customLong("as"),
      help: "What it is for: \(Purpose.allCases.map(\.rawValue).joined(separator: ", ")).")
    var purpose: Purpose?

    @ArgumentParser.Flag(help: "Each line is a JSON object with a text, and gives one.")
    var lines = false

    @Option(help: "text, json, sarif or github.")
    var format = Format.text

    @Option(help: "The least remark that makes it fail: block, fix, note or never.")
    var failOn = Limit.fix

    @Option(help: "An earlier report in JSON; what it has is not shown again.")
    var baseline: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if lines, format == .sarif || format == .github {
        throw ValidationError("--lines gives JSON. Leave out --format \(format.rawValue).")
      }
    }

    func run() throws {
      try reporting {
        let known = try baseline.map(Baseline.init(file:)) ?? Baseline()
        let names = files.isEmpty ? ["-"] : files
        let isFailed = try lines ? checkLines(names, known) : checkWhole(names, known)
        if isFailed { throw ExitCode(1) }
      }
    }

    /// Checks each file as one text; true where one of them fails.
    private func checkWhole(_ names: [String], _ known: Baseline) throws -> Bool {
      var isFailed = false
      var all: [(file: String, text: CheckedText)] = []
      var others = Agreement()
      for name in names {
        let file = try TextFile(name)
        guard file.text.contains(where: { !$0.isWhitespace }) else {
          throw Failure("\(file.name) is empty; there is nothing to check", code: 65)
        }
        let checked = CheckedText(
          file.text, as: purpose, without: known, agreeing: &others)
        isFailed = checked.fails(at: failOn.level) || isFailed
        switch format {
        case .text:
          let report = CheckText(checked, named: names.count > 1 ? file.name : nil)
          try Output.standard.write(SafeText.shown(report.text))
        case .json:
          let report = CheckReport(checked, id: nil, file: names.count > 1 ? file.name : nil)
          try Output.standard.write(try JSONLine.text(report) + "\n")
        case .github:
          for remark in checked.remarks {
            try Output.standard.write(
              Annotation.line(remark, in: checked.manuscript, of: name) + "\n")
          }
        case .sarif: all.append((name, checked))
        }
      }
      if format == .sarif {
        try Output.standard.write(try JSONLine.text(Sarif(all), pretty: true) + "\n")
      }
      return isFailed
    }

    /// One line in, one line out, as soon as it is ready; nothing is kept between lines.
    private func checkLines(_ names: [String], _ known: Baseline) throws -> Bool {
      var isFailed = false
      for name in names {
        try InputFile(name).eachRequest(CheckRequest.self) { request in
          let checked = CheckedText(request.text, as: request.purpose ?? purpose, without: known)
          isFailed = checked.fails(at: failOn.level) || isFailed
          let report = CheckReport(checked, id: request.id, file: nil)
          try Output.standard.write(try JSONLine.text(report) + "\n")
        }
      }
      return isFailed
    }
  }
}

extension Purpose: ExpressibleByArgument {}

/// A line of `check --lines`.
struct CheckRequest: Decodable {
  let id: String?
  let text: String
  let purpose: Purpose?

  enum CodingKeys: String, CodingKey {
    case id
    case text
    case purpose = "as"
  }
}
