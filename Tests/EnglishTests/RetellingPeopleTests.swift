import Casework
import Testing

@testable import English

/// Two people of one pronoun, and people who are not named to the customer.
struct RetellingPeopleTests {
  @Test(arguments: [
    (
      "Megan", "Tariq: he, staff", "Tariq told Megan her car was ready and it wasn't.",
      "One of our team told you your car was ready and it wasn't."
    ),
    (
      "Megan", "Joy: she, staff", "Megan was served by Joy, who forgot her drink.",
      "You were served by one of our team, who forgot your drink."
    ),
    (
      "Lucia", "Bea: she, staff", "Because Bea was off sick she wasn't rung back.",
      "Because one of our team was off sick you weren't rung back."
    ),
    ("Lucia", "Bea: she, staff", "bea forgot to tell her", "One of our team forgot to tell you."),
    (
      "Ottilie", "Sal: she, staff", "Sal is new and she gave her the wrong form.",
      "One of our team is new and gave you the wrong form."
    ),
    (
      "Ottilie", "Sal: she, staff", "It wasn't Sal that served her, it was me.",
      "It wasn't one of our team that served you, it was us."
    ),
    (
      "Ottilie", "Sal: she, staff", "i had sal ring her to say sorry",
      "We had one of our team ring you to say sorry."
    ),
    (
      "Ottilie", "Josie: she, sister", "Josie paid for her sister's room and we gave it away.",
      "Josie paid for her sister's room and we gave it away."
    ),
    (
      "Ottilie", "Sal: she, staff", "If Sal had listened to her she wouldn't have been hurt.",
      "If one of our team had listened to you you wouldn't have been hurt."
    ),
    (
      "Ottilie", "Sal: she, staff", "Sal cleaned her oven with the wrong stuff and it's ruined.",
      "One of our team cleaned your oven with the wrong stuff and it's ruined."
    ),
    (
      "Keiko", "Rhys: he, staff", "Rhys and I were both on our phones while she waited.",
      "We were both on our phones while you waited."
    ),
    (
      "Keiko", "Rhys: he, staff", "I sent Rhys because I was too busy to go to her myself.",
      "We sent one of our team because we were too busy to go to you ourselves."
    ),
    (
      "Megan", "Joy: she, staff", "Joy promised she'd call her back by noon.",
      "One of our team promised she'd call you back by noon."
    ),
    (
      "Megan", "Joy: she, staff", "Joy's till was short so she accused her.",
      "One of our team's till was short so she accused you."
    ),
    (
      "Lucia", "Bea: she, staff", "She trusted Bea and Bea lied to her.",
      "You trusted one of our team and they lied to you."
    ),
    (
      "Lucia", "Bea: she, staff; Tim: he, staff", "Bea told Tim that Lucia had paid.",
      "One of our team told one of our team that you had paid."
    ),
    (
      "Ottilie", "Sal: she, staff", "Sal didn't believe her when she said she'd paid.",
      "One of our team didn't believe you when you said you'd paid."
    ),
    (
      "Ottilie", "Sal: she, staff; Kit: they, staff",
      "Sal and Kit couldn't lift her chair, so she missed the film.",
      "Two of our team couldn't lift your chair, so you missed the film."
    ),
    (
      "Ottilie", "Sal: she, staff", "she'd left a note for sal but sal never saw it",
      "You'd left a note for one of our team but they never saw it."
    ),
    (
      "Ottilie", "Sal: she, staff", "Ottilie says it was Sal who told her she could bring her dog.",
      "You say it was one of our team who told you you could bring your dog."
    ),
    ("Ottilie", "Sal: she, staff", "Sal says she's sorry.", "One of our team says she's sorry."),
    (
      "Keiko", "Rhys: he, staff", "She says Rhys winked at her; he says he didn't.",
      "You say one of our team winked at you; he says he didn't."
    ),
    (
      "Keiko", "Rhys: he, staff", "Rhys, who did her floor, has since left us.",
      "One of our team, who did your floor, has since left us."
    ),
    (
      "Megan", "Joy: she, staff", "Joy took her order down wrong and she got the veal.",
      "One of our team took your order down wrong and you got the veal."
    ),
    (
      "Nadia", "Lila: she, child",
      "Her daughter Lila is allergic to eggs and we gave her egg mayo.",
      "Your daughter Lila is allergic to eggs and we gave her egg mayo."
    ),
    (
      "Lucia", "Bea: she, staff", "Bea cut her hair far too short and she hates it.",
      "One of our team cut your hair far too short and you hate it."
    ),
    (
      "Lucia", "Bea: she, staff", "Bea was rude to Lucia when she asked for her receipt.",
      "One of our team was rude to you when you asked for your receipt."
    ),
    (
      "Lucia", "Bea: she, staff", "Our receptionist Bea gave her the wrong date.",
      "Our receptionist gave you the wrong date."
    ),
    (
      "Ottilie", "Sal: she, staff", "She overheard Sal call her a nuisance.",
      "You overheard one of our team call you a nuisance."
    ),
    (
      "Ottilie", "Sal: she, staff", "Sal in the office told her it was her own fault.",
      "One of our team in the office told you it was your own fault."
    ),
    (
      "Ottilie", "Sal: she, staff", "SAL TOLD HER TO GET LOST",
      "One of our team told you to get lost."
    ),
    (
      "Ottilie", "Sal: she, staff", "Sal had written her name as Tilly on her badge.",
      "One of our team had written your name as Tilly on your badge."
    ),
    (
      "Ottilie", "Sal: she, staff",
      "She was on her own with Sal, who wouldn't open the door for her.",
      "You were on your own with one of our team, who wouldn't open the door for you."
    ),
    (
      "Keiko", "Rhys: he, staff", "rhys dropd her phone n laughd",
      "One of our team dropped your phone and laughed."
    ),
    (
      "Keiko", "Rhys: he, staff", "I believed Rhys over her.",
      "We believed one of our team over you."
    ),
  ])
  func `others beside her`(
    _ name: String, _ people: String, _ text: String, _ told: String
  ) {
    #expect(said(text, to: name, .she, others: Self.people(people)) == told)
  }

  @Test(arguments: [
    (
      "Femi", "Craig: he, staff", "Craig swore at him and he walked out.",
      "One of our team swore at you and you walked out."
    ),
    (
      "Femi", "Craig: he, staff", "It was Craig who dropped his laptop.",
      "It was one of our team who dropped your laptop."
    ),
    (
      "Femi", "Mr Bright: he, customer", "We gave his parcel to Mr Bright.",
      "We gave your parcel to another customer."
    ),
    (
      "Amrit", "Priya: she, staff",
      "Priya gave him her own umbrella because ours leaked on his suit.",
      "One of our team gave you her own umbrella because ours leaked on your suit."
    ),
    (
      "Amrit", "Priya: she, staff", "He spoke to Priya on Monday and Priya told him Thursday.",
      "You spoke to one of our team on Monday and they told you Thursday."
    ),
    (
      "Amrit", "Neil: he, staff", "When Neil opened his boot his shopping fell out.",
      "When one of our team opened your boot your shopping fell out."
    ),
    (
      "Amrit", "Neil: he, staff", "He'd told Neil he was diabetic.",
      "You'd told one of our team you were diabetic."
    ),
    (
      "Gordon", "Rhys: he, staff", "Rhys quoted Gordon £300 and charged him £500.",
      "One of our team quoted you £300 and charged you £500."
    ),
    (
      "Gordon", "Rhys: he, staff", "It was because of Rhys that he missed his flight.",
      "It was because of one of our team that you missed your flight."
    ),
    (
      "Femi", "Craig: he, staff", "He asked Craig for help and he said no.",
      "You asked one of our team for help and he said no."
    ),
    (
      "Femi", "Craig: he, staff", "craigs mistake cost him a days pay",
      "One of our team's mistake cost you a day's pay."
    ),
    (
      "Femi", "Rex: he, pet", "His dog Rex cut his paw on our fence.",
      "Your dog Rex cut his paw on our fence."
    ),
    (
      "Amrit", "Priya: she, staff", "I asked Priya to ring him and she forgot.",
      "We asked one of our team to ring you and she forgot."
    ),
    (
      "Amrit", "Neil: he, staff", "Neil drove to his house but he was out.",
      "One of our team drove to your house but you were out."
    ),
    (
      "Amrit", "Neil: he, staff", "He only found out when Neil let it slip.",
      "You only found out when one of our team let it slip."
    ),
    (
      "Amrit", "Neil: he, staff", "Neil put the phone down on him before he'd finished.",
      "One of our team put the phone down on you before you'd finished."
    ),
    (
      "Omar", "Sal: she, staff",
      "Omar told Sal he couldn't eat pork and she served it to him anyway.",
      "You told one of our team you couldn't eat pork and she served it to you anyway."
    ),
    (
      "Gordon", "Rhys: he, staff", "Gordon says Rhys told him he didn't need an appointment.",
      "You say one of our team told you you didn't need an appointment."
    ),
    (
      "Gordon", "Rhys: he, staff", "He caught Rhys reading his post.",
      "You caught one of our team reading your post."
    ),
    (
      "Femi", "Craig: he, staff; Donna: she, staff", "Craig and Donna both saw him waiting.",
      "Two of our team both saw you waiting."
    ),
    (
      "Femi", "Craig: he, staff", "He gave Craig his keys and Craig lost them.",
      "You gave one of our team your keys and they lost them."
    ),
    (
      "Amrit", "Priya: she, staff", "Priya, our manager, told him he was barred.",
      "Our manager told you you were barred."
    ),
    (
      "Amrit", "Neil: he, staff", "Neil says he rang him three times.",
      "One of our team says he rang you three times."
    ),
    (
      "Amrit", "Neil: he, staff", "Neil wouldn't let him use the toilet even though he begged.",
      "One of our team wouldn't let you use the toilet even though you begged."
    ),
    (
      "Amrit", "Sunny: he, child", "His son Sunny lost his tooth on our trampoline.",
      "Your son Sunny lost his tooth on our trampoline."
    ),
    (
      "Omar", "Sal: she, staff", "Sal gave him his coat and said her goodbyes.",
      "One of our team gave you your coat and said her goodbyes."
    ),
    (
      "Gordon", "Rhys: he, staff", "Rhys parked across his drive so he couldn't get out.",
      "One of our team parked across your drive so you couldn't get out."
    ),
    (
      "Gordon", "Rhys: he, staff", "Rhys fitted his door upside down and told him it was fine.",
      "One of our team fitted your door upside down and told you it was fine."
    ),
  ])
  func `others beside him`(
    _ name: String, _ people: String, _ text: String, _ told: String
  ) {
    #expect(said(text, to: name, .he, others: Self.people(people)) == told)
  }

  /// Reads `Sal: she, staff; Ben: he, staff`.
  private static func people(_ text: String) -> [Person] {
    text.split(separator: "; ").map { entry in
      let parts = entry.split { ":, ".contains($0) }.map(String.init)
      let name = parts.prefix { Pronoun(rawValue: $0) == nil }.joined(separator: " ")
      let told = parts.dropFirst(name.split(separator: " ").count)
      return Person(
        name: name, role: told.last.flatMap(Person.Role.init(rawValue:)) ?? .family,
        pronoun: told.first.flatMap(Pronoun.init(rawValue:)))
    }
  }
}
