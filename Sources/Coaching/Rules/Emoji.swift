import English

extension CoachingRule {
  /// A smiley or a picture, drawn or typed.
  static let emoji = CoachingRule(
    id: "AP-EMOJI", label: .other, level: .fix,
    message: "Say it in words, without the little face.",
    why: "A face makes light of it, and each reader sees another mood in it.",
    source: "Ma & Wang 2021; experiments on emoji in public replies (1,202 people)",
    reason: { spot, _ in
      "\"\(spot.passage.text(tokens: spot.finding.tokens))\" can look like a smile at their cost."
    },
    find: { lines in lines.tellTrouble ? lines.flatMap(\.faces) : [] },
    rewrite: { spot in spot.sentenceWithoutPlace },
    examples: [
      "Sorry I was late «😬»",
      "We goofed «🙈» your cake is late.",
      "So sorry «:(»",
      "I'm sorry I missed you «😔💔»",
      "Apologies for the wait «;-)»",
      "We lost your coat «:/»",
      "The refund is on its way «💐»",
      "I forgot your flowers, sorry «<3»",
      "That was my mistake «^_^»",
      "Meet me at 8:30 (side door).",
      "The mix is 3:1 (by weight), and I got it wrong.",
      "I'm sorry. Here is what I owe you: (a) the dress, (b) the fare.",
      "You wrote \"thanks :)\" and then waited an hour.",
      "I'm sorry about the error on page 4; (the sum is wrong).",
      "What a lovely photo 😍",
      "Sorry, I typed 10:30 when I meant 9:30.",
    ]
  )
}

extension Spot {
  /// The sentence with its place left out and a stop at its end.
  fileprivate var sentenceWithoutPlace: String? {
    guard let text = sentence(with: ""), text.contains(where: \.isLetter),
      !text.unicodeScalars.contains("\u{FE0F}")
    else { return nil }
    let kept = text.last.map { ".!?".contains($0) } == true ? text : text + "."
    return finding.tokens.upperBound < passage.tokens.count && kept != text ? nil : kept
  }
}

extension Line {
  /// The pictures and typed faces, each run once.
  fileprivate var faces: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let end = endOfFace(at: index)
      if end > index {
        if let last = found.last, last.upperBound == index {
          found[found.count - 1] = last.lowerBound..<end
        } else {
          found.append(index..<end)
        }
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// The end of the face that starts here; the start itself where there is none.
  private func endOfFace(at index: Int) -> Int {
    if passage.tokens[index].form == .emoji { return index + 1 }
    guard isPunctuation(index), isBlankBefore(index) else { return index }
    var end = index + 1
    var text = passage.tokens[index].text
    while end < tokens.upperBound, end - index < 4, !isBlankBefore(end) {
      text += passage.tokens[end].text
      end += 1
    }
    return Words.typedFaces.contains(text) ? end : index
  }

  private func isBlankBefore(_ index: Int) -> Bool {
    index == 0
      || passage.tokens[index - 1].range.upperBound < passage.tokens[index].range.lowerBound
  }
}

extension Words {
  fileprivate static let typedFaces = set(
    """
    :) :( ;) :-) :-( ;-) :D :-D :P :-P :p :/ :-/ :| :-| :'( :'-( =) =( <3 </3 ^_^ -_- >:( :)) :((
    :o :O :$ :] :[ ^^ :S :-S T_T
    """)
}
