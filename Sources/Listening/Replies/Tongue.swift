import English

/// Tells lines in a language other than English.
///
/// A line is foreign when few of its words are known and some of them are common words of
/// another language, or when its letters are those of another script.
enum Tongue {
  private static let common: Set<String> = Set(
    """
    je ne pas est les des une nous vous pour avec dans sur mais suis parle pouvez ecrire bonjour \
    merci oui el los las una por para con pero como estoy hablo puedo escribir hola gracias que esta \
    ich nicht und der die das ist wir sie mit auf ein eine kein sprechen deutsch bitte danke haben \
    io non sono che di il della per con una parlo italiano grazie ciao posso scrivere nao eu \
    falo obrigado voce meu minha uma mujhe hai hain mein mera meri nahi hindi likhna kya aap \
    nie jest sie po polsku mowie czy dzien dobry prosze moge het een niet ik spreek van jeg ikke \
    jag inte talar och det en minun en puhu ben bir degil icin turkce konusmuyorum biliyorum \
    tidak saya bisa bahasa dan ini itu salamat po hindi ako ang ng wala main nahin acha ek ka ki \
    ke ko se estan tengo quiero necesito no se ce sunt limba romana vorbesc unde su mi tu le du
    """.split(separator: " ").map(String.init))

  /// Whether the line is in another language.
  static func isForeign(_ line: String) -> Bool {
    let words = line.prefix(400).lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .prefix(40)
    guard words.count >= 2 || isOtherScript(line) else { return false }
    if isOtherScript(line) { return true }
    guard words.count >= 3 else { return false }
    let plain = words.map { String($0.filter { $0.isLetter }) }
    let known = plain.count { Vocabulary.isWord($0) && !strange.contains($0) }
    let other = plain.count { common.contains($0.unaccented) && !strange.contains($0) }
    return other > 1 && other * 3 >= words.count && known * 2 < words.count
  }

  /// Words of other languages that are also known in English.
  private static let strange: Set<String> = [
    "no", "me", "on", "die", "a", "an", "in", "the", "has",
  ]

  /// Whether most of the letters are of a script other than the Latin one.
  private static func isOtherScript(_ line: String) -> Bool {
    let letters = line.unicodeScalars.prefix(400).filter { $0.properties.isAlphabetic }
    let other = letters.count { $0.value > 0x24F && !(0x1E00...0x1EFF).contains($0.value) }
    return !letters.isEmpty && other * 2 > letters.count
  }
}

extension String {
  private static let accents: [Character: Character] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ç": "c", "è": "e", "é": "e",
    "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o",
    "ô": "o", "õ": "o", "ö": "o", "ø": "o", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ı": "i",
    "ş": "s", "ć": "c", "č": "c", "ę": "e", "ą": "a", "ł": "l", "ś": "s", "ż": "z", "ź": "z",
    "ń": "n", "ă": "a", "ț": "t",
  ]

  /// The word with the accents off its letters.
  fileprivate var unaccented: String { String(map { Self.accents[$0] ?? $0 }) }
}
