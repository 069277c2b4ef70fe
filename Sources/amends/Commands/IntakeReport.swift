import Casework
import Conversing
import Listening

/// A line of `listen --lines`: an account, or a reply at a place.
struct IntakeRequest: Decodable {
  struct Customer: Decodable {
    let name: String?
    let pronoun: Pronoun?
  }

  let id: String?
  let text: String
  let place: Place?
  private let customer: Customer?
  private let voice: Shop.Voice?
  private let others: [String: String]?

  enum CodingKeys: String, CodingKey {
    case id
    case text
    case customer
    case voice
    case others = "other_people"
    case place = "at"
  }

  var acquaintance: Intake.Acquaintance {
    Intake.Acquaintance(
      customer: customer?.name, pronoun: customer?.pronoun,
      others: (others ?? [:]).sorted { $0.key < $1.key }.map { Person(named: $0, told: $1) },
      voice: voice)
  }
}

/// What is heard in an account, as the contract writes it.
struct IntakeReport {
  struct SaidKind {
    let kind: Kind
    let confidence: Double
    let because: String
  }

  struct SaidFact {
    let slot: Slot
    let value: Value?
    let text: String
    let certain: Bool
  }

  struct SaidFlag {
    let flag: Casework.Flag
    let text: String
  }

  let id: String?
  let file: String?
  let kinds: [SaidKind]
  let facts: [SaidFact]
  let ask: [Slot]
  let toCustomer: String
  let leftOut: [String]
  let flags: [SaidFlag]

  init(_ intake: Intake, id: String?, file: String?) {
    self.id = id
    self.file = file
    kinds = intake.heard.kinds.map {
      SaidKind(
        kind: $0.kind, confidence: ($0.confidence * 100).rounded() / 100, because: $0.because)
    }
    facts = intake.told.map {
      SaidFact(
        slot: $0.slot, value: $0.fact.value, text: $0.fact.text, certain: $0.isCertain)
    }
    ask = intake.ask
    toCustomer = intake.toCustomer
    leftOut = intake.leftOut
    flags = (intake.heard.facts[.flag] ?? []).compactMap { fact in
      guard case .flag(let flag)? = fact.value else { return nil }
      return SaidFlag(flag: flag, text: fact.text)
    }
  }
}

extension IntakeReport {
  var json: JSON {
    .object([
      "ask": .list(ask.map { .text($0.rawValue) }),
      "facts": .list(facts.map(\.json)),
      "file": file.map(JSON.text),
      "flags": .list(
        flags.map { .object(["flag": .text($0.flag.rawValue), "text": .text($0.text)]) }),
      "id": id.map(JSON.text),
      "kinds": .list(kinds.map(\.json)),
      "left_out": .list(leftOut.map(JSON.text)),
      "to_customer": .text(toCustomer),
    ])
  }
}

extension IntakeReport.SaidKind {
  fileprivate var json: JSON {
    .object([
      "because": .text(because), "confidence": .number(confidence), "kind": .text(kind.rawValue),
    ])
  }
}

extension IntakeReport.SaidFact {
  fileprivate var json: JSON {
    .object([
      "certain": .flag(certain), "slot": .text(slot.rawValue), "text": .text(text),
      "value": value.map(Self.json),
    ])
  }

  /// A value as the contract writes it: sums as an object, all else as text.
  private static func json(_ value: Value) -> JSON {
    guard case .money(let money) = value else { return .text(value.description) }
    return .object([
      "amount": .text(money.amount), "currency": .text(money.currency.rawValue),
    ])
  }
}

/// What a reply is taken for, as the contract writes it.
struct ReplyReport: Encodable {
  let id: String?
  let took: Took
  let facts: [String: [FactReport]]

  init(_ reply: ReplyIntake, id: String?) {
    self.id = id
    took = reply.took
    facts = Dictionary(
      uniqueKeysWithValues: reply.facts.map { ($0.key.rawValue, $0.value.map(FactReport.init)) })
  }
}

/// What is heard in an account, for people.
struct IntakeText {
  let text: String

  init(_ intake: Intake) {
    let report = IntakeReport(intake, id: nil, file: nil)
    var lines: [String] = []
    lines.append(
      "Kind: "
        + (report.kinds.isEmpty
          ? "not clear yet"
          : report.kinds.map { "\($0.kind.rawValue) (\($0.because))" }.joined(separator: "; ")))
    for fact in intake.told {
      let value = fact.fact.value.map { "\($0)" } ?? fact.fact.text
      let said = value == fact.fact.text ? "" : " (\(fact.fact.text))"
      lines.append("\(fact.slot): \(value)\(said)\(fact.isCertain ? "" : ", not sure")")
    }
    for flag in report.flags { lines.append("Take care: \(flag.flag.rawValue) (\(flag.text))") }
    if !report.toCustomer.isEmpty { lines.append("Said to the customer: \(report.toCustomer)") }
    for words in report.leftOut { lines.append("Left out: \(words)") }
    lines.append("Would still ask: " + report.ask.map(\.rawValue).joined(separator: ", "))
    text = lines.joined(separator: "\n") + "\n"
  }
}
