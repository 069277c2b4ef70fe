extension Words {
  /// Abbreviations that everybody uses, in lower case.
  static let everydayAcronyms = set(
    """
    vat pdf tv gps usa us uk id pin atm faq ceo ok am pm nhs eu un usb dvd cd hd uhd sms gp diy dj
    mp mr mrs ms dr phd ba ma bbc cnn nbc itv hbo espn nfl nba mlb nhl fifa uefa dna hiv aids er icu
    mri ct xl xxl xs bbq blt led lcd pc it hr pr qr url www wifi asap fyi rsvp eta ps pps tbc ad bc
    gmt utc est edt cst cdt mst mdt pst pdt bst cet cest nyc la dc sf lax jfk ny nj tx ca fl hq ups
    usps dhl dpd tnt ikea bmw vw kfc ibm hp lg at&t cvs bt ee o2 irs hmrc dvla fbi cia nasa nato tsa
    faa osha fda cdc who ira aka ie eg etc rip lol omg btw imo nb cc bcc dm pm fb ig ip app sim sos
    suv mot mph kg km cm mm ml lb oz ft in hrs mins no vip rv ac dc aa rac b&b q&a a&e r&b m&s h&m
    bff xmas sat sun mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sep sept oct
    nov dec i ii iii iv vi vii viii ix xi xii ltd plc llc inc gcse sat mba gpa unesco unicef rspca
    ymca lgbt lgbtq pta iban covid abc cbs pbs npr mtv bst ferpa gif jpeg jpg png mp3 mp4 aol msn
    xbox ios tgi gmb unison aarp plo idf ussr gdp gop snp ukip mep esl efl pov diy ocd adhd add ptsd
    std ivf bmi iq pe rn md dds gst hst rrp klm sas tap lot ana jal ryanair twa ba pvc spf uv
    """)
}
