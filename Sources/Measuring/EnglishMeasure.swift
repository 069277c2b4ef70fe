import ArgumentParser
import English
import Foundation

/// How well plain English is read: parts of speech, sentences, passives.
struct EnglishMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "english", abstract: "Measure the reading of English on a treebank.")

  /// A sentence of the treebank.
  private struct Sentence {
    var words: [String] = []
    var tags: [String] = []
    /// Where each word stands in the text of its document.
    var ranges: [Range<Int>] = []
    /// Which words are the verb of a passive clause.
    var passives: Set<Int> = []
    var text = ""
    var opensParagraph = false
    var opensDocument = false
  }

  @Argument(help: "A treebank in CoNLL-U.")
  var file: String

  @ArgumentParser.Flag(help: "Show the tags that are taken for others most often.")
  var errors = false

  func run() throws {
    let sentences = try Self.sentences(file)
    tags(sentences)
    documents(sentences)
  }

  private func tags(_ sentences: [Sentence]) {
    var right = 0
    var all = 0
    var confusions: [String: Int] = [:]
    for sentence in sentences {
      for (ours, theirs) in zip(Labeller.penn(sentence.words), sentence.tags) {
        all += 1
        if ours == theirs {
          right += 1
        } else {
          confusions["\(theirs) as \(ours)", default: 0] += 1
        }
      }
    }
    print("XPOS                \(share(right, of: all))")
    guard errors else { return }
    for (confusion, count) in confusions.sorted(by: { $0.value > $1.value }).prefix(30) {
      print("  \(count) \(confusion)")
    }
  }

  /// Sentences and passives, read from the running text of each document.
  private func documents(_ sentences: [Sentence]) {
    var boundaries = Counts()
    var passives = Counts()
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, !sentences[end].opensDocument { end += 1 }
      document(Array(sentences[start..<end]), &boundaries, &passives)
      start = end
    }
    print("sentence boundaries \(boundaries)")
    print("passive clauses     \(passives)")
  }

  private func document(
    _ sentences: [Sentence], _ boundaries: inout Counts, _ passives: inout Counts
  ) {
    var text = ""
    var ends: Set<Int> = []
    var verbs: Set<Int> = []
    for (number, sentence) in sentences.enumerated() {
      if number > 0 { text += sentence.opensParagraph ? "\n\n" : " " }
      let offset = text.unicodeScalars.count
      text += sentence.text
      ends.insert(text.unicodeScalars.count)
      for index in sentence.passives { verbs.insert(offset + sentence.ranges[index].lowerBound) }
    }
    let passage = Passage(text)
    boundaries.add(ours: Set(passage.sentences.map(\.range.upperBound)), theirs: ends)
    let ours = passage.passiveVerbs.map { passage.tokens[$0].range.lowerBound }
    passives.add(ours: Set(ours), theirs: verbs)
    guard errors else { return }
    for place in verbs.symmetricDifference(ours).sorted() {
      let sign = verbs.contains(place) ? "missed" : "wrong"
      print("\(sign): \(passage.text((place - 60)..<place))«»\(passage.text(place..<(place + 30)))")
    }
    for place in ends.symmetricDifference(passage.sentences.map(\.range.upperBound)).sorted() {
      let sign = ends.contains(place) ? "no end" : "end"
      print("\(sign): \(passage.text((place - 40)..<place))|\(passage.text(place..<(place + 30)))")
    }
  }

  private static func sentences(_ file: String) throws -> [Sentence] {
    var sentences: [Sentence] = []
    var sentence = Sentence()
    var place = 0
    var document = ""
    for line in try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("# newdoc") {
        sentence.opensDocument = true
      } else if line.hasPrefix("# newpar") {
        sentence.opensParagraph = true
      } else if line.hasPrefix("# sent_id = ") {
        // Where documents are not marked, the names of the sentences tell them.
        let name = line.dropFirst(12).prefix { !$0.isWhitespace }
        let own = String(name[..<(name.lastIndex(of: "-") ?? name.endIndex)])
        sentence.opensDocument = sentence.opensDocument || own != document
        document = own
      } else if line.hasPrefix("# text = ") {
        sentence.text = String(line.dropFirst(9))
      } else if line.isEmpty {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = Sentence()
        place = 0
      } else if !line.hasPrefix("#") {
        take(line, &sentence, &place)
      }
    }
    return sentences
  }

  /// Takes in one word, and finds it in the text of its sentence.
  private static func take(_ line: Substring, _ sentence: inout Sentence, _ place: inout Int) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 10, Int(fields[0]) != nil else { return }
    let form = Array(fields[1].unicodeScalars)
    let text = Array(sentence.text.unicodeScalars)
    var start = place
    while start + form.count <= text.count, Array(text[start..<(start + form.count)]) != form {
      start += 1
    }
    if start + form.count > text.count { start = place }
    place = min(start + form.count, text.count)
    sentence.words.append(String(fields[1]))
    sentence.tags.append(String(fields[4]))
    sentence.ranges.append(start..<max(place, start))
    if fields[7].hasSuffix(":pass"), fields[7] != "obl:agent", let head = Int(fields[6]) {
      sentence.passives.insert(head - 1)
    }
  }
}

/// How two sets of places agree.
private struct Counts: CustomStringConvertible {
  var both = 0
  var ours = 0
  var theirs = 0

  mutating func add(ours: Set<Int>, theirs: Set<Int>) {
    both += ours.intersection(theirs).count
    self.ours += ours.count
    self.theirs += theirs.count
  }

  var description: String {
    let score = ours + theirs == 0 ? 0 : 2 * Double(both) / Double(ours + theirs)
    return "F1 \(String(format: "%.3f", score))  recall \(share(both, of: theirs))"
      + "  precision \(share(both, of: ours))"
  }
}
