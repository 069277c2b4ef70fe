extension Reading {
  /// How easily it reads on Flesch's scale: higher is easier, plain English is 60 to 70.
  package var flesch: Double? {
    ratios.map { 206.835 - 1.015 * $0.sentence - 84.6 * $0.beats }
  }

  /// The American school grade of Flesch and Kincaid.
  package var kincaid: Double? {
    ratios.map { 0.39 * $0.sentence + 11.8 * $0.beats - 15.59 }
  }

  /// The automated readability index, also a school grade; it needs no syllables.
  package var ari: Double? {
    ratios.map { 4.71 * $0.letters + 0.5 * $0.sentence - 21.43 }
  }

  /// The higher of the two grades as a whole number, never below 1.
  package var grade: Int? {
    guard let kincaid, let ari else { return nil }
    return max(1, Int(max(kincaid, ari, 1) + 0.5))
  }

  /// The share of its words that have three beats or more; up to 0.08 reads easily.
  ///
  /// - Note: Source: the measure is that of G. H. McLaughlin's SMOG (1969); the limit is ours.
  package var longWordShare: Double? { words > 0 ? Double(longWords) / Double(words) : nil }

  /// The share of long words up to which a text reads easily.
  package static let easyLongWordShare = 0.08

  /// How long it takes to read aloud, at 150 words a minute.
  package var readAloudSeconds: Int { (words * 2 + 2) / 5 }

  private var ratios: (sentence: Double, beats: Double, letters: Double)? {
    guard words > 0, sentences > 0 else { return nil }
    return (
      Double(words) / Double(sentences), Double(syllables) / Double(words),
      Double(letters) / Double(words)
    )
  }
}
