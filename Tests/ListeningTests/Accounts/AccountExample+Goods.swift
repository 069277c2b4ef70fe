import Casework

extension AccountExample {
  /// Things, deliveries, money.
  static let goods: [AccountExample] = [
    AccountExample(
      """
      we sent priya nair the wrong teapot, she ordered the green one and got the white. \
      order 58213. its for her mums birthday on saturday
      """,
      .wrongItem, "customer: Priya Nair", "order: 58213", "needed: 2026-03-07",
      "occasion: her mums birthday", "act: we sent priya nair the wrong teapot",
      never: ["happened", "item: the white", "other-person"]),
    AccountExample(
      """
      the sofa for Mr Okafor turned up on monday with a rip right down the back. £640. my \
      driver Kev says it was fine on the van
      """,
      .damaged, "customer: Mr Okafor", "happened: 2026-03-02", "amount: 640.00 GBP",
      "other-person: Kev", "item: the sofa", never: ["customer: Kev"]),
    AccountExample(
      """
      promised a lady her wedding cake friday no wait saturday by 10 and it came at 2, \
      everyone had gone in by then. Hannah Bright. i cried in the van
      """,
      .late, "customer: Hannah Bright", "promised: 2026-02-28T10:00",
      "harm: everyone had gone in by then",
      never: ["promised: 2026-02-27", "feeling"]),
    AccountExample(
      """
      charged the same card twice for a haircut, 2 x £35, mrs lowe noticed on her \
      statement last night and emailed. ive refunded one of them
      """,
      .overcharge, "customer: Mrs Lowe", "amount: 35.00 GBP", "channel: email",
      "done: ive refunded one of them", "noticed: 2026-03-03"),
    AccountExample(
      """
      curtains for the Hendersons came out 20cm short. I measured from the wrong end. \
      Theyve got guests on friday and bare windows
      """,
      .poorWork, "customer: the Hendersons", "part: I measured from the wrong end",
      "needed: 2026-03-06", "item: curtains", never: ["happened"]),
    AccountExample(
      """
      parcel to joanna reed never turned up, courier says delivered, tracking \
      JD0002233445566. it had her dads ashes ring in it
      """,
      .lostOrder, "customer: Joanna Reed", "item: parcel", never: ["phone", "amount"]),
    AccountExample(
      """
      sold tom the last bike online AND in the shop. hes paid 420 quid and there isnt one. \
      should i refund him or find another?
      """,
      .oversold, "customer: Tom", "amount: 420.00 GBP", never: ["done", "asked-for"]),
    AccountExample(
      """
      left the candles out of Bea's hamper. she gave it to her boss without them and felt \
      stupid
      """,
      .missingItem, "customer: Bea", "item: the candles",
      "harm: she gave it to her boss without them", never: ["done"]),
    AccountExample(
      """
      the kettle i sold to an old chap on thursday stopped working after 2 days. name of \
      Walter Finch, invoice 0447, 07700 900 118
      """,
      .defect, "customer: Walter Finch", "order: 0447", "phone: 07700 900 118",
      "happened: 2026-02-26", "item: the kettle", never: ["order: 07700"]),
    AccountExample(
      """
      We still owe Sandra Pike her deposit, £150, since january. she's rung 3 times. \
      nobody here knew who should pay it
      """,
      .refundStuck, "customer: Sandra Pike", "amount: 150.00 GBP", "channel: phone"),
    AccountExample(
      """
      boots for a client called yusuf came back from us in the wrong colour, tan not \
      black, he needs them for his sisters wedding on the 14th
      """,
      .wrongItem, "customer: Yusuf", "needed: 2026-03-14", "occasion: his sisters wedding",
      "item: boots"),
    AccountExample(
      """
      dropped mrs abara's vase moving it off the shelf this morning. it was her \
      grandmothers. she doesnt know yet, she comes for it at 4
      """,
      .damaged, "customer: Mrs Abara", "happened: 2026-03-04",
      "act: dropped mrs abara's vase moving it off the shelf this morning",
      never: ["item: vase"]),
    AccountExample(
      """
      website took orders for 30 of the blue jumpers and we only had 12. 18 people paid \
      £28 each
      """,
      .oversold, "amount: 28.00 GBP", "count: 18", "item: the blue jumpers"),
    AccountExample(
      """
      the shop page said 20% off everything and the till charged Grace full price, £62 \
      instead of 49.60. she was with her kids and had to put things back
      """,
      .overcharge, "customer: Grace", "amount: 62.00 GBP", "harm: had to put things back",
      never: ["customer: Kids"]),
  ]
}
