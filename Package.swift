// swift-tools-version: 6.2

import PackageDescription

/// The strictest checks the toolchain offers, applied to every Swift target alike.
///
/// Warnings become errors only where `CI` is set and the toolchain is the pinned one, so that a
/// later toolchain with new warnings still builds.
let strict: [SwiftSetting] =
  [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// Whether this build is the one that judges a change.
var warningsAreErrors: Bool {
  #if compiler(>=6.3) && compiler(<6.4)
  Context.environment["CI"] != nil
  #else
  false
  #endif
}

/// A room of the house and the rooms that it may import.
func room(_ name: String, _ imports: Target.Dependency...) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of one room.
func tests(of name: String, _ imports: Target.Dependency...) -> Target {
  .testTarget(name: name + "Tests", dependencies: imports, swiftSettings: strict)
}

let package = Package(
  name: "amends",
  products: [
    .executable(name: "amends", targets: ["amends"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
  ],
  targets: [
    // Values in, values out: no files, no clock, no randomness, no printing.
    room("Casework"),
    .target(name: "CEnglish", exclude: ["Tables"]),
    room("English", "Casework", "CEnglish"),
    .target(name: "CListening", exclude: ["Tables"]),
    room("Listening", "Casework", "English", "CListening"),
    room("Coaching", "Casework", "English"),
    room("Repairing", "Casework"),
    room("Drafting", "Casework", "English", "Repairing"),
    room(
      "Conversing", "Casework", "English", "Listening", "Coaching", "Repairing", "Drafting"),
    room("Replaying", "Casework", "Conversing"),

    // One outside world each: the casebook and the terminal.
    room("Filing", "Casework", "Conversing", .product(name: "GRDB", package: "GRDB.swift")),
    .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CTerminal", dependencies: ["CLibedit"]),
    room("Terminal", "CTerminal"),

    // The only place that knows everybody, reads the clock and touches the world.
    .executableTarget(
      name: "amends",
      dependencies: [
        "Casework", "English", "Listening", "Coaching", "Repairing", "Drafting", "Conversing",
        "Replaying", "Filing", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // What the scripts measure with; owners never see it.
    .executableTarget(
      name: "Measuring",
      dependencies: [
        "Casework", "English", "Listening", "Coaching", "Conversing", "Replaying", "Filing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // What learns the tables of weights; owners never see it.
    .executableTarget(
      name: "Training",
      dependencies: [
        "Casework", "English", "Listening", "Conversing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: strict),
    tests(of: "Casework", "Casework"),
    tests(of: "English", "Casework", "English"),
    tests(of: "Listening", "Casework", "English", "Listening", "Conversing"),
    tests(of: "Coaching", "Casework", "English", "Coaching"),
    tests(of: "Repairing", "Casework", "Repairing"),
    tests(of: "Drafting", "Casework", "English", "Repairing", "Drafting"),
    tests(of: "Conversing", "Casework", "Conversing", "Replaying"),
    tests(of: "Replaying", "Casework", "Conversing", "Replaying"),
    tests(
      of: "Filing", "Casework", "Conversing", "Filing",
      .product(name: "GRDB", package: "GRDB.swift")),
    tests(of: "Terminal", "Terminal", "PseudoTerminal"),
    tests(of: "amends", "PseudoTerminal"),
  ],
  // `#embed`, which brings the tables into the program, is part of C23.
  cLanguageStandard: .gnu2x
)
