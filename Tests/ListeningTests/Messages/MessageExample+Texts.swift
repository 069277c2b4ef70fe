import Listening

extension MessageExample {
  /// Short messages, warnings, kind words.
  static let texts: [MessageExample] = [
    MessageExample(
      "I forgive you. It could have happened to anyone.",
      .acceptance, .told),
    MessageExample(
      "I won't be recommending you to anyone.",
      .leaving),
    MessageExample(
      "I'd like to know when I can collect the car.",
      .question),
    MessageExample(
      "You should be ashamed of yourselves.",
      .hurt),
    MessageExample(
      "It took me the whole day to clean up after your men. I expect to be paid for it.",
      .hurt, .request),
    MessageExample(
      "One more mistake and I'm taking my business elsewhere.",
      .leavingThreat),
    MessageExample(
      "You owe us an explanation.",
      .explanation),
    MessageExample(
      "Please call me when you get this.",
      .request),
    MessageExample(
      "my son was shaking and throwing up all night",
      .hurt),
    MessageExample(
      """
      I have spoken to Trading Standards and they told me I am entitled to a full refund.
      """,
      .legalThreat, .request),
    MessageExample(
      "thank u for the flowers they are beautiful x",
      .thanks, .praise),
    MessageExample(
      "I do not accept this.",
      .refusal),
    MessageExample(
      "Don't worry about it, mistakes happen. See you next week! Jo x",
      .acceptance, .acceptance, .told, from: "Jo"),
    MessageExample(
      "what are you going to do about it",
      .question),
    MessageExample(
      "A full refund please.",
      .request),
    MessageExample(
      "I trusted you with my dog and you lost him.",
      .hurt, .told),
    MessageExample(
      "If you can get it here before the 14th that would be great.",
      .request),
    MessageExample(
      """
      nobody told me the pool was closed and i drove 40 miles with two kids crying in the \
      back what am i supposed to tell them
      """,
      .hurt, .told, .question),
    MessageExample(
      "I'm not angry, just sad.",
      .hurt),
    MessageExample(
      """
      Sorry to bother you but the lamp still doesn't work and I have guests tonight, is \
      there any way to get another?
      """,
      .told, .told, .request),
    MessageExample(
      "Do not call me again. I am reporting you to the ombudsman.",
      .request, .legalThreat),
    MessageExample(
      "WHERE IS MY MONEY",
      .question),
    MessageExample(
      "I was hoping you would pay for the taxi (£18.40).",
      .request),
    MessageExample(
      """
      Your driver left the gate open, our dog got out and was hit by a car. He's in surgery \
      now. I can't stop shaking.
      """,
      .told, .told, .told, .hurt),
    MessageExample(
      """
      Good morning, I bought from you one ring for my engagement. The stone is fall out \
      after two day. What can you do? Regards, Ahmed
      """,
      .told, .told, .question, from: "Ahmed"),
    MessageExample(
      "we wont be using you again and neither will my sister",
      .leaving),
    MessageExample(
      "I left a review. I hope you read it.",
      .told, .request),
    MessageExample(
      "Would you be able to send the photos again?",
      .request),
    MessageExample(
      "The replacement came today, thank you. It's perfect.",
      .thanks, .praise),
    MessageExample(
      "I still love your bread, I just wish you had told me.",
      .praise, .told),
    MessageExample(
      """
      My grandmother is 92 and she ate it. If anything happens to her I will hold you \
      responsible.
      """,
      .told, .told, .legalThreat),
    MessageExample(
      "How could you let this happen? She trusted you.",
      .question, .hurt),
  ]
}
