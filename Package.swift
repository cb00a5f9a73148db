// swift-tools-version: 6.2

import PackageDescription

/// One shared settings array: every room is built under the same rules.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

/// A room: a target under Sources/ that may use the rooms named in `rooms`, all of them on lower floors.
func room(_ name: String, _ rooms: [Target.Dependency] = [], and packages: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: rooms + packages, swiftSettings: settings)
}

/// The tests of a room, in a folder of the same name with "Tests" behind it.
func tests(_ room: String, _ rooms: [Target.Dependency], and packages: [Target.Dependency] = []) -> Target {
    .testTarget(name: room + "Tests", dependencies: rooms + packages, swiftSettings: settings)
}

let package = Package(
    name: "mellanrum",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "mellanrum", targets: ["mellanrum"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Floor 0
        room("Kernel"),
        // Floor 1
        room("Store", ["Kernel"]),
        .target(
            name: "HTML",
            dependencies: ["Kernel"],
            resources: [.embedInCode("Assets/mellanrum.css")],
            swiftSettings: settings
        ),
        room("Forms", ["Kernel"]),
        room("Telemetry", ["Kernel"], and: [logging]),
        // Floor 2
        room(
            "StoreSQLite",
            ["Kernel", "Store"],
            and: [.product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]
        ),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        room("StorePostgres", ["Kernel", "Store", "CLibPQ"]),
        room("Vault", ["Kernel", "Store"], and: [crypto]),
        // Floor 3
        room("Ledger", ["Kernel", "Store", "Vault"], and: [crypto]),
        // Floor 4
        room("People", ["Kernel", "Store", "Forms", "Vault", "Ledger"]),
        // Floor 5
        room("Access", ["Kernel", "Store", "Vault", "Ledger", "People"], and: [crypto, cryptoExtras]),
        // Floor 6
        room("Plans", ["Kernel", "Store", "Vault", "Ledger", "People", "Access"]),
        // Floor 7
        room("Meetings", ["Kernel", "Store", "Vault", "Ledger", "People", "Access", "Plans"]),
        // Floor 8
        room("Statistics", ["Kernel", "Store", "Vault", "Ledger", "People", "Plans", "Meetings"]),
        room("Retention", ["Kernel", "Store", "Vault", "Ledger", "People", "Access", "Plans", "Meetings"]),
        // Floor 9
        room(
            "Web",
            [
                "Kernel", "Store", "HTML", "Forms", "Telemetry", "Vault", "Ledger", "People", "Access", "Plans",
                "Meetings", "Retention", "Statistics",
            ],
            and: [hummingbird, httpTypes, logging, .product(name: "NIOCore", package: "swift-nio"), crypto]
        ),
        // Floor 10
        .target(
            name: "App",
            dependencies: [
                "Kernel", "Store", "StoreSQLite", "StorePostgres", "Telemetry", "Vault", "Ledger", "People", "Access",
                "Plans", "Meetings", "Retention", "Statistics", "Web", crypto, hummingbird, logging, lifecycle,
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [
                .embedInCode("Demo/ekstad.json"), .embedInCode("Demo/themes.json"),
                .embedInCode("Demo/testpersonnummer.txt"),
            ],
            swiftSettings: settings
        ),
        // Floor 11
        .executableTarget(
            name: "mellanrum",
            dependencies: [
                "Kernel", "Telemetry", "Ledger", "People", "Access", "Retention", "Statistics", "Web", "App", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        // Tests mirror the rooms.
        .target(
            name: "TestSupport",
            dependencies: ["Kernel", "Store", "StoreSQLite", "StorePostgres"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        tests("Kernel", ["Kernel", "TestSupport"]),
        tests("Store", ["Kernel", "Store", "StoreSQLite", "StorePostgres", "TestSupport"]),
        tests("HTML", ["Kernel", "HTML", "TestSupport"]),
        tests("Forms", ["Kernel", "Forms", "TestSupport"]),
        tests("Telemetry", ["Kernel", "Telemetry", "TestSupport"], and: [logging]),
        tests("Vault", ["Kernel", "Store", "Vault", "TestSupport"], and: [crypto]),
        tests("Ledger", ["Kernel", "Store", "Vault", "Ledger", "TestSupport"]),
        tests("People", ["Kernel", "People"]),
        tests("Access", ["Kernel", "Store", "Vault", "Ledger", "People", "Access", "TestSupport"]),
        tests("Plans", ["Kernel", "Store", "Vault", "Ledger", "People", "Access", "Plans", "Meetings", "TestSupport"]),
        tests("Statistics", ["Statistics", "TestSupport"]),
        tests("Retention", ["Kernel", "People", "Retention"]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Kernel", "Store", "HTML", "Forms", "Telemetry", "Vault", "Ledger", "People", "Access", "Plans",
                "Meetings", "Retention", "Statistics", "Web", "App", "TestSupport", hummingbird, httpTypes, logging,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Configuration", package: "swift-configuration"),
            ],
            exclude: ["__Snapshots__"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AppTests",
            dependencies: [
                "Kernel", "Store", "Vault", "Ledger", "People", "Access", "Plans", "Meetings", "Statistics", "App",
                "TestSupport",
            ],
            exclude: ["second_count.py"],
            swiftSettings: settings
        ),
        tests("House", []),
    ]
)
