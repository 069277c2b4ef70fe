import Casework
import English

/// Names of people, beyond what is known of first names.
enum GivenNames {
  /// The pronoun that goes with a name's first word, where the name is nearly always one.
  static func pronoun(of name: String) -> Pronoun? {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first(where: { !Titles.all.contains($0) }) else { return nil }
    if words.contains(where: Titles.she.contains) { return .she }
    if words.contains(where: Titles.he.contains) { return .he }
    return words.contains("the") ? .they : Vocabulary.pronoun(ofGivenName: first)
  }

  /// Common surnames, for names typed without capitals.
  static let surnames = WordSet(
    """
    smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright \
    robinson thompson white hughes edwards green hall wood harris lewis martin jackson clarke clark \
    turner hill scott cooper morris ward moore king watson baker harrison morgan patel young allen \
    mitchell james anderson phillips lee bell parker davis bennett miller cook shaw richardson \
    carter collins marshall simpson murphy kelly gray grey hunt mills palmer stone webb barnes fox \
    price wells dixon holmes knight reyes garcia rodriguez martinez hernandez lopez gonzalez perez \
    sanchez ramirez torres rivera gomez diaz cruz nguyen kim chen wang li liu singh khan ahmed ali \
    hussain begum okafor adeyemi mensah osei rossi ferrari novak kowalski tully carr simmons barker \
    fletcher foster graham hamilton murray reid ross stewart wallace walsh byrne ryan doyle obrien
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Capitalised words that are not people.
enum NotNames {
  static let all: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february",
    "march", "july", "september", "october", "november", "december", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "christmas", "easter", "valentines",
    "xmas", "halloween", "thanksgiving", "i", "im", "ive", "id", "ill", "ok", "mum", "mom", "dad",
    "gran", "nan", "grandma", "grandpa", "english", "british", "american", "chinese", "french",
    "facebook", "google", "instagram", "whatsapp", "trustpilot", "yelp", "tripadvisor", "paypal",
    "stripe", "amazon", "ebay", "etsy", "ups", "dhl", "fedex", "usps", "hermes", "evri", "royal",
    "mail", "london", "paris", "york", "new", "montreal", "quebec", "st", "street", "road", "the",
    "a", "an", "it", "she", "he", "we", "they", "you", "order", "invoice", "and", "but", "so",
    "not", "no", "yes", "name", "year", "sorry", "please", "thanks", "thank", "customer", "lady",
    "visa", "mastercard", "excel", "mailchimp", "bcc", "cc", "to", "gcse", "bt", "god", "gps",
  ]
}
