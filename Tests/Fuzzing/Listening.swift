import Casework
import Conversing
import English
import Listening

/// The places at which a text is tried as a reply.
private let places: [Place] = [
  .lobby, .ask(.account), .ask(.customer), .ask(.happened), .ask(.amount), .ask(.flag),
  .check(.facts), .check(.draft), .coach(.reply), .aside(.kind), .parked, .closed,
]

private let moment = Moment(day: Day(number: 20_516), minute: 540)

/// What libFuzzer calls with bytes of its own making: all that listens hears them.
///
/// `Scripts/fuzz` builds and runs it. The first byte chooses the place of the reply.
@_cdecl("LLVMFuzzerTestOneInput")
func hear(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
  let text = unsafe String(decoding: bytes, as: UTF8.self)
  let passage = Passage(text)
  var end = 0
  for clause in passage.clauses {
    precondition(clause.tokens.lowerBound == end, "a gap between clauses")
    end = clause.tokens.upperBound
  }
  precondition(end == passage.tokens.count, "tokens without a clause")
  let shop = Shop()
  let listener = Listener(now: moment, region: shop.region, currency: shop.currency)
  _ = listener.listen(to: passage, from: .customer)
  _ = Intake(text, at: moment, in: shop)
  let place = places[Int(unsafe bytes.first ?? 0) % places.count]
  _ = ReplyIntake(text, at: place, at: moment, in: shop)
  return 0
}
