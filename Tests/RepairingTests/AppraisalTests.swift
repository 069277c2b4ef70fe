import Casework
import Repairing
import Testing

@Suite struct AppraisalTests {
  @Test func `a slip that cost nothing has no reasons`() {
    #expect(Appraisal(of: Case(.other)).severity == .slip)
    #expect(Appraisal(of: Case(.other)).reasons.isEmpty)
  }

  @Test(arguments: [
    (Case(.noShow), Severity.slip),
    (Case(.wrongItem, [.amount: [.dollars(34)], .harm: [.words("she cried")]]), .realHarm),
    (Case(.wrongItem, [.amount: [.dollars(4)]]), .slip),
    (
      Case(.overcharge, [.amount: [.pounds(186)], .harm: [.words("it bounced his rent")]]), .serious
    ),
    (Case(.rude, [.harm: [.words("she cried in the parking lot")]]), .realHarm),
    (Case(.allergen, [.harm: [.words("she is in hospital")]]), .crisis),
    (Case(.injury, [.harm: [.words("he bruised his knee")]]), .realHarm),
    (Case(.privacySlip, [.count: [.people(60)]]), .serious),
    (Case(.privacySlip, [.count: [.people(600)]]), .crisis),
    (Case(.onceOnly), .serious),
    (Case(.late, [.promised: [.day("2026-06-01")], .happened: [.day("2026-06-09")]]), .serious),
    (Case(.late, [.flag: [.raised(.death)]]), .crisis),
  ])
  func `the gravest scale decides`(_ file: Case, _ severity: Severity) {
    #expect(Appraisal(of: file).severity == severity)
  }

  @Test func `a second time adds one, and never makes a crisis`() {
    let kept = Fact(.affirmed(false), text: "no")
    #expect(Appraisal(of: Case(.noShow, [.kept: [kept]])).severity == .realHarm)
    let rent = Fact.words("it bounced his rent")
    #expect(Appraisal(of: Case(.overcharge, [.harm: [rent], .kept: [kept]])).severity == .serious)
  }

  @Test func `reasons come weightiest first, in words`() {
    let file = Case(.rude, [.harm: [.words("she waited an hour")]])
    #expect(
      Appraisal(of: file).reasons.map(\.words) == ["they were slighted", "they waited"])
  }
}
