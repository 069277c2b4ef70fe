import Casework
import Testing

@testable import English

/// What an owner says of a known customer, said whole to that customer.
struct RetellingTests {
  @Test(arguments: [
    (
      "Nadia", "Nadia and her sister were sat by the toilets.",
      "You and your sister were sat by the toilets."
    ),
    (
      "Nadia", "Nadia and her husband lost their deposit because of us.",
      "You and your husband lost your deposit because of us."
    ),
    (
      "Dee Harts", "i missed Dee Harts appointment on friday",
      "We missed your appointment on Friday."
    ),
    ("Mrs Jones", "I gave Mrs Jones flowers.", "We gave you flowers."),
    (
      "Nadia", "We told her husband before we told her.", "We told your husband before we told you."
    ),
    (
      "Nadia", "Her daughter's cake had the wrong name on it and she cried.",
      "Your daughter's cake had the wrong name on it and she cried."
    ),
    (
      "Nadia", "our driver left her parcel with her neighbour who went on holiday",
      "Our driver left your parcel with your neighbour who went on holiday."
    ),
    ("Nadia", "I don't think she'll ever forgive me.", "We don't think you'll ever forgive us."),
    (
      "Nadia", "she told me \"youve ruined it\" and walked out",
      "You told us \"youve ruined it\" and walked out."
    ),
    (
      "Nadia", "SHE WAS PROMISED A CALL BACK AND SHE NEVER GOT IT",
      "You were promised A call back and you never got it."
    ),
    (
      "Nadia", "Half of it was hers and half her brother's.",
      "Half of it was yours and half your brother's."
    ),
    ("Nadia", "Who told her it was fine? I did.", "Who told you it was fine? We did."),
    (
      "Nadia", "The woman is eight months pregnant and we made her queue.",
      "You are eight months pregnant and we made you queue."
    ),
    ("Nadia", "she dont deserve this", "You don't deserve this."),
    (
      "Nadia", "she recieved the wrong order and its too late to chnage it",
      "You received the wrong order and it's too late to change it."
    ),
    ("Nadia", "lost her coat and didnt tell her", "We lost your coat and didn't tell you."),
    ("Nadia", "must have been awful for her", "It must have been awful for you."),
    ("Nadia", "still havent refunded her", "We still haven't refunded you."),
    (
      "Nadia", "Whatever she says about us, she's right.",
      "Whatever you say about us, you're right."
    ),
    (
      "Nadia", "I've let her down, my team's let her down.",
      "We've let you down, our team's let you down."
    ),
    ("Nadia", "was i rude to her? yes i was", "Were we rude to you? Yes we were."),
    (
      "Nadia", "She's the customer whose dress we burnt.",
      "You're the customer whose dress we burnt."
    ),
    ("Nadia", "Everyone except her was told.", "Everyone except you was told."),
    ("Nadia", "She hasn't been herself since.", "You haven't been yourself since."),
    (
      "Nadia", "nadia, who is coeliac, was served bread", "You, who are coeliac, were served bread."
    ),
    (
      "Nadia", "Nadia thinks we're thieves, and I don't blame her.",
      "You think we're thieves, and we don't blame you."
    ),
    (
      "Nadia", "She paid £120, which is £40 more than she owed.",
      "You paid £120, which is £40 more than you owed."
    ),
    ("Nadia", "Why she stayed so calm I don't know.", "Why you stayed so calm we don't know."),
    ("Nadia", "She does her best and we do nothing.", "You do your best and we do nothing."),
    (
      "Nadia", "She has her mum staying, and neither of them has slept.",
      "You have your mum staying, and neither of you has slept."
    ),
    (
      "Ottilie", "shes a regular, comes in every tues w/ her dad",
      "You're a regular, come in every Tuesday with your dad."
    ),
    (
      "Ottilie", "I hung up on her, I did, and she deserved better.",
      "We hung up on you, we did, and you deserved better."
    ),
    (
      "Ottilie", "She must be wondering what she paid us for.",
      "You must be wondering what you paid us for."
    ),
    (
      "Ottilie", "We owe it to Ottilie to be straight with her.",
      "We owe it to you to be straight with you."
    ),
    ("Ottilie", "She asked whose idea it was. Mine.", "You asked whose idea it was. Ours."),
    ("Ottilie", "I appreciate her telling us.", "We appreciate your telling us."),
    ("Ottilie", "We kept her deposit and her waiting.", "We kept your deposit and you waiting."),
    ("Ottilie", "Her boss docked her a day.", "Your boss docked you a day."),
    (
      "Ottilie", "another customer took her coat by mistake and i watched it happen",
      "Another customer took your coat by mistake and we watched it happen."
    ),
    (
      "Ottilie", "her stitches came out because i rushed them",
      "Your stitches came out because we rushed them."
    ),
    (
      "Ottilie", "she's 8 months gone and i let her carry it herself",
      "You're 8 months gone and we let you carry it yourself."
    ),
    (
      "Ottilie", "It's only because she checked her statement that she knows.",
      "It's only because you checked your statement that you know."
    ),
    (
      "Ottilie", "Whether she wants to come back is up to her.",
      "Whether you want to come back is up to you."
    ),
    (
      "Ottilie", "She looks after her mum full time and this was her one day off.",
      "You look after your mum full time and this was your one day off."
    ),
    ("Ottilie", "I never rang. She did.", "We never rang. You did."),
    (
      "Ottilie", "There's a scratch right across her bonnet & her wing mirror's hanging off",
      "There's a scratch right across your bonnet and your wing mirror's hanging off."
    ),
    (
      "Keiko", "keikos never been happy with the colour and i told her to live with it",
      "You've never been happy with the colour and we told you to live with it."
    ),
    (
      "Keiko", "She was double charged for her spa day, then told it was her bank's fault.",
      "You were double charged for your spa day, then told it was your bank's fault."
    ),
  ])
  func `she becomes you`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .she) == told)
  }

  @Test(arguments: [
    (
      "Amrit", "Amrit had to explain himself three times to three different people.",
      "You had to explain yourself three times to three different people."
    ),
    (
      "Amrit", "I know he reads every review so I know he's seen mine.",
      "We know you read every review so we know you've seen ours."
    ),
    ("Amrit", "He is 15 and he came on his own.", "You are 15 and you came on your own."),
    (
      "Amrit", "He hadn't even sat down when we asked him to leave.",
      "You hadn't even sat down when we asked you to leave."
    ),
    ("Amrit", "Amrit, his wife and both kids were ill.", "You, your wife and both kids were ill."),
    ("Amrit", "There's nothing he could have done.", "There's nothing you could have done."),
    (
      "Amrit", "amrit whos been coming here since we opened got turned away",
      "You who've been coming here since we opened got turned away."
    ),
    (
      "Amrit", "his taxi left w/o him bc our clock was wrong",
      "Your taxi left without you because our clock was wrong."
    ),
    (
      "Amrit", "We made a right mess of his drive and he's just had it relaid.",
      "We made a right mess of your drive and you've just had it relaid."
    ),
    ("Amrit", "One of the lads told him to calm down.", "One of the lads told you to calm down."),
    ("Amrit", "Neither of us rang him.", "Neither of us rang you."),
    ("Amrit", "He's the reason we still have a shop.", "You're the reason we still have a shop."),
    ("Amrit", "Nobody asked him what he wanted.", "Nobody asked you what you wanted."),
    (
      "Amrit", "Was it Amrit's fault? Of course not, it was ours.",
      "Was it your fault? Of course not, it was ours."
    ),
    (
      "Amrit", "He teaches, so he can't answer his phone before four.",
      "You teach, so you can't answer your phone before four."
    ),
    (
      "Amrit", "He misses his cat and so do his children.",
      "You miss your cat and so do your children."
    ),
    (
      "Omar", "omars been in twice n both times we was shut",
      "You've been in twice and both times we were shut."
    ),
    (
      "Omar", "omar ordred a large and recived a small", "You ordered a large and received a small."
    ),
    (
      "Omar", "Omar's car, which he needs for work, is still on our ramp.",
      "Your car, which you need for work, is still on our ramp."
    ),
    ("Omar", "Omar's left.", "You've left."),
    (
      "Omar", "Omar's order's late, Omar's cross and I'm to blame.",
      "Your order's late, you're cross and we're to blame."
    ),
    (
      "Omar", "Omar's and his wife's rooms were on different floors.",
      "Yours and your wife's rooms were on different floors."
    ),
    (
      "Omar", "We promised him that his would be ready first.",
      "We promised you that yours would be ready first."
    ),
    (
      "Omar", "Does he take sugar? That's what our waiter asked his carer.",
      "Do you take sugar? That's what our waiter asked your carer."
    ),
    (
      "Omar", "He does not drink, he does not smoke, and he was thrown out for both.",
      "You do not drink, you do not smoke, and you were thrown out for both."
    ),
    ("Omar", "Why does he have to pay for my mistake?", "Why do you have to pay for our mistake?"),
    ("Omar", "He wasn't being difficult, I was.", "You weren't being difficult, we were."),
    ("Omar", "It isn't that he minds waiting.", "It isn't that you mind waiting."),
    (
      "Omar", "Whoever took his booking wrote his number down wrong.",
      "Whoever took your booking wrote your number down wrong."
    ),
    ("Omar", "He not only paid, he tipped.", "You not only paid, you tipped."),
    ("Omar", "It was Omar himself who fixed it.", "It was you yourself who fixed it."),
    ("Omar", "his hands are covered in hives", "Your hands are covered in hives."),
    ("Omar", "Told him Tuesday, turned up Thursday.", "We told you Tuesday, turned up Thursday."),
    (
      "Omar", "Had to walk home because our minibus never came for him.",
      "You had to walk home because our minibus never came for you."
    ),
    ("Omar", "Seems he was never on the list.", "Seems you were never on the list."),
    (
      "Omar", "Feel terrible about what I said to him.",
      "We feel terrible about what we said to you."
    ),
    (
      "Omar", "We sold Omar a \"fresh\" fish that wasn't.",
      "We sold you a \"fresh\" fish that wasn't."
    ),
    ("Omar", "he goes to me is that it and i go yes", "You go to us is that it and we go yes."),
    ("Omar", "he done nothing wrong", "You done nothing wrong."),
    (
      "Omar", "Omar is having doubts about us and he's no reason not to.",
      "You are having doubts about us and you've no reason not to."
    ),
    ("Omar", "He's a right to know.", "You've a right to know."),
    (
      "Gordon", "His brother picked him up because he couldn't walk.",
      "Your brother picked you up because you couldn't walk."
    ),
    (
      "Gordon", "His son was the one who opened it and he was sick.",
      "Your son was the one who opened it and he was sick."
    ),
    (
      "Gordon", "He's 91, he's on oxygen and I left him without power.",
      "You're 91, you're on oxygen and we left you without power."
    ),
    (
      "Gordon",
      "He was right and I was wrong and I told him so to his face, except I told him he was wrong.",
      "You were right and we were wrong and we told you so to your face, except we told you you were wrong."
    ),
  ])
  func `he becomes you`(_ name: String, _ text: String, _ told: String) {
    #expect(said(text, to: name, .he) == told)
  }
}

/// The sentences said to a customer, one after another.
func said(
  _ text: String, to name: String, _ pronoun: Pronoun, _ voice: Shop.Voice = .firm,
  others: [Person] = []
) -> String {
  Addressing(customer: [name], pronoun: pronoun, voice: voice, others: others, for: .retelling)
    .retold(text).joined(separator: " ")
}
