/// The labels of the tagger: the tags of the Penn Treebank, some of them split by what Universal
/// Dependencies says of the word.
struct TagSet: Sendable {
  static let shared = TagSet(Perceptron(.tagger).labels)

  /// The tags of ours for each label.
  let tags: [Tag]
  let labels: [String]
  private let numbers: [String: Int]

  init(_ labels: [String]) {
    self.labels = labels
    tags = labels.map(Self.tag)
    numbers = Dictionary(
      labels.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  func number(_ label: String) -> Int? { numbers[label] }

  /// The tag of the Penn Treebank.
  func penn(_ label: Int) -> String {
    labels[label].split(separator: "+").first.map(String.init) ?? labels[label]
  }

  /// The label of a word of the treebank.
  ///
  /// - Parameters:
  ///   - penn: The tag of the Penn Treebank, such as `VBD`.
  ///   - universal: The universal part of speech, such as `AUX`.
  /// - Returns: The two together where the second says more.
  static func label(penn: String, universal: String) -> String {
    switch universal {
    case "AUX" where penn.hasPrefix("VB"): penn + "+AUX"
    case "SCONJ" where penn == "IN": penn + "+SCONJ"
    case "PRON" where ["DT", "WDT", "PDT"].contains(penn): penn + "+PRON"
    case "PART" where penn == "RB": penn + "+PART"
    default: penn
    }
  }

  private static func tag(of label: String) -> Tag {
    switch label {
    case "NN", "NNS": .noun
    case "NNP", "NNPS": .properNoun
    case "PRP", "EX", "WP", "DT+PRON", "PDT+PRON": .pronoun
    case "WDT", "WDT+PRON", "WRB", "IN+SCONJ": .subordinator
    case "PRP$", "POS", "WP$": .possessive
    case "DT", "PDT": .determiner
    case "JJ", "JJR", "JJS", "AFX": .adjective
    case "RB", "RBR", "RBS", "RP": .adverb
    case "RB+PART": .negation
    case "IN": .preposition
    case "CC": .coordinator
    case "MD": .modal
    case "TO": .particle
    case "UH": .interjection
    case "CD", "LS": .number
    case "VB": .verbBase
    case "VBP", "VBZ": .verbPresent
    case "VBD": .verbPast
    case "VBN": .pastParticiple
    case "VBG": .gerund
    case "VBN+AUX": .pastParticiple
    case "VBG+AUX": .gerund
    case "FW", "SYM", "ADD", "GW", "XX", "NFP", "$": .other
    default: label.hasSuffix("+AUX") ? .auxiliary : .punctuation
    }
  }
}
