import Filing
import Testing

struct CasebookLocationTests {
  @Test(
    arguments: [
      ("/a/b.sqlite", ["AMENDS_CASEBOOK": "/c"], "/a/b.sqlite"),
      ("b.sqlite", [:], "b.sqlite"),
      (nil, ["AMENDS_CASEBOOK": "/c", "XDG_DATA_HOME": "/d", "HOME": "/h"], "/c"),
      (nil, ["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/amends/casebook.sqlite"),
      (nil, ["XDG_DATA_HOME": "/d/", "HOME": "/h"], "/d/amends/casebook.sqlite"),
      (nil, ["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share/amends/casebook.sqlite"),
      ("", ["AMENDS_CASEBOOK": "", "HOME": "/h"], "/h/.local/share/amends/casebook.sqlite"),
      (nil, ["HOME": "h"], "/db/.local/share/amends/casebook.sqlite"),
      (nil, [:], "/db/.local/share/amends/casebook.sqlite"),
    ] as [(String?, [String: String], String)])
  func `the place is the first that says one`(
    option: String?, environment: [String: String], path: String
  ) throws {
    let location = try CasebookLocation(option: option, environment: environment) { "/db" }
    #expect(location.path == path)
  }

  @Test func `without any home the owner is asked to say where`() {
    let error = #expect(throws: CasebookError.homeless) {
      try CasebookLocation(option: nil, environment: [:]) { nil }
    }
    #expect(error?.exitCode == 69)
    #expect(error?.description.contains("--casebook") == true)
  }

  @Test func `the user database knows where people live`() {
    #expect(CasebookLocation.homeByUserDatabase()?.hasPrefix("/") == true)
  }
}
