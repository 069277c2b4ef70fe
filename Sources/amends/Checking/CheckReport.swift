import Casework
import Coaching

/// A checked text as the contract writes it.
struct CheckReport: Encodable {
  struct SaidSpan: Encodable {
    let start: Int
    let end: Int
    let text: String

    init(_ range: Range<Int>, in manuscript: Manuscript) {
      start = range.lowerBound
      end = range.upperBound
      text = manuscript.text(range)
    }
  }

  struct SaidComponent: Encodable {
    let id: Component
    let found: Bool
    let weight: Int
    let spans: [SaidSpan]
  }

  struct SaidRemark: Encodable {
    let rule: String
    let label: Label
    let level: Level
    let line: Int
    let column: Int
    let start: Int
    let end: Int
    let text: String
    let message: String
    let why: String
    let source: String
    let rewrite: String?

    init(_ remark: Remark, in manuscript: Manuscript) {
      rule = remark.rule
      label = remark.label
      level = remark.level
      (line, column) = manuscript.position(of: remark.range.lowerBound)
      start = remark.range.lowerBound
      end = remark.range.upperBound
      text = manuscript.text(remark.range)
      message = remark.message
      why = remark.why
      source = remark.source
      rewrite = remark.rewrite
    }
  }

  struct SaidSuggestion: Encodable {
    let kind: Suggestion.Kind
    let start: Int
    let end: Int
    let message: String

    init(_ suggestion: Suggestion) {
      kind = suggestion.kind
      start = suggestion.range.lowerBound
      end = suggestion.range.upperBound
      message = suggestion.message
    }
  }

  struct SaidQuestion: Encodable {
    let id: ReaderQuestion
    let answered: Bool
    let text: String?
  }

  let file: String?
  let id: String?
  let purpose: Purpose
  let score: Int
  let components: [SaidComponent]
  let remarks: [SaidRemark]
  let reading: ReadingReport
  let empathy: EmpathyScore
  let suggestions: [SaidSuggestion]
  let questions: [SaidQuestion]

  enum CodingKeys: String, CodingKey {
    case file
    case id
    case purpose = "as"
    case score
    case components
    case remarks
    case reading
    case empathy
    case suggestions
    case questions
  }

  init(_ checked: CheckedText, id: String?, file: String?) {
    let manuscript = checked.manuscript
    let assessment = checked.assessment
    self.file = file
    self.id = id
    purpose = assessment.purpose
    score = assessment.score
    components = assessment.components.map { found in
      SaidComponent(
        id: found.component, found: found.isFound, weight: found.component.weight,
        spans: found.spans.map { SaidSpan($0, in: manuscript) })
    }
    remarks = checked.remarks.map { SaidRemark($0, in: manuscript) }
    reading = ReadingReport(assessment.reading, of: manuscript)
    empathy = assessment.empathy
    suggestions = assessment.suggestions.map(SaidSuggestion.init)
    questions = assessment.answers.map { answer in
      SaidQuestion(
        id: answer.question, answered: answer.isAnswered,
        text: answer.span.map { manuscript.text($0) })
    }
  }
}

/// How hard a text is to read, as the contract writes it.
struct ReadingReport: Encodable {
  struct SaidWord: Encodable {
    let word: String
    let plain: String
    let gloss: String?

    enum CodingKeys: String, CodingKey {
      case word
      case plain = "try"
      case gloss = "means"
    }
  }

  let words: Int
  let sentences: Int
  let syllables: Int
  let longestSentence: Int
  let flesch: Double?
  let kincaid: Double?
  let ari: Double?
  let longWordShare: Double?
  let hardWords: [SaidWord]
  let hardestSentences: [CheckReport.SaidSpan]
  let readAloudSeconds: Int

  enum CodingKeys: String, CodingKey {
    case words
    case sentences
    case syllables
    case longestSentence = "longest_sentence"
    case flesch
    case kincaid
    case ari
    case longWordShare = "long_word_share"
    case hardWords = "hard_words"
    case hardestSentences = "hardest_sentences"
    case readAloudSeconds = "read_aloud_seconds"
  }

  init(_ reading: Reading, of manuscript: Manuscript) {
    words = reading.words
    sentences = reading.sentences
    syllables = reading.syllables
    longestSentence = reading.longestSentence
    flesch = reading.flesch.map(Self.rounded)
    kincaid = reading.kincaid.map(Self.rounded)
    ari = reading.ari.map(Self.rounded)
    longWordShare = reading.longWordShare.map { ($0 * 1000).rounded() / 1000 }
    hardWords = reading.hardWords.map { SaidWord(word: $0.word, plain: $0.plain, gloss: $0.gloss) }
    hardestSentences = reading.hardest.map { .init($0.range, in: manuscript) }
    readAloudSeconds = reading.readAloudSeconds
  }

  private static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
