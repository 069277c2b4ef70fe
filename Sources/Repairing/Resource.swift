package import Casework

/// What a mistake took from the customer, which says what can make up for it.
///
/// - Note: Source: Smith, Bolton & Wagner (1999); Roschk & Gelbrich (2014): what is given back
///   should be of the kind that was lost.
package enum Resource: String, CaseIterable, Sendable {
  case money
  case product
  case service
  case attention
  case time
  case occasion
  case safety
  case privacy
  case goodName
}

extension Kind {
  /// What this kind of mistake takes from the customer, the heaviest loss first.
  package var lost: [Resource] {
    switch self {
    case .wrongItem: [.product, .time]
    case .late: [.time, .service]
    case .lostOrder: [.product, .money]
    case .missingItem, .damaged, .defect: [.product]
    case .unsafeProduct, .foreignBody, .hygiene, .illness, .allergen, .injury: [.safety]
    case .batch: [.product, .goodName]
    case .noShow, .doubleBooking: [.time, .service]
    case .onceOnly, .spoiledPhotos: [.occasion]
    case .poorWork, .foodQuality: [.service]
    case .propertyDamage, .goodsInCare: [.product, .money]
    case .overcharge, .invoiceError, .refundStuck, .priceMisled: [.money]
    case .autoRenew: [.money, .attention]
    case .rude: [.attention]
    case .ignored: [.attention, .time]
    case .wrongAdvice, .cancel: [.service, .money]
    case .brokenPromise, .oversold: [.product, .attention]
    case .careLapse, .pet: [.safety, .occasion]
    case .privacySlip, .dataBreach, .cardData: [.privacy]
    case .discrimination: [.attention, .goodName]
    case .access: [.attention, .service]
    case .accusation: [.goodName, .attention]
    case .nameError: [.attention, .occasion]
    case .publicGaffe, .hidden: [.goodName, .attention]
    case .outage: [.service, .time]
    case .staffDishonesty: [.money, .goodName]
    case .other: []
    }
  }

  /// Whether the mistake lies in how somebody was treated, not in what they got.
  ///
  /// Attention comes before money then (Smith, Bolton & Wagner, 1999).
  package var isOfManner: Bool { lost.first == .attention || lost.first == .goodName }
}
