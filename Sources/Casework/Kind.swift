/// A kind of mistake, by what went wrong for the customer.
///
/// The names are the contract's. One case may have several kinds: late *and* rude.
package enum Kind: String, CaseIterable, Codable, Sendable {
  case wrongItem = "wrong-item"
  case missingItem = "missing-item"
  case late
  case lostOrder = "lost-order"
  case damaged
  case defect
  case unsafeProduct = "unsafe-product"
  case batch
  case noShow = "no-show"
  case doubleBooking = "double-booking"
  case onceOnly = "once-only"
  case spoiledPhotos = "spoiled-photos"
  case poorWork = "poor-work"
  case propertyDamage = "property-damage"
  case goodsInCare = "goods-in-care"
  case overcharge
  case invoiceError = "invoice-error"
  case refundStuck = "refund-stuck"
  case priceMisled = "price-misled"
  case autoRenew = "auto-renew"
  case rude
  case ignored
  case wrongAdvice = "wrong-advice"
  case brokenPromise = "broken-promise"
  case oversold
  case cancel
  case foodQuality = "food-quality"
  case foreignBody = "foreign-body"
  case hygiene
  case illness
  case allergen
  case injury
  case careLapse = "care-lapse"
  case pet
  case privacySlip = "privacy-slip"
  case dataBreach = "data-breach"
  case cardData = "card-data"
  case discrimination
  case access
  case accusation
  case nameError = "name-error"
  case publicGaffe = "public-gaffe"
  case outage
  case staffDishonesty = "staff-dishonesty"
  case hidden
  case other
}
