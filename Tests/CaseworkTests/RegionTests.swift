import Casework
import Testing

struct RegionTests {
  @Test(arguments: [
    ("en_GB.UTF-8", Region.britain), ("en-GB", .britain), ("EN_gb", .britain), ("en_IE", .britain),
    ("en_US.UTF-8", .unitedStates), ("C.UTF-8", .unitedStates), ("POSIX", .unitedStates),
    ("", .unitedStates), ("de_DE", .unitedStates),
  ])
  func `a locale means a region`(name: String, region: Region) {
    #expect(Region(localeName: name) == region)
  }

  @Test func `a shop counts in the money of its region`() {
    #expect(Shop(region: .britain).currency == .pound)
    #expect(Shop().currency == .dollar)
    #expect(Shop(region: .britain, currency: .euro).currency == .euro)
    #expect(Region.britain.emergencyNumber == "999")
  }
}
