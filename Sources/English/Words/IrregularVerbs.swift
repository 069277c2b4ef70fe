/// Verbs whose past cannot be worked out.
enum IrregularVerbs {
  /// Three words a verb: base, past, participle; forms of equal right share a slash.
  static let table = words(
    """
    arise arose arisen  awake awoke awoken  bear bore borne/born  beat beat beaten
    become became become  begin began begun  bend bent bent  bet bet bet  bid bid bid
    bind bound bound  bite bit bitten  bleed bled bled  blow blew blown  break broke broken
    breed bred bred  bring brought brought  broadcast broadcast broadcast  build built built
    burn burnt/burned burnt/burned  burst burst burst  buy bought bought  cast cast cast
    catch caught caught  choose chose chosen  cling clung clung  come came come  cost cost cost
    creep crept crept  cut cut cut  deal dealt dealt  dig dug dug  draw drew drawn
    dream dreamt/dreamed dreamt/dreamed  drink drank drunk  drive drove driven  eat ate eaten
    fall fell fallen  feed fed fed  feel felt felt  fight fought fought  find found found
    flee fled fled  fling flung flung  fly flew flown  forbid forbade forbidden
    forecast forecast forecast  forget forgot forgotten  forgive forgave forgiven
    freeze froze frozen  get got got/gotten  give gave given  go went gone  grind ground ground
    grow grew grown  hang hung hung  hear heard heard  hide hid hidden  hit hit hit
    hold held held  hurt hurt hurt  input input input  keep kept kept  kneel knelt knelt
    know knew known  lay laid laid  lead led led  lean leant/leaned leant/leaned
    leap leapt/leaped leapt/leaped  learn learnt/learned learnt/learned  leave left left
    lend lent lent  let let let  lie lay lain  light lit lit  lose lost lost  make made made
    mean meant meant  meet met met  mishear misheard misheard  mislay mislaid mislaid
    mislead misled misled  misread misread misread
    misspell misspelt/misspelled misspelt/misspelled  mistake mistook mistaken
    misunderstand misunderstood misunderstood  mow mowed mown  offset offset offset
    overcome overcame overcome  overdo overdid overdone  overhear overheard overheard
    oversee oversaw overseen  oversell oversold oversold  oversleep overslept overslept
    overtake overtook overtaken  overthrow overthrew overthrown  overwrite overwrote overwritten
    pay paid paid  overpay overpaid overpaid  prove proved proven/proved  put put put
    quit quit quit  read read read  rebuild rebuilt rebuilt  redo redid redone
    resell resold resold  repay repaid repaid  resend resent resent  unmake unmade unmade
    outgrow outgrew outgrown  interweave interwove interwoven  mishit mishit mishit
    foresee foresaw foreseen  foretell foretold foretold  hamstring hamstrung hamstrung
    inlay inlaid inlaid  miscast miscast miscast  outdo outdid outdone  rebind rebound rebound
    relay relayed relayed  remake remade remade  rerun reran rerun  reread reread reread
    retell retold retold  resit resat resat  rehang rehung rehung  preset preset preset
    underpay underpaid underpaid  reset reset reset  retake retook retaken
    rethink rethought rethought  rewrite rewrote rewritten  ride rode ridden  ring rang rung
    rise rose risen  run ran run  saw sawed sawn  say said said  see saw seen  seek sought sought
    sell sold sold  send sent sent  set set set  sew sewed sewn  shake shook shaken
    shed shed shed  shine shone shone  shoot shot shot  show showed shown  shrink shrank shrunk
    shut shut shut  sing sang sung  sink sank sunk  sit sat sat  sleep slept slept
    slide slid slid  sling slung slung  slit slit slit  smell smelt/smelled smelt/smelled
    speak spoke spoken  speed sped/speeded sped/speeded  spell spelt/spelled spelt/spelled
    spend spent spent  spill spilt/spilled spilt/spilled  spin spun spun  spit spat spat
    split split split  spoil spoilt/spoiled spoilt/spoiled  spread spread spread
    spring sprang sprung  stand stood stood  steal stole stolen  stick stuck stuck
    sting stung stung  stink stank stunk  strike struck struck  string strung strung
    strip stripped stripped  strive strove striven  swear swore sworn  sweep swept swept
    swell swelled swollen  swim swam swum  swing swung swung  take took taken  teach taught taught
    tear tore torn  tell told told  think thought thought  throw threw thrown  tread trod trodden
    undercook undercooked undercooked  undergo underwent undergone
    understand understood understood  undertake undertook undertaken  undo undid undone
    unwind unwound unwound  uphold upheld upheld  upset upset upset  wake woke woken
    wear wore worn  weave wove woven  weep wept wept  wet wet wet  win won won  wind wound wound
    withdraw withdrew withdrawn  withhold withheld withheld  withstand withstood withstood
    wring wrung wrung  write wrote written
    """)
}

/// The words of a list, in order.
func words(_ list: String) -> [String] {
  list.split(whereSeparator: \.isWhitespace).map(String.init)
}
