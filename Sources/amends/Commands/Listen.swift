import ArgumentParser
import Casework
import Conversing
import Foundation
import Glibc
import Terminal

extension Amends {
  /// Says what is heard in accounts, and what would still be asked.
  struct Listen: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
    }

    static let configuration = CommandConfiguration(
      abstract: "Say what is heard in an account, and what would still be asked.")

    @Argument(help: "Files with an account each; none, or -, reads standard input.")
    var files: [String] = []

    @ArgumentParser.Flag(help: "Each line is a JSON object with an account, and gives one.")
    var lines = false

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        let shop = Shop(region: common.region)
        for file in files.isEmpty ? ["-"] : files {
          let input = try InputFile(file)
          if lines {
            try eachLine(of: input, shop)
          } else {
            try whole(input, shop)
          }
        }
      }
    }

    private func whole(_ input: borrowing InputFile, _ shop: Shop) throws {
      let account = try input.text()
      let intake = Intake(account, at: common.moment, in: shop)
      switch format {
      case .json:
        let named = files.count > 1 ? input.name : nil
        try Output.standard.write(IntakeReport(intake, id: nil, file: named).json.line + "\n")
      case .text: try Output.standard.write(IntakeText(intake).text)
      }
    }

    /// One line in, one line out, as soon as it is ready; nothing is kept between lines.
    private func eachLine(of input: borrowing InputFile, _ shop: Shop) throws {
      try input.eachRequest(IntakeRequest.self) { request in
        guard let place = request.place else {
          let intake = Intake(
            request.text, at: common.moment, in: shop, knowing: request.acquaintance)
          try Output.standard.write(
            IntakeReport(intake, id: request.id, file: nil).json.line + "\n")
          return
        }
        let reply = ReplyIntake(request.text, at: place, at: common.moment, in: shop)
        try Output.standard.write(try JSONLine.text(ReplyReport(reply, id: request.id)) + "\n")
      }
    }
  }
}

/// A file of accounts, or standard input.
struct InputFile: ~Copyable {
  let name: String
  private let reader: StreamReader
  private let descriptor: Int32

  init(_ file: String) throws {
    guard file != "-" else {
      (name, descriptor) = ("standard input", STDIN_FILENO)
      reader = StreamReader()
      return
    }
    let opened = unsafe open(file, O_RDONLY)
    guard opened >= 0 else {
      throw Failure("cannot read \(file); is it there, and may you read it?", code: 66)
    }
    (name, descriptor) = (file, opened)
    reader = StreamReader(descriptor: opened)
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next line, or `nil` at the end.
  borrowing func line() throws -> String? {
    switch reader.read() {
    case .line(let line):
      try refuseOtherBytes()
      return line
    case .failed: throw Failure("cannot read on in \(name)", code: 74)
    case .endOfInput, .cancelled, .hungUp, .terminated: return nil
    }
  }

  /// All lines.
  borrowing func text() throws -> String {
    var lines: [String] = []
    while let line = try line() { lines.append(line) }
    return lines.joined(separator: "\n")
  }

  /// Does something with each line, which has to be an object of JSON with a text.
  borrowing func eachRequest<Request: Decodable>(
    _ type: Request.Type, _ work: (Request) throws -> Void
  ) throws {
    let decoder = JSONDecoder()
    var number = 0
    while let line = try line() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let request = try? decoder.decode(type, from: Data(line.utf8)) else {
        throw Failure(
          "line \(number) of \(name) is no JSON object with a \"text\"; "
            + "it should look like {\"id\": \"1\", \"text\": \"...\"}", code: 65)
      }
      try work(request)
    }
  }

  private borrowing func refuseOtherBytes() throws {
    guard let place = reader.firstReplaced else { return }
    throw Failure(
      "\(name) is not UTF-8 text: byte \(place + 1) fits nowhere; save it as UTF-8 and try again",
      code: 65)
  }
}
