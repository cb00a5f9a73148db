import App
import ArgumentParser
import Kernel
import Retention

/// The ends of records.
struct RetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "The ends of records, by their owners' rules.",
        subcommands: [Run.self]
    )

    /// Destroys what is due and confirmed.
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroy the records that are due and that a named person of their owner has confirmed.",
            discussion: """
                Lists every record whose time has come, by case number. Only those that an administrator of the owner has \
                confirmed go; a new entry, a hold or another rule since then makes them stay (docs/retention.md).
                """
        )

        @OptionGroup var common: CommonOptions

        @Flag(help: "Only list; destroy nothing.")
        var dryRun = false

        @Option(help: "The code of one authority.")
        var owner: String?

        func run() async throws {
            try await common.withHouse { house in
                let desk = RetentionDesk(house)
                guard !dryRun else {
                    let due = try await desk.due(of: owner)
                    for record in due { say(record.line) }
                    return say("Due: \(due.count). Dry run: nothing is destroyed.")
                }
                let outcomes = try await desk.run(of: owner)
                for (record, outcome) in outcomes { say("\(outcome.rawValue): \(record.line)") }
                say("Destroyed: \(outcomes.count { $0.outcome == .gone }).")
            }
        }
    }
}
