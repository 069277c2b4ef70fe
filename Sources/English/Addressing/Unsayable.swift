/// Words that never reach a customer.
enum Unsayable {
  /// Names that people call each other.
  static let insults = WordSet(
    words(
      """
      cow bitch idiot moron karen nutter psycho muppet twat prick arsehole asshole arse jerk witch hag
      cunt dick dickhead wanker tosser bastard slag slut whore fool weirdo freak loser scumbag
      timewaster chancer scrounger bellend knob pillock plonker git diva princess madam
      fuck fucking fucked fuckin shit shitty crap crappy bullshit bollocks piss wtf ffs
      retard retarded lunatic nutcase crackpot cretin dimwit airhead drama-queen prat numpty mug-off
      """
    ).filter { $0 != "princess" && $0 != "fool" && $0 != "witch" && $0 != "dick" && $0 != "knob" })

  /// How an angry owner speaks of a customer's manner.
  static let manners = WordSet(
    words(
      """
      impossible unreasonable rude hysterical dramatic overreact fussy picky crazy nuts mental
      whinge whine moan rant ridiculous demanding entitled stroppy snotty obnoxious arrogant
      nasty horrid vile awkward irrational unhinged insane bonkers petty childish stupid dumb thick
      lazy greedy cheap stingy liar lying moaning whingeing whining ranting shout yell aggressive
      abusive overreacting patronising bossy pushy mardy grumpy kick-off pathetic annoying
      """))
}
