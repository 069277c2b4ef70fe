/// What many see, and what leaks out.
extension Field {
  static let pub = Field(
    "pub",
    """
    announce announced broadcast publish published post posted put_up display displayed show
    showed read_out share shared upload uploaded went_out
    """)

  static let audience = Field(
    "audience",
    """
    everyone everybody whole_room whole_town whole_street whole_queue packed crowd audience
    congregation public followers viewers listeners neighbours village parents_group online
    views shares likes front_page paper newspaper local_paper press
    """)

  static let seeing = Field(
    "seeing",
    """
    see saw seen read hear heard overhear overheard open opened look looked listen listened
    watch watched
    """)

  static let secretthings = Field(
    "secretthings",
    """
    result results diagnosis salary debt balance arrears rent divorce pregnancy pregnant test
    affair surprise party ring engagement address home_address phone_number medical history
    notes weight age prescription cream thrush viagra pills loan account therapy will gift
    statement
    """)

  static let recipients = Field(
    "recipients",
    """
    husband wife ex ex_husband ex_wife mother mother_in_law mum dad boss employer neighbour
    landlord roommate flatmate sister brother colleague stranger competitor other_client
    another_client
    """)

  static let sending = Field(
    "sending",
    """
    send sent email emailed forward forwarded attach attached post posted mail mailed text
    texted fax faxed cc bcc address addressed copy copied
    """)

  static let hacking = Field(
    "hacking",
    """
    hack hacked phish phishing ransomware malware virus script dodgy break_in broke_in stolen
    exposed public unlocked unencrypted leaked password guess scrape crawl
    """)

  static let records = Field(
    "records",
    """
    record records file files list database spreadsheet details data names addresses emails
    numbers dates_of_birth ssns logins accounts profiles backup export folder cabinet box laptop
    usb stick drive server
    """)

  static let computing = Field(
    "computing",
    """
    site website app system server software update plugin database online portal checkout form
    screen login log_in computer machine email_system code bug glitch
    """)

  static let powerless = Field(
    "powerless",
    """
    down dead off out crash crashed fail failed froze frozen freeze dark blank spinning error
    not_work stopped unreachable died power power_cut outage hang hung
    """)

  static let spreading: [Field] = [
    .pub, .audience, .seeing, .secretthings, .recipients, .sending, .hacking, .records,
    .computing, .powerless,
  ]
}
