import ArgumentParser
import Filing
import Glibc
import Terminal

/// Something that ends the command: said on standard error in plain words, with its exit code.
struct Failure: Error {
  let words: String
  let code: Int32

  init(_ words: String, code: Int32) {
    self.words = words
    self.code = code
  }

  init(_ error: CasebookError) { self.init("\(error)", code: error.exitCode) }

  /// Says it and gives the exit code.
  func told() -> ExitCode {
    try? Output.error.write("amends: \(words)\n")
    return ExitCode(code)
  }
}

extension ParsableCommand {
  /// Runs a command's work and turns what stops it into plain words and an exit code.
  func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as Failure {
      throw failure.told()
    } catch let error as OutputError {
      throw Self.ending(error)
    }
  }

  private static func ending(_ error: OutputError) -> any Error {
    switch error {
    case .readerGone: ExitCode(0)
    case .cannotWrite(let errno):
      Failure("cannot write the output: \(unsafe String(cString: strerror(errno)))", code: 74)
        .told()
    }
  }
}
