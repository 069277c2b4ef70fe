import English

extension Line {
  /// The reader, or people of the reader's, as the subject of what is regretted.
  static let reader: [Piece] = [
    Piece.any("one some many any of your the").upTo(3),
    .any(Words.readers.union(Words.readersPeople)),
  ]

  static let feelingClauses: [Pattern] = {
    let helpers = Piece.any(Words.adverbs.union(Words.helpers)).upTo(5)
    let unfelt = Piece.any(Words.felt.subtracting(["hurt", "concerned"]))
    let manner = Piece.any("that this the way so like as let down").upTo(3)
    return [
      Pattern(reader + [helpers, .any(Words.feelings), manner]),
      Pattern(
        reader + [
          helpers, .any("be get become seem"), .any(Words.adverbs).upTo(3),
          .any(Words.felt.subtracting(["hurt"])),
        ]),
      Pattern(reader + [helpers, .any(Words.felt.subtracting(["hurt"]))]),
      Pattern(
        .any(Words.readersSelves), .any("be r"),
        .any(
          Words.adverbs.union([
            "not", "n't", "less", "than", "entirely", "fully", "altogether", "wholly", "yet", "a",
          ])
        ).upTo(3), unfelt),
      Pattern(
        .any(Words.readersSelves), .any("be r do"), .typed("not n't"), .any(Words.adverbs).upTo(2),
        Piece.typed("in a").upTo(2),
        .any("love like enjoy enjoying liking loving keen sold agree fan")),
      Pattern(
        .any(Words.readersSelves), .any(Words.helpers).upTo(3), .any("come go walk leave"),
        .typed("away"),
        Piece.gap(4), .any("feeling thinking believing with disappointed unhappy dissatisfied")),
      Pattern(
        .typed("you"), .any("have do").upTo(1), .any("see take"), Piece.gap(4), .typed("as"),
        .typed("a an being so")),
      Pattern(
        .typed("you"), .any("have do").upTo(1), .any("see take view"), Piece.gap(4), .typed("as"),
        .tagged(.adjective)
      ).endingClause,
      Pattern(
        .typed("you"), Piece.any("do").maybe, .typed("not n't"), .any("share"), .typed("our my the")
      ),
      Pattern(
        .typed("you"), .any("have be").upTo(2),
        Piece.any("form get gain take come reach under").maybe,
        Piece.typed("to").maybe, .typed("this that the such a an"), Piece.tagged(.adjective).maybe,
        .typed("impression opinion view perception conclusion belief")),
      Pattern(
        .typed("you"), .any(Words.helpers).upTo(3), .typed("made"), .typed("to"), .typed("feel")),
      Pattern(.typed("ur youre"), Piece.any("not so very still").upTo(2), unfelt),
      Pattern(
        Piece.typed("it this that").maybe, Piece.any("be").maybe, .typed("not n't"),
        .typed("ok okay alright good"), .typed("for with"), .typed("you u")),
      Pattern(
        "your", Piece.any("memory memories impression opinion view feeling recollection"), .gap(5),
        .typed("not n't bad poor negative")),
    ]
  }()

  static let feelingNouns: [Pattern] = [
    Pattern([
      .any("the that").upTo(1), .any("way how"), "you", .any(Words.helpers).upTo(3),
      .any(Words.feelings.union(Words.felt)),
    ]),
    Pattern([.typed("your"), Piece.any(Words.adverbs).upTo(1), .any(Words.feelingNames)]),
    Pattern(
      .typed("the your any"), Piece.typed("bad poor negative").maybe,
      .any("impression"), Piece.gap(7)),
    Pattern(
      .typed("the"), .typed("frustration disappointment annoyance dissatisfaction anger"),
      Piece.typed("you").maybe
    ).endingClause,
    Pattern(
      .typed("the"), .typed("frustration disappointment annoyance dissatisfaction anger"),
      .tagged(.properNoun)
    ).endingClause,
  ]

  /// A feeling of the reader's, put on file.
  static let notedFeelings: [Pattern] = [
    Pattern(
      .any("note acknowledge recognise recognize regret register"),
      Piece.typed("that").maybe, .typed("your"), Piece.tagged(.adjective).maybe,
      .any(Words.feelingNames)),
    Pattern(
      .any("appreciate understand know recognise recognize realise realize accept"),
      Piece.typed("that").maybe, .typed("this it the"), Piece.gap(2), .any("will may be"),
      Piece.any("come be").maybe, Piece.typed("as").maybe, Piece.typed("a").maybe,
      Piece.tagged(.adjective).maybe, .typed("disappointment disappointing")),
    Pattern(
      .any("appreciate understand know recognise recognize realise realize get"),
      Piece.typed("that").maybe, .any("people folk some many customers guests fans"),
      .any("be feel"), .degree,
      .any(Words.felt.union(["gutted", "miffed", "cheesed", "cross"]))),
    Pattern(
      .any("note acknowledge"), Piece.typed("that").maybe, .typed("you"),
      Piece.any("be feel remain").maybe, .degree, .any(Words.felt.union(["feel"]))),
  ]

  static let offended: [Pattern] = [
    Pattern(
      .typed("to"), .typed("those anyone anybody everyone all people customers guests"),
      .any(Words.adverbs).upTo(2),
      .typed("offended upset hurt disappointed annoyed angered insulted saddened")),
    Pattern(
      .typed("to"), Piece.typed("any all").maybe,
      .typed("those anyone anybody everyone people customers guests fans"),
      Piece.typed("of you").upTo(2),
      .typed("who that"), .any("may might have be").upTo(3), Piece.any("perhaps maybe").maybe,
      .any("feel felt found find took"), Piece.gap(3),
      .any(
        Words.felt.union([
          "offensive", "rude", "offence", "offense", "hurtful", "distasteful", "way", "wrong",
          "ignored",
        ]))),
  ]
}

extension Words {
  /// The reader, and those for whom the reader speaks.
  static let readersSelves: Set = ["you", "u", "ur", "they", "she", "he", "people", "some"]
  static let helpers = set(
    """
    be have do may might could would will must get leave not n't can come away
    """)
  /// People who belong to the reader.
  static let readersPeople = set(
    """
    family mother father mum mom dad wife husband daughter son guests friends partner child children
    party neighbour neighbor
    """)
  /// What a person does with a feeling or an opinion.
  static let feelings = set(
    """
    feel think believe perceive consider view interpret experience assume suppose
    misunderstand mind resent dislike
    """)
  /// What a person is who has a feeling about the matter; bodily harm is not among them.
  static let felt = set(
    """
    upset unhappy happy disappointed offended angry annoyed frustrated dissatisfied satisfied
    unsatisfied bothered troubled cross displeased insulted irritated confused mad uncomfortable
    concerned pleased impressed unimpressed sad hurt furious put-out gutted miffed aggrieved
    peeved dismayed miserable disgruntled livid
    """)
  static let feelingNames = set(
    """
    frustration disappointment anger feeling upset dissatisfaction annoyance unhappiness
    displeasure offence offense perception unhappiness discontent irritation resentment
    """)
}
