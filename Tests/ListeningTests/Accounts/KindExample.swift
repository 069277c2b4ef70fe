import Casework
import Testing

/// A short account that a careful reader would put under one kind at once.
struct KindExample: Sendable, CustomTestStringConvertible {
  var text: String
  var kind: Kind

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  var testDescription: String { String(text.prefix(60)) }

  /// Neighbours stand side by side: another thing, less of it, too late, never, broken, bad.
  static let all: [KindExample] = [
    KindExample(.wrongItem, "She ordered the blue rug and we sent her the green one instead."),
    KindExample(
      .missingItem, "We delivered the wardrobe but the bag of screws was missing from the box."),
    KindExample(
      .late, "We promised the curtains by Friday and they were only ready eleven days later."),
    KindExample(
      .lostOrder, "His parcel never arrived. The courier says delivered but it has vanished."),
    KindExample(.damaged, "The vase was smashed when it arrived, I had packed it badly."),
    KindExample(.defect, "The toaster stopped working after two days, it's faulty."),
    KindExample(
      .unsafeProduct,
      "The phone chargers we sold overheat and one melted and caught fire on her desk."),
    KindExample(
      .batch,
      "The whole batch of candles has bad wicks, all 90 customers who bought one are affected."),
    KindExample(
      .noShow,
      "I forgot her appointment completely, she waited at home all morning and nobody came."),
    KindExample(
      .doubleBooking, "We double booked the hall, two weddings turned up for the same Saturday."),
    KindExample(.onceOnly, "The music cut out in the middle of their first dance at the wedding."),
    KindExample(
      .spoiledPhotos, "I formatted the memory card and lost all the photos of the christening."),
    KindExample(.poorWork, "The tiles we laid are crooked and the grout is already falling out."),
    KindExample(
      .propertyDamage, "My driver reversed the van into their garden wall and knocked it down."),
    KindExample(.goodsInCare, "He left his watch with us for repair and we have lost it."),
    KindExample(.overcharge, "We charged his card twice for the same dinner."),
    KindExample(
      .invoiceError,
      "The invoice has the wrong VAT number and company name on it, nothing has been paid yet."),
    KindExample(
      .refundStuck, "She returned the coat five weeks ago and still hasn't had her refund."),
    KindExample(
      .priceMisled, "The tag on the shelf said £30 and the till charged £45, the offer had ended."),
    KindExample(
      .autoRenew, "His free trial rolled over into a yearly subscription without any reminder."),
    KindExample(.rude, "I snapped at her and called her stupid in front of the queue."),
    KindExample(.ignored, "She emailed us four times and nobody ever replied."),
    KindExample(
      .wrongAdvice,
      "I told him the paint was suitable for outdoors, it isn't, and it has all peeled."),
    KindExample(
      .brokenPromise,
      "I promised to keep the bike for her till payday and then sold it to somebody else."),
    KindExample(.oversold, "We sold 60 tickets and there are only 50 seats."),
    KindExample(
      .cancel, "We had to cancel the pottery course the night before, the teacher has flu."),
    KindExample(.foodQuality, "The chips were cold and soggy and the fish was burnt."),
    KindExample(.foreignBody, "She found a piece of glass in her soup."),
    KindExample(.hygiene, "The towels in the room were dirty and there were hairs in the bath."),
    KindExample(.illness, "Six guests were vomiting all night after eating our chicken."),
    KindExample(
      .allergen,
      "He told us he had a nut allergy and the sauce had peanuts in it, he needed his epipen."),
    KindExample(.injury, "A customer slipped on our wet floor and broke her wrist."),
    KindExample(
      .careLapse, "We left a four year old behind on the nursery bus, nobody counted the children."),
    KindExample(.pet, "Her dog escaped from our kennels while we were walking him."),
    KindExample(
      .privacySlip, "I emailed one patient's test results to another patient by mistake."),
    KindExample(
      .dataBreach,
      "We were hacked and the database with all the customers' names and passwords was stolen."),
    KindExample(
      .cardData,
      "We wrote the customers' card numbers and security codes on paper slips and lost them."),
    KindExample(.discrimination, "My doorman turned two men away because they were holding hands."),
    KindExample(.access, "He uses a wheelchair and our ramp was blocked so he could not get in."),
    KindExample(
      .accusation,
      "Our guard accused a woman of stealing and searched her bag, she had the receipt."),
    KindExample(.nameError, "We spelled her name wrong on the certificate, Kathryn with a C."),
    KindExample(
      .publicGaffe,
      "I posted a tasteless joke on our Facebook page and it has been shared everywhere."),
    KindExample(.outage, "Our booking site was down for six hours and nobody could log in."),
    KindExample(
      .staffDishonesty,
      "One of my staff stole cash from a client's bedroom, I caught him on camera."),
    KindExample(
      .hidden, "We knew about the leak in the boat for months and said nothing to the buyer."),
  ]
}
