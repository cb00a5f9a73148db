import App
import ArgumentParser
import Foundation
import Logging
import Telemetry

/// The command line of Mellanrum.
@main
struct Mellanrum: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mellanrum",
        abstract: "The shared place where a coordinated individual plan (SIP) is made and kept.",
        subcommands: [
            Serve.self, Demo.self, Migrate.self, CheckCommand.self, Config.self, LedgerCommand.self, VaultCommand.self,
            StatisticsCommand.self, RetentionCommand.self, User.self, Import.self, Catalogue.self,
        ]
    )
}

/// What every command needs to find its database and keys.
struct CommonOptions: ParsableArguments {
    @Option(help: "A database file, or postgres://… (setting database.url).")
    var database: String?

    @Option(help: "The folder with the master keys (setting keys.folder).")
    var keys: String?

    @Option(name: .customLong("config"), help: "A settings file in YAML in place of /etc/mellanrum/mellanrum.yaml.")
    var configFile: String?

    /// - Parameter more: options of one command, by the key of their setting.
    func settings(_ more: [String: String?] = [:]) async throws -> Settings {
        let options = more.merging(["database.url": database, "keys.folder": keys]) { first, _ in first }
        return try Settings(await Settings.reader(options: options.compactMapValues { $0 }, file: configFile))
    }

    /// Opens the house for one command and closes it afterwards.
    func withHouse<Value>(_ body: (House) async throws -> Value) async throws -> Value {
        let house = try await House.open(settings())
        do {
            let value = try await body(house)
            try await house.close()
            return value
        } catch {
            try? await house.close()
            throw error
        }
    }
}

/// Prints a line at once, also where the output is a file or a pipe.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// The server's own log goes to standard error, a line of JSON for each event.
func makeLogger() -> Logger {
    JSONLogHandler.bootstrap(level: .info)
    return Logger(label: "mellanrum")
}
