import Conversing

extension TakenReply {
  /// Replies that do something else than the question asks, or that and something beside it.
  static let beside: [TakenReply] = [
    // What was told before is set right.
    TakenReply("ask.harm", .change, "oops his names Osian not Ossian"),
    TakenReply("ask.cause", .change, "hang on, it was sunday not saturday"),
    TakenReply("ask.customer", .change, "wait i said wednesday before, it was thursday"),
    TakenReply("ask.part", .change, "sorry i meant 70 not 17"),
    TakenReply("ask.item", .change, "got her name wrong, its Saoirse"),
    TakenReply("ask.signature", .change, "oh and her name isnt Hale its Hall"),
    TakenReply("ask.channel", .answerExtra, "by post. oh and his surname is Mowat not Mowatt"),
    // The same words are an answer where they are asked for.
    TakenReply("ask.happened", .answer, "sorry it was sunday not saturday"),
    TakenReply("ask.amount", .answer, "sorry, 70 not 17"),
    TakenReply("ask.harm", .answer, "she waited in until friday for nothing"),
    TakenReply("ask.part", .answer, "i put the wrong name on the cake"),
    TakenReply("ask.part", .answer, "i typed the old price"),
    TakenReply("ask.cause", .answer, "i got the date wrong in the diary"),
    // An answer that is to stay out of the message is one.
    TakenReply("ask.cause", .answer, "i overslept. dont put that in"),
    TakenReply("ask.feeling", .answer, "embarrassed, keep that between us"),
    TakenReply("ask.cause", .declined, "dont put that in"),
    // A refusal that gives way has answered.
    TakenReply("ask.part", .answer, "id rather not say... ok fine, i forgot to lock it"),
    TakenReply("ask.part", .declined, "id rather not say, ok"),
    TakenReply("check.notice", .yes, "not keen but ok i guess"),
    // No sum at all, and a part of an answer.
    TakenReply("ask.amount", .none, "£0"),
    TakenReply("ask.amount", .none, "0.00"),
    TakenReply("ask.happened", .answer, "no idea really, sometime in june? would have to check"),
    TakenReply("ask.happened", .unknown, "not sure, let me check"),
    TakenReply("ask.happened", .unknown, "lord knows, the days run together"),
    TakenReply("ask.fix", .change, "the order is 99"),
    // What steers may be misspelt.
    TakenReply("ask.harm", .back, "go bak"),
    TakenReply("ask.cause", .back, "prevous question"),
    TakenReply("ask.customer", .answer, "Bak"),
    // The owner's wording stays, or the other is taken.
    TakenReply("coach.cause", .no, "dont change it"),
    TakenReply("coach.prevent", .no, "mine was fine"),
    TakenReply("coach.prevent", .yes, "ok your version then"),
  ]
}
