import Casework
import Repairing
import Testing

func words(_ text: String) -> Fact { Fact(words: text) }
func day(_ iso: String) -> Fact { Fact(Day(iso: iso).map(Value.day), text: iso) }
func kind(_ kind: Kind) -> Fact { Fact(.kind(kind), text: kind.rawValue) }
func sum(_ whole: Int, _ currency: Currency = .dollar) -> Fact {
  Fact(.money(Money(whole: whole, currency: currency)), text: "\(whole)")
}
func file(_ facts: [(Slot, Fact)]) -> Case {
  var file = Case()
  file.opened = Moment(iso: "2026-06-10T09:20")
  for (slot, fact) in facts { file.facts[slot, default: []].append(fact) }
  return file
}

@Suite struct Show {
  @Test func show() throws {
    let now = try #require(Moment(iso: "2026-06-10T09:20"))
    let cases: [Case] = [
      file([(.kind, kind(.wrongItem)), (.customer, words("Tess Miller")), (.pronoun, words("she")), (.item, words("the wrong mug")), (.expected, words("the grandpa mug")), (.got, words("the grandma mug")), (.amount, sum(34)), (.needed, day("2026-06-13")), (.harm, words("she sat on the kitchen floor and cried")), (.occasion, words("her grandpa's 80th"))]),
      file([(.kind, kind(.overcharge)), (.customer, words("Mr Adeyemi")), (.pronoun, words("he")), (.amount, sum(186, .pound)), (.loss, sum(25, .pound)), (.harm, words("it bounced his rent")), (.harm, words("he rang me twice"))]),
      file([(.kind, kind(.rude)), (.customer, words("Monica R.")), (.pronoun, words("she")), (.harm, words("she cried in the parking lot"))]),
      file([(.kind, kind(.noShow)), (.customer, words("Sarah Tully")), (.pronoun, words("she")), (.item, words("fuse box"))]),
    ] + Kind.allCases.map { file([(.kind, kind($0)), (.pronoun, words("he")), (.item, words("his shelf"))]) }
    + Kind.allCases.map { file([(.kind, kind($0)), (.pronoun, words("they")), (.item, words("two cakes")), (.amount, sum(60)), (.needed, day("2026-06-08")), (.harm, words("they cried"))]) }
    for item in cases {
      let appraisal = Appraisal(of: item)
      print("----", item.kinds, appraisal.severity, appraisal.reasons.map { "\($0.points) \($0.words)" })
      for offer in Offers.fair(for: item, now: now, shop: Shop()) {
        print("  ", offer.isPick ? "*" : " ", offer.words, "| Costs:", offer.costs, "| Why:", offer.why)
        print("       ", offer.sets[.fix]?.map(\.shown) ?? [], offer.sets[.when]?.map(\.shown) ?? [])
      }
    }
  }
}
