import Testing

/// Every rule finds a planted breach, and lets what only looks like one pass.
@Suite struct RuleTests {
    struct Sample: CustomTestStringConvertible {
        let rule: Rule
        let path: String
        let text: String
        let found: Int

        init(_ rule: Rule, _ path: String, _ text: String, found: Int) {
            self.rule = rule
            self.path = path
            self.text = text
            self.found = found
        }

        var testDescription: String { "\(rule), \(found): \(text.prefix(60).replacing("\n", with: " "))" }
    }

    static let samples = [
        Sample(.imports, "Sources/Store/A.swift", "package import Kernel", found: 0),
        Sample(.imports, "Sources/Kernel/A.swift", "import Store", found: 1),
        Sample(.imports, "Sources/HTML/A.swift", "import Forms", found: 1),
        Sample(.imports, "Sources/Plans/A.swift", "internal import struct Web.Page", found: 1),
        Sample(.imports, "Sources/Plans/A.swift", "@testable import Meetings", found: 1),
        Sample(
            .imports,
            "Sources/Plans/A.swift",
            "// import Web\nlet text = \"\"\"\n    import Web\n    \"\"\"",
            found: 0
        ),
        Sample(.imports, "Sources/Cellar/A.swift", "import Kernel", found: 1),
        Sample(.imports, "Sources/StoreSQLite/A.swift", "import GRDB", found: 0),
        Sample(.imports, "Sources/Ledger/A.swift", "import GRDB", found: 1),
        Sample(.imports, "Sources/StorePostgres/A.swift", "import CLibPQ", found: 0),
        Sample(.imports, "Sources/App/A.swift", "import CLibPQ", found: 1),
        Sample(.imports, "Sources/Web/A.swift", "import HummingbirdCore", found: 0),
        Sample(.imports, "Sources/Access/A.swift", "import HummingbirdCore", found: 1),
        Sample(.imports, "Sources/HTML/A.swift", "import FoundationEssentials", found: 1),
        Sample(.constructs, "Sources/Kernel/A.swift", "let a = try! b()", found: 1),
        Sample(.constructs, "Sources/Kernel/A.swift", "let a = \"\\(b as! String)\"", found: 1),
        Sample(.constructs, "Sources/Kernel/A.swift", "final class A: @unchecked Sendable {}", found: 1),
        Sample(.constructs, "Sources/Kernel/A.swift", "nonisolated(unsafe) var a = 1", found: 1),
        Sample(.constructs, "Sources/Kernel/A.swift", "// never try! here\nlet a = #\"try! \"as!\" \"#", found: 0),
        Sample(.constructs, "Sources/Kernel/A.swift", "/* a /* b */ try! */ let a = try? b()", found: 0),
        Sample(.leftovers, "Sources/Kernel/A.swift", "// \("TODO"): more", found: 1),
        Sample(.leftovers, "Sources/Kernel/A.swift", "let mastodon = 1", found: 0),
        Sample(.printing, "Sources/Web/A.swift", "    print(1)", found: 1),
        Sample(.printing, "Sources/Web/A.swift", "page.print(1); blueprint(2) // print(3)", found: 0),
        Sample(.printing, "Sources/mellanrum/A.swift", "print(1)", found: 0),
        Sample(.sql, "Sources/Web/A.swift", "let a = \"SELECT id FROM plan\"", found: 1),
        Sample(
            .sql,
            "Sources/Web/A.swift",
            "let a = \"\"\"\n    INSERT INTO plan\n    VALUES (1)\n    \"\"\"",
            found: 1
        ),
        Sample(.sql, "Sources/Plans/A.swift", "import Store\nlet a = \"SELECT id FROM plan\"", found: 0),
        Sample(.sql, "Sources/Web/A.swift", "// SELECT id FROM plan\nlet a = \"Select one from the list\"", found: 0),
        Sample(.paths, "Sources/Web/Plans/PlanPage.swift", "link(\"/planer\")", found: 1),
        Sample(.paths, "Sources/Web/Plans/PlanView.swift", "link(\"/planer/\\(number)\")", found: 1),
        Sample(.paths, "Sources/Web/Plans/PlanView.swift", "link(.plan(number)); text(\"och/eller\")", found: 0),
        Sample(.paths, "Sources/Web/Location.swift", "\"/planer\"", found: 0),
        Sample(.length, "Sources/Kernel/A.swift", String(repeating: "a\n", count: 300), found: 0),
        Sample(.length, "Sources/Kernel/A.swift", String(repeating: "a\n", count: 301), found: 1),
        Sample(.documentation, "Sources/Kernel/A.swift", "package struct A {}", found: 1),
        Sample(.documentation, "Sources/Kernel/A.swift", "/// A.\n@frozen\npackage struct A {}", found: 0),
        Sample(.documentation, "Sources/Kernel/A.swift", "// A.\npackage static func a() {}", found: 1),
        Sample(.documentation, "Sources/Kernel/A.swift", "@discardableResult package final func a() {}", found: 1),
        Sample(.documentation, "Sources/Kernel/A.swift", "func a() {}\nprivate struct B {}", found: 0),
        Sample(.documentation, "Sources/Kernel/A.swift", "package static func < (a: A, b: A) -> Bool {}", found: 0),
        Sample(.documentation, "Sources/HTML/Tree/Elements+Forms.swift", "package func form() {}", found: 0),
        Sample(.documentation, "Sources/HTML/Gallery.swift", "package func gallery() {}", found: 1),
        Sample(.documentation, "Sources/HTML/Quote.swift", "    package func html() -> HTML {}", found: 0),
        Sample(.documentation, "Sources/Kernel/A.swift", "extension A: B {\n    package func b() {}\n}", found: 0),
        Sample(
            .documentation,
            "Sources/Kernel/A.swift",
            "extension A: B {\n}\nextension A {\n    package func b() {}\n}",
            found: 1
        ),
    ]

    @Test(arguments: samples)
    func judges(_ sample: Sample) {
        let breaches = sample.rule.breaches(SourceFile(path: sample.path, text: sample.text))
        #expect(breaches.count == sample.found, "\(breaches)")
    }

    @Test("Every rule has a sample that breaks it and one that keeps it")
    func everyRule() {
        for rule in Rule.allCases {
            #expect(Self.samples.contains { $0.rule == rule && $0.found > 0 })
            #expect(Self.samples.contains { $0.rule == rule && $0.found == 0 })
        }
    }

    @Test("A breach names the file and the line")
    func place() {
        let file = SourceFile(
            path: "Sources/Kernel/A.swift",
            text: "let a = \"\"\"\n    \\(b)\n    \"\"\"\nimport Web\n"
        )
        #expect(Floors.imports(file).map(\.description) == ["Sources/Kernel/A.swift:4: Kernel may not import Web"])
    }

    @Test("A statement over another room's table is found, a key that points at it is not")
    func tables() {
        let people = SourceFile(path: "Sources/People/A.swift", text: "let a = \"CREATE TABLE person (id)\"\n")
        let plans = SourceFile(
            path: "Sources/Plans/B.swift",
            text: "let b = \"SELECT id FROM plan JOIN person ON 1\"\nlet c = \"id REFERENCES person (id)\"\n"
        )
        let owners = Tables.owners([people, plans])
        #expect(owners == ["person": "People"])
        #expect(Tables.breaches(plans, owners).count == 1)
        #expect(Tables.breaches(people, owners).isEmpty)
    }

    @Test(
        "The manifest's rooms are judged by their floors",
        arguments: [
            (#"room("Store", ["Kernel"], and: [.product(name: "Web", package: "App")])"#, 0),
            (#"room("Store", ["HTML"])"#, 1),
            (#".executableTarget(name: "mellanrum", dependencies: ["App", .product(name: "X", package: "y")])"#, 0),
            (#".target(name: "HTML", dependencies: ["Kernel", "Web"], resources: [.embedInCode("A/b.css")])"#, 1),
            (#"room("StorePostgres", ["Kernel", "Store", "CLibPQ"])"#, 0),
            (#"room("StoreSQLite", ["StorePostgres"])"#, 1),
            (#"room("Cellar", ["Kernel"])"#, 1),
            (#".target(name: "TestSupport", dependencies: ["StoreSQLite"], path: "Tests/TestSupport")"#, 0),
            ("room(\n    \"Plans\",\n    [\n        \"Kernel\", \"Meetings\",\n    ]\n)", 1),
        ]
    )
    func manifest(_ text: String, found: Int) {
        let breaches = Floors.manifest(SourceFile(path: "Package.swift", text: text))
        #expect(breaches.count == found, "\(breaches)")
    }
}
