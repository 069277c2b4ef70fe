/// The closed classes: words whose grammar matters more than their meaning.
enum FunctionWords {
  /// Each class with its words; a word may stand in several.
  static let classes: [(Tag, [String])] = [
    (
      .pronoun,
      words(
        """
        i me we us you he him she her it they them myself ourselves yourself yourselves himself
        herself itself themselves themself mine ours yours hers his theirs who whom whose what which
        that this these those someone somebody something anyone anybody anything everyone everybody
        everything noone nobody nothing none one ones each all both some any many few several most
        more less enough another others other either neither there whoever whatever ya u y'all ye em
        such same plenty lots half
        """)
    ),
    (.possessive, words("my our your his her its their whose ur yer")),
    (
      .determiner,
      words(
        """
        the a an this that these those some any no every each either neither another all both half
        which what whatever such many much few several most more less enough
        """)
    ),
    (
      .preposition,
      words(
        """
        about above across after against ago along amid among around as at before behind below
        beneath beside besides between beyond but by despite down during except for from in inside
        into like near of off on onto opposite out outside over past per round since than through
        throughout till to toward towards under underneath unlike until unto up upon via with within
        without w w/ w/o abt thru minus plus regarding concerning worth amongst alongside
        """)
    ),
    (.coordinator, words("and but or nor so yet plus & n' an'")),
    (
      .subordinator,
      words(
        """
        because bc b/c cos coz cuz cause although though while whilst whereas if unless until till
        when whenever where wherever since after before as once that whether so than which who whose
        whom why how what like
        """)
    ),
    (
      .modal,
      words("can could will would shall should may might must ought gonna gotta wanna 'll 'd")
    ),
    (
      .auxiliary,
      words("be am is are was were have has had do does did 's 'm 're 've")
    ),
    (.pastParticiple, words("been done")),
    (.gerund, words("being having doing")),
    (.particle, ["to"]),
    (.negation, words("not n't nt no")),
    (
      .interjection,
      words(
        """
        oh ah ok okay yes yeah yep yup no nope nah hi hello hey gosh god jesus christ wow ugh argh
        hmm hm um uh er erm well please pls plz thanks thx ta cheers sorry bye lol omg wtf oops
        whoops damn bloody hell yikes ouch right look anyway anyways alas eek gah blah haha hehe
        """)
    ),
    (
      .number,
      words(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
        ninety hundred thousand million dozen couple
        """)
    ),
    (.noun, ["one", "ones"]),
  ]

  /// Adverbs, those of time, place and degree before those of manner.
  static let adverbs = words(
    """
    again ago ahead almost alone already also altogether always anymore anyway anywhere apart
    apparently around aside asap away back badly barely basically before beforehand behind better
    brand certainly clearly close completely constantly correctly currently daily dead deep
    definitely directly double down downstairs due early easily either elsewhere enough entirely
    especially even eventually ever everywhere exactly extra extremely fairly far fast finally first
    firstly forever forth forward forwards frankly free fully further furthermore generally gently
    gone half hard hardly hence here hereby high highly home honestly hopefully however immediately
    in indeed indoors inside instantly instead just kinda largely last late lately later least less
    literally little long longer loud loudly low luckily mainly maybe meanwhile merely more moreover
    most mostly much nearby nearly neither never nevertheless next nicely nonetheless normally
    nowhere now o'clock obviously off often ok on once only opposite originally otherwise out
    outdoors outright outside over overnight overseas partly perfectly perhaps personally physically
    plainly plus possibly potentially practically precisely previously probably promptly properly
    publicly purely quick quickly quietly quite rarely rather readily really recently regardless
    regularly right roughly round rudely sadly safely second secondly seldom separately seriously
    severely sharp shortly sideways simply since slightly slow slowly so somehow sometimes somewhat
    somewhere soon sooner sort sorta specially specifically still straight straightaway strictly
    strongly subsequently suddenly supposedly surely that then there thereafter therefore though
    through thus tight together tomorrow tonight too totally truly twice ultimately under
    unfortunately up upfront upstairs usually utterly very via virtually well whatsoever wherever
    widely within worse worst wrong wrongly yesterday yet today nowadays midday thrice online
    offline overboard halfway midway kindly accidentally deliberately mistakenly repeatedly
    automatically annually monthly weekly hourly actually else all both below no along above likely
    necessarily absolutely pretty overall any abroad greatly initially carefully significantly
    essentially ironically deeply simultaneously relatively approximately sincerely anytime
    increasingly heavily likewise openly surprisingly primarily effectively equally thankfully
    genuinely visibly awfully terribly horribly incorrectly poorly politely sharply abruptly angrily
    tearfully
    """)

  /// The forms of be, have and do with their dictionary forms.
  static let helperForms: [String: String] = [
    "be": "be", "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be",
    "being": "be", "'m": "be", "'re": "be", "have": "have", "has": "have", "had": "have",
    "having": "have", "'ve": "have", "do": "do", "does": "do", "did": "do", "done": "do",
    "doing": "do",
  ]
}
