// swift-tools-version: 6.2
import PackageDescription
let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let package = Package(
  name: "amends",
  targets: [
    .target(name: "Casework", swiftSettings: strict),
    .target(name: "English", dependencies: ["Casework"], swiftSettings: strict),
    .target(name: "Repairing", dependencies: ["Casework"], swiftSettings: strict),
    .target(name: "Drafting", dependencies: ["Casework","English","Repairing"], swiftSettings: strict),
    .executableTarget(name: "Timing", dependencies: ["Casework","English","Repairing","Drafting"]),
    .testTarget(name: "EnglishTests", dependencies: ["Casework","English"], swiftSettings: strict),
    .testTarget(name: "RepairingTests", dependencies: ["Casework","Repairing"], swiftSettings: strict),
    .testTarget(name: "DraftingTests", dependencies: ["Casework","English","Repairing","Drafting"], swiftSettings: strict),
  ]
)
