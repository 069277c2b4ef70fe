extension Line {
  /// Set phrases that make the reader the cause.
  static let blamePhrases: [Pattern] = [
    Pattern(
      .typed("your"), Piece.typed("own").maybe, .any("mistake fault error negligence carelessness")),
    Pattern(
      .typed("we i"), Piece.any("would do really only can").upTo(2), .any("wish"), "you",
      .typed("had 'd would could"), Piece.any("have").maybe, .except(Words.negations)),
    Pattern(
      .typed("not n't never without"), Piece.any("have").maybe,
      .any("give allow offer"), Piece.typed("us me").maybe,
      Piece.typed("with the a an any").upTo(2),
      .typed("chance opportunity")),
    Pattern(
      "had", .typed("we i"), Piece.any("only").maybe, .any("be know"),
      Piece.typed("told aware made").upTo(2)),
    Pattern(
      "if", .typed("we i"), Piece.typed("only").maybe, .typed("had 'd"), .any("be know"),
      Piece.typed("told aware made").upTo(2)),
    Pattern(
      .typed("had not n't never if wish"), Piece.typed("this it you that").maybe,
      Piece.typed("had 'd been only not n't").upTo(2), .any("bring raise"),
      Piece.typed("this it that your").upTo(2), Piece.gap(1), "to", .typed("our my"), "attention"),
    Pattern(
      "you", Piece.gap(2), "without", .typed("telling asking checking reading informing"),
      .typed("us me the")),
    Pattern(
      .typed("because as since"), Piece.typed("the your").maybe,
      .typed("nobody noone no address details number postcode information form card"),
      Piece.typed("one on given provided we had").upTo(3), .typed("was were is"),
      .typed(
        "home in available there incomplete incorrect invalid missing insufficient unclear expired")
    ),
    Pattern(.typed("customer user"), .typed("error mistake fault")),
    Pattern(.typed("nobody noone"), .any("tell warn inform mention"), .typed("us me")),
    Pattern("no", "one", .any("tell warn inform mention"), .typed("us me")),
    Pattern("it", .any("be"), .typed("you"), .typed("who that"), .gap(1), Piece.gap(1)),
    Pattern(
      .any("mistake error fault problem issue confusion failure delay oversight wrong"), "on",
      .typed("your"),
      .typed("end part side")),
    Pattern(
      .typed("your"), Piece.typed("own late").maybe,
      .typed("failure delay lateness carelessness negligence inattention"), .typed("to in at")),
    Pattern(
      .any("seem appear look").unmarked, Piece.typed("that like as if though").unmarked.upTo(2),
      "you",
      Piece.any("may have").upTo(2), .any(Words.causing.union(Words.supplying))),
    Pattern(.typed("your"), "late", .typed("arrival reply cancellation payment response")),
    Pattern(
      .typed("we i"), Piece.any("be have").upTo(2), .typed("never not n't"),
      Piece.typed("been").maybe,
      .typed("told informed notified warned advised made"), Piece.typed("aware").maybe,
      .typed("of about that you")),
    Pattern(
      "you", Piece.any("be have").upTo(2), Piece.typed("clearly repeatedly").maybe,
      .typed("asked expected required reminded advised instructed"), "to"),
    Pattern(
      .typed("next in"), Piece.typed("the").maybe, .typed("time future"), Piece.typed(",").maybe,
      Piece.typed("please do should could try make be kindly maybe perhaps just").upTo(3),
      .any(Words.readersDuties.union(Words.speakingUp))),
    Pattern(
      .typed("next in"), Piece.typed("the").maybe, .typed("time future"), Piece.typed(",").maybe,
      "you", .typed("should could might must"), Piece.typed("try want to make be").upTo(2),
      .any(Words.readersDuties.union(Words.speakingUp))),
    Pattern(
      .typed("please"), Piece.any("be make").maybe, Piece.typed("more").maybe,
      .any(Words.readersDuties.union(["careful", "sure"])),
      Piece.gap(8), .typed("next in"), Piece.typed("the").maybe, .typed("time future")),
    Pattern(
      "you", .typed("ought needed had"), "to", "have", .any(Words.readersDuties)),
    Pattern(
      .typed("the your"),
      .any("address number name date detail size email measurement postcode information"), "you",
      .any(Words.supplying),
      Piece.any("us me").maybe, Piece.any("be").maybe,
      .typed("wrong incorrect incomplete invalid unclear outdated illegible")),
    Pattern(
      "you", Piece.any("have be only").upTo(2),
      .any("come arrive call ring tell cancel write order reply book leave turn"),
      Piece.typed("us me up it").maybe, Piece.typed("far much just").maybe, .typed("too"),
      .typed("late")),
  ]
}
