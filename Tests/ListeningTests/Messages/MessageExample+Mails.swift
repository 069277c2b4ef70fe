import Listening

extension MessageExample {
  /// Mails, reviews and complaints.
  static let mails: [MessageExample] = [
    MessageExample(
      """
      "Thank you for driving out. Grandpa loved it and showed everyone. I'm still a bit raw \
      about opening the first one by myself. Could you take the grandma one back? I can't \
      have it in the house. Tess"
      """,
      .thanks, .praise, .hurt, .request, from: "Tess"),
    MessageExample(
      """
      "Thank you for telling me the truth. I was so scared I couldn't breathe and my little \
      boy saw it all. What happens the next time someone asks about nuts? And please don't \
      sack the girl on the till, she was kind to me. Leah"
      """,
      .thanks, .hurt, .told, .question, .request, .praise, from: "Leah"),
    MessageExample(
      """
      "Came in a little late for my 2 o'clock because of the bus. The girl at the front \
      desk rolled her eyes and said 'some people think the world waits for them' in front of \
      everyone. I walked out with no haircut and cried in the parking lot. I used to love \
      this place. Monica R."
      """,
      .told, .hurt, .hurt, .hurt, .told, from: "Monica R."),
    MessageExample(
      """
      From: Dana Reyes <dana@example.com>\nSubject: my order\n\nHi,\n\nI just want someone \
      to tell me what happened. I rang three times and nobody answered.\n\nKind \
      regards,\nDana
      """,
      .explanation, .told, .hurt, from: "Dana"),
    MessageExample(
      """
      > You charged my card twice.\n> I want the second £35 back by Friday or I will go to \
      my bank.\n> Pat
      """,
      .told, .request, .legalThreat, from: "Pat"),
    MessageExample(
      "i want my money back and i want to know why nobody called me",
      .request, .explanation),
    MessageExample(
      """
      hi its been 3 weeks now where is my parcel i paid 40 quid can you please refund me \
      today
      """,
      .told, .question, .told, .request),
    MessageExample(
      """
      WORST SHOP EVER. I WILL NEVER COME BACK. MY DAUGHTER CRIED ON HER BIRTHDAY BECAUSE OF \
      YOU
      """,
      .hurt, .leaving, .hurt),
    MessageExample(
      """
      Hello, I am wait two hours and nobody come. Please to explain me why. I am very sad. \
      Olga
      """,
      .hurt, .explanation, .hurt, from: "Olga"),
    MessageExample(
      "If I don't hear from you by Monday I will be contacting my solicitor.",
      .legalThreat),
    MessageExample(
      """
      You have until Friday to sort this out. After that I'm posting the photos on Facebook.
      """,
      .deadline, .pressThreat),
    MessageExample(
      "Thanks for nothing.",
      .hurt),
    MessageExample(
      """
      Thanks for getting back to me so quickly. The voucher is not enough. I had to take the \
      day off work.
      """,
      .thanks, .refusal, .hurt),
    MessageExample(
      "I accept your apology. These things happen. Will the shop be open on Sunday?",
      .acceptance, .acceptance, .question),
    MessageExample(
      "I don't want a voucher. I want an apology from the person who shouted at me.",
      .refusal, .request),
    MessageExample(
      "We've been coming to you for eleven years. You've lost a customer.",
      .told, .leaving),
    MessageExample(
      "My solicitor will be in touch.",
      .legalThreat),
    MessageExample(
      "I need it by Thursday, the wedding is on Saturday.",
      .deadline, .told),
    MessageExample(
      "Can I have a refund?",
      .request),
    MessageExample(
      "Why did nobody call me?",
      .question),
    MessageExample(
      "No hard feelings, we're happy with the new one. The kids love it!",
      .acceptance, .praise),
    MessageExample(
      "i havent slept since and im afraid to open the next box",
      .hurt, .hurt),
    MessageExample(
      "You made me look like an idiot in front of my whole family.",
      .hurt),
    MessageExample(
      "Please stop emailing me. Keep your discount.",
      .request, .refusal),
    MessageExample(
      "The cake was beautiful but it had nuts in it.",
      .praise, .told),
    MessageExample(
      """
      I'd like to understand how this could happen. Nobody has told us anything and my mum \
      is still in hospital.
      """,
      .explanation, .hurt, .told),
    MessageExample(
      """
      Unless I get my deposit back this week, I'm leaving a one star review everywhere.
      """,
      .reviewThreat),
    MessageExample(
      "I don't want to make a fuss but I felt humiliated.",
      .told, .hurt),
    MessageExample(
      """
      Dear Mr Kowal,\n\nI am writing about my visit on Tuesday. The soup was cold and the \
      waiter laughed at me. I would like half of the bill back, which is £22.50.\n\nYours \
      sincerely,\nJ. Whitfield
      """,
      .told, .told, .hurt, .request, from: "J. Whitfield"),
    MessageExample(
      """
      hey so the dress came but the zip is broke n my prom is friday pls can u send someone \
      to fix it
      """,
      .told, .told, .told, .request),
    MessageExample(
      """
      When will the engineer come? How much will it cost? And who pays for the damaged \
      floor?
      """,
      .question, .question, .question),
  ]
}
