import Testing

@testable import English

struct TaggerTests {
  @Test(arguments: [
    ("i broke «her» vase", English.Tag.possessive), ("i rang «her» twice", .pronoun),
    ("we told «her» the truth", .pronoun), ("i lost «her» order", .possessive),
    ("let «her» order first", .pronoun), ("gave «her» decaf", .pronoun),
    ("gave «her» money back", .possessive), ("sent «her» a card", .pronoun),
    ("rang «her» friday", .pronoun), ("for «her» 80th", .possessive),
    ("the mug was «his»", .pronoun), ("«his» late father died", .possessive),
    ("dana«'s» upset", .auxiliary), ("dana«'s» mug broke", .possessive),
    ("dana«'s» late mother's ring", .possessive), ("she«'s» been told", .auxiliary),
    ("dana«'s» not happy", .auxiliary), ("it was dana«'s»", .possessive),
    ("she said «that» she cried", .subordinator), ("«that» mug broke", .determiner),
    ("i know «that»", .pronoun), ("the mug «that» broke", .subordinator),
    ("i want «to» order", .particle), ("i sent it «to» dana", .preposition),
    ("it was «so» late", .adverb), ("it was late «so» she left", .coordinator),
    ("«after» she rang", .subordinator), ("«after» lunch", .preposition),
    ("the «order» was late", .noun), ("they «order» online", .verbPresent),
    ("i «forgot»", .verbPast), ("it was «forgotten»", .pastParticiple),
    ("she «put» it back", .verbPast), ("i will «put» it back", .verbBase),
    ("the «damaged» box", .adjective), ("it was «damaged»", .pastParticiple),
    ("she was «upset»", .adjective), ("she «waits» outside", .verbPresent),
    ("i do not «like» it", .verbBase), ("it was «like» that", .preposition),
    ("i «may» have lost it", .modal), ("in «may» we moved", .properNoun),
    ("she is 84 and «lives» alone", .verbPresent), ("the error is «mine»", .pronoun),
    ("«no» one rang", .determiner), ("i «never» looked", .adverb), ("it is «not» ok", .negation),
  ])
  func `a word is tagged by the words around it`(_ marked: String, _ tag: English.Tag) throws {
    let open = try #require(marked.unicodeScalars.firstIndex(of: "«"))
    let start = marked.unicodeScalars.distance(from: marked.unicodeScalars.startIndex, to: open)
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let token = try #require(Passage(text).tokens.first { $0.range.lowerBound == start })
    #expect(token.tag == tag)
  }

  @Test(arguments: [
    ("she orderd two boxes", "she order two box"), ("hes rung twice", "he have ring twice"),
    ("shes upset", "she be upset"), ("it didnt fit", "it do not fit"),
    ("the wives were crying", "the wife be cry"), ("we re-packed it", "we re-pack it"),
    ("i'll have stopped", "i will have stop"),
  ])
  func `lemmas are dictionary forms`(_ text: String, _ lemmas: String) {
    #expect(Passage(text).tokens.map(\.lemma).joined(separator: " ") == lemmas)
  }
}
