import Casework
import Testing

@testable import English

/// The customers who are not one she or he, the owners who are not a firm, and names that are words.
struct RetellingVoicesTests {
  @Test(arguments: [
    ("Nadia", "Am I the reason she's upset? Yes.", "Am I the reason you're upset? Yes."),
    ("Nadia", "me and nadia go back years", "You and I go back years."),
    (
      "Nadia", "between me and her it was agreed at £200",
      "Between you and me it was agreed at £200."
    ),
    (
      "Beth", "I tattooed the wrong date on her and she only noticed at home.",
      "I tattooed the wrong date on you and you only noticed at home."
    ),
    (
      "Beth", "beths dog got out of my garden and shes out looking for him now",
      "Your dog got out of my garden and you're out looking for him now."
    ),
    (
      "Beth", "I'd sooner lose the money than lose her.", "I'd sooner lose the money than lose you."
    ),
    ("Beth", "she says its ok but i know its not", "You say it's ok but I know it's not."),
    ("Beth", "My fault entirely, not hers.", "My fault entirely, not yours."),
    (
      "Beth", "Beth's hen do was ruined and I'm the one that ruined it.",
      "Your hen do was ruined and I'm the one that ruined it."
    ),
    (
      "Beth", "I had Beth down for the 14th. She came on the 13th.",
      "I had you down for the 14th. You came on the 13th."
    ),
    ("Beth", "didnt check her patch test", "I didn't check your patch test."),
    (
      "Beth", "She has her nails done with me every three weeks and has never missed one.",
      "You have your nails done with me every three weeks and have never missed one."
    ),
    ("Beth", "as she knows, i work alone", "As you know, I work alone."),
    (
      "Mrs Kaur", "I hold my hands up, I told Mrs Kaur a lie.",
      "I hold my hands up, I told you a lie."
    ),
    (
      "Mrs Kaur", "mrs kaurs curtains came back pink n shes not a pink person",
      "Your curtains came back pink and you're not a pink person."
    ),
    ("Mrs Kaur", "Mrs Kaur, bless her, said not to worry.", "You said not to worry."),
    ("Mrs Kaur", "Mrs Kaur and me had words.", "You and I had words."),
    (
      "Mrs Kaur", "It was Mrs Kaur's idea but I took the credit.",
      "It was your idea but I took the credit."
    ),
  ])
  func `a sole trader stays I before her`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .she, .person) == told)
  }

  @Test(arguments: [
    (
      "Mr Osei", "I told him myself that his boiler was safe and I was wrong.",
      "I told you myself that your boiler was safe and I was wrong."
    ),
    ("Mr Osei", "he and i had a handshake deal", "You and I had a handshake deal."),
    (
      "Mr Osei", "I owe him £60 and I've been dodging his calls.",
      "I owe you £60 and I've been dodging your calls."
    ),
    (
      "Dan", "Dan's not a complainer, he's just had enough.",
      "You're not a complainer, you've just had enough."
    ),
    (
      "Dan", "dan paid me cash & i never wrote it down", "You paid me cash & I never wrote it down."
    ),
    ("Dan", "I gave Dan my word and I broke it.", "I gave you my word and I broke it."),
    ("Dan", "his is the blue one, mine is the red", "Yours is the blue one, mine is the red."),
    (
      "Dan", "He shouldnt have had to chase me for whats his.",
      "You shouldn't have had to chase me for what's yours."
    ),
    (
      "Dan", "i said id be there at 9 and he waited til 11",
      "I said I'd be there at 9 and you waited until 11."
    ),
    (
      "Dan", "There he was, in the rain, with his toolbox.",
      "There you were, in the rain, with your toolbox."
    ),
    (
      "Dan", "He's a wheelchair user and our lift's been broken for weeks.",
      "You're a wheelchair user and our lift's been broken for weeks."
    ),
    (
      "Mr Lowe", "I never invoiced Mr Lowe for the first visit, then billed him for three.",
      "I never invoiced you for the first visit, then billed you for three."
    ),
    (
      "Mr Lowe", "mr lowe wasnt best pleased and neither would i be",
      "You weren't best pleased and neither would I be."
    ),
    (
      "Mr Lowe", "Mr Lowe's 84. He can't be getting up a ladder to finish my job.",
      "You're 84. You can't be getting up a ladder to finish my job."
    ),
    ("Mr Lowe", "Mr Lowe, my very first customer, has left me.", "You have left me."),
    (
      "Mr Lowe", "My van leaked oil on his drive and I drove off without telling him.",
      "My van leaked oil on your drive and I drove off without telling you."
    ),
    ("Mr Lowe", "I haven't been able to face him since.", "I haven't been able to face you since."),
    (
      "Mr Lowe", "He trusted me with his late wife's watch.",
      "You trusted me with your late wife's watch."
    ),
    (
      "Mr Lowe", "His late wife chose that wallpaper herself and I painted over it.",
      "Your late wife chose that wallpaper herself and I painted over it."
    ),
    ("Mr Lowe", "myself and mr lowe agreed on oak", "You and I agreed on oak."),
    ("Mr Lowe", "He was here, I wasn't.", "You were here, I wasn't."),
    (
      "Mr Lowe", "i charged him vat n im not even registered",
      "I charged you vat and I'm not even registered."
    ),
    (
      "Mr Lowe", "He says that I said that he could have it by Easter.",
      "You say that I said that you could have it by Easter."
    ),
    (
      "Mr Lowe", "Mr Lowe was quoted 400. I charged him 650!!",
      "You were quoted 400. I charged you 650!!"
    ),
  ])
  func `a sole trader stays I before him`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .he, .person) == told)
  }

  @Test(arguments: [
    ("Robin", "Robin's told us twice they're vegan.", "You've told us twice you're vegan."),
    ("Robin", "Robin was left on their own in the dark.", "You were left on your own in the dark."),
    (
      "the Patels", "The Patels' room wasn't cleaned and they'd paid extra for it.",
      "Your room wasn't cleaned and you'd paid extra for it."
    ),
    (
      "Mr and Mrs Bloom", "Mr and Mrs Bloom's boxes were left in the rain.",
      "Your boxes were left in the rain."
    ),
    (
      "Sasha", "Sasha was upset with themself for not checking.",
      "You were upset with yourself for not checking."
    ),
    (
      "Sasha", "Sasha bought the lamps here, and when they got home they didn't work.",
      "You bought the lamps here, and when you got home they didn't work."
    ),
    (
      "the Obis", "The Obi family has been with us for ten years.",
      "You have been with us for ten years."
    ),
    (
      "Jamie", "jamie told us theyre allergic to latex and our nurse wore latex gloves on them",
      "You told us you're allergic to latex and our nurse wore latex gloves on you."
    ),
    (
      "the Kowalskis", "We gave the Kowalskis' table away while they were parking.",
      "We gave your table away while you were parking."
    ),
    (
      "Mr & Mrs Duarte",
      "Mr & Mrs Duarte have asked for us not to send the same fitter and we did.",
      "You have asked for us not to send the same fitter and we did."
    ),
    (
      "Toni", "We gave Toni the wrong tablets and they took them.",
      "We gave you the wrong tablets and you took them."
    ),
    (
      "the Ahmeds", "The Ahmeds' cat was let out by our sitter and they haven't slept.",
      "Your cat was let out by our sitter and you haven't slept."
    ),
    (
      "Robin", "They were so kind about it when we rang them.",
      "You were so kind about it when we rang you."
    ),
    (
      "Robin", "we posted their tickets and they never arrived",
      "We posted your tickets and they never arrived."
    ),
    ("the Patels", "One of them slipped on our step.", "One of you slipped on our step."),
    (
      "Tom and Jess", "Tom and Jess have waited eight months for their photos.",
      "You have waited eight months for your photos."
    ),
    (
      "Sasha", "We kept calling Sasha \"he\" and they'd told us not to.",
      "We kept calling you \"he\" and you'd told us not to."
    ),
    ("Sasha", "is sasha okay? they havent said", "Are you okay? You haven't said."),
    (
      "Hartley Motors", "Hartley Motors has paid and its drivers are still waiting.",
      "You have paid and your drivers are still waiting."
    ),
    (
      "Jamie", "They were the first to book and the last to be told.",
      "You were the first to book and the last to be told."
    ),
    (
      "the Kowalskis", "They've both been off work since and it's our kitchen that did it.",
      "You've both been off work since and it's our kitchen that did it."
    ),
    (
      "Toni", "Toni says they were told they'd get their money by Friday.",
      "You say you were told you'd get your money by Friday."
    ),
    (
      "Toni", "Toni ordered nine pots and they were all cracked.",
      "You ordered nine pots and they were all cracked."
    ),
  ])
  func `they are one, two or a firm`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .they) == told)
  }

  @Test(arguments: [
    (
      "May", "May's appointment was on 3 May and we moved it without asking her.",
      "Your appointment was on 3 May and we moved it without asking you."
    ),
    ("Grace", "we never gave grace her change", "We never gave you your change."),
    ("Joy", "Joy got no joy from our helpline.", "You got no joy from our helpline."),
    (
      "Rose", "The rose bush Rose bought was dead in a week.",
      "The rose bush you bought was dead in a week."
    ),
    ("Hope", "Hope hopes we'll do better.", "You hope we'll do better."),
    ("Penny", "It cost Penny a pretty penny.", "It cost you a pretty penny."),
    (
      "April", "April wanted it for April and we said June.",
      "You wanted it for April and we said June."
    ),
    (
      "Summer", "we told summer it would be done by summer",
      "We told you it would be done by summer."
    ),
    ("Olive", "Olive found a stone in an olive.", "You found a stone in an olive."),
    (
      "Pearl", "pearl lost a pearl off her necklace on our lift",
      "You lost a pearl off your necklace on our lift."
    ),
  ])
  func `a woman has a name that is a word`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .she) == told)
  }

  @Test(arguments: [
    (
      "Will", "will asked us for a quote in march and i forgot him",
      "You asked us for a quote in March and we forgot you."
    ),
    ("Will", "I told Will we will replace it.", "We told you we will replace it."),
    (
      "Mark", "There was a mark on the sofa when it reached Mark.",
      "There was a mark on the sofa when it reached you."
    ),
    (
      "Mark", "mark says theres a mark on his table now",
      "You say there's a mark on your table now."
    ),
    ("Frank", "I'll be frank, we let Frank down.", "We'll be frank, we let you down."),
    ("Jack", "The jack slipped and Jack's car dropped.", "The jack slipped and your car dropped."),
    ("Ray", "Ray's x-ray went to the wrong Ray.", "Your x-ray went to the wrong Ray."),
    ("Dean", "the dean complained because dean did", "The dean complained because you did."),
    (
      "Victor", "Victor said no to that, but I signed him up anyway.",
      "You said no to that, but we signed you up anyway."
    ),
  ])
  func `a man has a name that is a word`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .he) == told)
  }
}
