import App
import ArgumentParser
import Foundation
import People

/// Real input.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring in files.",
        subcommands: [ImportDirectory.self, ImportRetention.self]
    )
}

/// Brings in a directory file.
struct ImportDirectory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory",
        abstract: "Bring in a file of principals, authorities, areas, units, agreements and staff.",
        discussion: """
            The file is the whole directory as it is on its day (docs/directory-file.md). What it has no more ends on that \
            day; nothing is taken away. With anything wrong in it nothing is stored.
            """
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file, JSON in UTF-8.", completion: .file(extensions: ["json"]))
    var file: String

    @Flag(help: "Store nothing, and report what would be.")
    var dryRun = false

    func run() async throws {
        let bytes = try read(file, upTo: DirectoryFile.greatestSize)
        do {
            let report = try await common.withHouse { house in
                // A dry run over a database of another schema would be about nothing.
                if dryRun, try await !house.pendingMigrations().isEmpty {
                    throw ValidationError("Run `mellanrum migrate` first.")
                }
                try await house.migrate()
                return try await DirectoryImport(house).run(bytes, isDryRun: dryRun) { count in show(count) }
            }
            say(report.lines.joined(separator: "\n"))
            say(dryRun ? "Dry run: nothing is stored." : "Done.")
        } catch let problems as DirectoryProblems {
            say(problems.description)
            say("Problems: \(problems.count). Nothing is stored.")
            throw ExitCode.failure
        }
    }

    /// Long files take a while; a person who waits sees that it goes on.
    private func show(_ count: Int) {
        guard isatty(STDERR_FILENO) == 1, count > 0, count % 10_000 == 0 else { return }
        FileHandle.standardError.write(Data("\(count) staff written\n".utf8))
    }
}

/// Brings in answers about the ends of records.
struct ImportRetention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract:
            "Bring in a case system's answers about when records end (docs/retention.md). All of the file or nothing."
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: "The file, JSON in UTF-8.", completion: .file(extensions: ["json"]))
    var file: String

    func run() async throws {
        let bytes = try read(file, upTo: DirectoryFile.greatestSize)
        let count = try await common.withHouse { try await RetentionImport($0).run(bytes) }
        say("Answered: \(count.answered). Numbers that no record of the authority has: \(count.unknown).")
    }
}

/// One byte more than may be there shows that there are too many; the rest is not read.
private func read(_ file: String, upTo size: Int) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: file) else {
        throw ValidationError("\(file) cannot be read.")
    }
    return try [UInt8](handle.read(upToCount: size + 1) ?? Data())
}
