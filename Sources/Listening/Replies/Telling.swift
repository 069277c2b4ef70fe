/// An answer beside which stands that it is not to be printed, or was not to be given.
package enum Telling {
  /// What the line tells, without an order to keep it out, a refusal or a doubt around it; `nil`
  /// where it holds none of them.
  package static func words(in line: String, as form: Expectation.Form) -> String? {
    Secrecy.told(in: line) ?? Concession.told(in: line) ?? Unknowing.told(in: line, as: form)
  }
}
