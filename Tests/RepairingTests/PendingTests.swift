import Casework
import Repairing
import Testing

@Suite struct PendingTests {
  @Test(arguments: [
    Flag.injury, .illness, .allergen, .unsafeProduct, .cardData, .legalThreat, .death,
  ])
  func `a grave flag holds the cause back`(_ flag: Flag) {
    #expect(isFactsPending(Case(.other, [.flag: [.raised(flag)]])))
  }

  @Test func `a slip with addresses is owned at once`() {
    #expect(!isFactsPending(Case(.privacySlip, [.flag: [.raised(.personalData)]])))
  }

  @Test func `a word from the insurer clears it, a no does not`() {
    let flag = [Fact.raised(.allergen)]
    let cleared = Case(.allergen, [.flag: flag, .cleared: [.words("sorry and what happened")]])
    let refused = Case(.allergen, [.flag: flag, .cleared: [Fact(.affirmed(false), text: "no")]])
    #expect(!isFactsPending(cleared))
    #expect(isFactsPending(refused))
  }
}
