import Casework
import Repairing
import Testing

@Suite struct CautionTests {
  @Test(arguments: Flag.allCases, Region.allCases)
  func `every flag says what to do first and whom to tell`(_ flag: Flag, _ region: Region) {
    let caution = Caution.about(flag, in: region)
    #expect(caution.flag == flag)
    #expect(!caution.first.isEmpty && !caution.tell.isEmpty && caution.clock.hasSuffix("."))
    for step in caution.first + caution.tell { #expect(!step.hasSuffix(".") && !step.isEmpty) }
  }

  @Test func `the number to ring is the region's`() {
    let steps = { Caution.about(.injury, in: $0).first.joined() }
    #expect(steps(.britain).contains("ring 999"))
    #expect(steps(.unitedStates).contains("call 911"))
  }

  @Test func `the hours of a data slip run out in Britain`() {
    let known = Moment(iso: "2026-10-20T19:40")
    let caution = Caution.about(.personalData, in: .britain)
    #expect(known.flatMap(caution.runsOut)?.iso == "2026-10-23T19:40")
    #expect(Caution.about(.personalData, in: .unitedStates).hours == nil)
  }

  @Test(arguments: Region.allCases)
  func `it varies by place and is no legal advice`(_ region: Region) {
    let caveat = Caution.caveat(in: region)
    #expect(caveat.contains("varies by") && caveat.contains("not legal advice"))
  }

  @Test func `the most urgent flag comes first`() {
    let file = Case(.other, [.flag: [.raised(.press), .raised(.injury)]])
    #expect(RedFlag.of(file, in: .britain).map(\.flag) == [.injury, .press])
  }
}
