import App
import ArgumentParser
import Kernel
import Ledger
import Statistics

/// Brings the schema to this program's.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the database to this program's schema.")

    @OptionGroup var common: CommonOptions

    @Flag(help: "Only list the steps that would run.")
    var dryRun = false

    func run() async throws {
        try await common.withHouse { house in
            let steps = dryRun ? try await house.pendingMigrations() : try await house.migrate()
            say(steps.isEmpty ? "Nothing to do." : steps.joined(separator: "\n"))
        }
    }
}

/// Looks whether everything is as it should be.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look whether schema, keys and logs are as they should be. Changes nothing."
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let findings = try await common.withHouse { try await Check($0).run() }
        for finding in findings {
            switch finding {
            case .good(let line): say("ok    \(line)")
            case .bad(let line): say("FAULT \(line)")
            }
        }
        if findings.contains(where: { if case .bad = $0 { true } else { false } }) { throw ExitCode.failure }
    }
}

/// Settings.
struct Config: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Settings.", subcommands: [Show.self])

    /// Shows what is in force.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the settings in force, without secrets.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            for (key, value) in try await common.settings().redacted { say("\(key): \(value)") }
        }
    }
}

/// The logs.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "The logs of what was done and read.",
        subcommands: [Verify.self]
    )

    /// Reads both logs and compares them with their chains.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find any changed, inserted or removed row in the logs. Changes nothing."
        )

        @OptionGroup var common: CommonOptions

        func run() async throws {
            var hasFault = false
            for log in Log.allCases {
                let result = try await common.withHouse { house in
                    try await Verifier(log, in: house.database(of: log)).verify()
                }
                say(result.summary)
                hasFault = hasFault || result.fault != nil
            }
            if hasFault { throw ExitCode.failure }
        }
    }
}

/// Keys of records.
struct VaultCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault",
        abstract: "Keys of records.",
        subcommands: [Shred.self]
    )

    /// Destroys one record.
    struct Shred: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroy one record for ever. Refused while the owner's rule says keep or nobody has confirmed."
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "The record's id, 36 characters.")
        var record: String

        func run() async throws {
            guard let id = Record.ID(record) else { throw ValidationError("A record's id has 36 characters.") }
            try await common.withHouse { try await RetentionDesk($0).end(id) }
            say("The record is gone.")
        }
    }
}

/// The numbers.
struct StatisticsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract: "The numbers of all authorities.",
        subcommands: [Rebuild.self]
    )

    /// Counts everything anew.
    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count all numbers anew from the ledger, to the end of the last finished month.",
            discussion: "The server does so by itself when a month has ended. The same ledger gives the same numbers."
        )

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let count = try await common.withHouse { house in
                try await house.migrate()
                return try await house.figureBook.count()
            }
            say("Counted: \(count) years of authorities.")
        }
    }
}

/// What is kept, as docs/data.md says it.
struct Catalogue: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print what is kept about whom, why and for how long.")

    @Flag(help: "Only the columns that stay in clear, as THREAT_MODEL.md lists them.")
    var clear = false

    func run() {
        say(clear ? DataDocument.clearColumns(HouseSchema.catalogue) : DataDocument.markdown(HouseSchema.catalogue))
    }
}
