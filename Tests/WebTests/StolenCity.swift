import App
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Store
import StorePostgres
import Synchronization
import Telemetry
import TestSupport
import Vault
import Web

/// The demo city as an installation has it: opened by its settings, on real files, with its own log; and all that a
/// thief could carry away from it.
struct StolenCity: Sendable {
    let city: WebCity
    let log: LogLines
    private let engine: Engine
    private let folder: String
    /// The name of the database on the server; of no use on SQLite.
    private let name: String

    static func with(_ engine: Engine, _ body: @escaping @Sendable (StolenCity) async throws -> Void) async throws {
        try await TestFolder.with { folder in
            try await TestDatabase.withOpener(engine, migrations: []) { open in
                let name = engine == .sqlite ? "" : try await currentDatabase(open)
                let address = engine == .sqlite ? folder + "/city.db" : try server() + " dbname=\(name)"
                let time = MovableClock()
                let settings = try Settings(
                    try await Settings.reader(
                        options: ["database.url": address, "keys.folder": folder + "/keys"],
                        file: nil
                    )
                )
                let house = try await House.open(settings, clock: time.clock)
                try await house.migrate()
                try await DemoCity.prepare(in: house)
                let log = LogLines()
                let logger = Logger(label: "mellanrum") {
                    JSONLogHandler(label: $0, level: .trace, clock: time.clock, sink: log.add)
                }
                let site = Server(house, settings: settings, mode: .demo, logger: logger).site
                let routes = Routes.all(site)
                let entries = routes.entries
                try await Application(router: routes.router).test(.router) { client in
                    let city = WebCity(house: house, site: site, routes: entries, client: client, time: time)
                    let stolen = StolenCity(city: city, log: log, engine: engine, folder: folder, name: name)
                    try await stolen.keepingJournal { try await body(stolen) }
                }
                try await house.close()
            }
        }
    }

    /// Every place by name, with its bytes as they are now.
    func loot() async throws -> [(place: String, bytes: Data)] {
        try await TestFolder.with { copy in
            var loot: [(String, Data)] = [("own log", log.all)]
            // PostgreSQL takes journal files away while it is being read; what is gone holds nothing.
            loot += try files(copy).filter { FileManager.default.fileExists(atPath: $0) }.compactMap { file in
                do {
                    return (file, try Data(contentsOf: URL(fileURLWithPath: file)))
                } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
                    return nil
                }
            }
            loot.append(("dump", try dump(copy)))
            return loot + deletedFiles()
        }
    }

    /// PostgreSQL uses the files of its journal again after a checkpoint, which every dropped database of another test
    /// causes; a slot holds them as a replica that lags behind would.
    private func keepingJournal(_ body: () async throws -> Void) async throws {
        guard engine == .postgres else { return try await body() }
        try query("SELECT pg_create_physical_replication_slot('\(name)', true)")
        do { try await body() } catch {
            try query("SELECT pg_drop_replication_slot('\(name)')")
            throw error
        }
        try query("SELECT pg_drop_replication_slot('\(name)')")
    }

    /// What the server answers, asked past this process.
    @discardableResult private func query(_ text: String) throws -> String {
        try output("psql", ["--dbname", try Self.server(), "-Atc", text])
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The files that the tables lie in, without journals and logs.
    func tables() async throws -> [(place: String, bytes: Data)] {
        try await TestFolder.with { copy in
            try files(copy).filter { $0.hasSuffix("/city.db") || $0.contains("/base/") }
                .filter(FileManager.default.fileExists).map { ($0, try Data(contentsOf: URL(fileURLWithPath: $0))) }
        }
    }

    /// Puts everything that waits in the journal into the database's own file.
    func checkpoint() async throws {
        switch engine {
        case .sqlite: _ = try output("sqlite3", [folder + "/city.db", "PRAGMA wal_checkpoint(PASSIVE)"])
        case .postgres: try query("CHECKPOINT")
        }
    }

    /// The files of this database: on the server also the journal and log, which all its databases share.
    ///
    /// - Parameter copy: where SQLite's files are copied by another process, since this one would lose its locks on a file
    ///   that it opened and closed once more.
    private func files(_ copy: String) throws -> [String] {
        if engine == .sqlite {
            _ = try output("cp", ["-R", folder + "/.", copy])
            return try Self.regularFiles(in: copy)
        }
        let oid = try query("SELECT oid FROM pg_database WHERE datname = '\(name)'")
        let environment = ProcessInfo.processInfo.environment
        let data = environment["MELLANRUM_TEST_POSTGRES_DATA"] ?? ""
        let log = environment["MELLANRUM_TEST_POSTGRES_LOG"] ?? ""
        return try [data + "/base/\(oid)", data + "/base/pgsql_tmp", data + "/pg_wal", data + "/global"]
            .filter(FileManager.default.fileExists).flatMap(Self.regularFiles) + [log]
    }

    /// Writes what waits in SQLite's journal into the file, and empties the journal.
    func emptyJournal() throws {
        _ = try output("sqlite3", [folder + "/city.db", "PRAGMA wal_checkpoint(TRUNCATE)"])
    }

    /// Files that this process still holds open though their names are gone: how SQLite keeps its temporary ones.
    private func deletedFiles() -> [(String, Data)] {
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return descriptors.compactMap { descriptor in
            let path = "/proc/self/fd/" + descriptor
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path),
                target.hasPrefix("/"), target.hasSuffix("(deleted)"),
                let data = FileManager.default.contents(atPath: path)
            else { return nil }
            return ("temporary \(descriptor)", data)
        }
    }

    private func dump(_ copy: String) throws -> Data {
        switch engine {
        case .sqlite:
            let files = ["/city.db", "/city.db.access"]
            return Data(try files.map { try output("sqlite3", [copy + $0, ".dump"]) }.joined().utf8)
        case .postgres: return Data(try output("pg_dump", ["--dbname", try Self.server() + " dbname=\(name)"]).utf8)
        }
    }

    private static func regularFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).map { folder + "/" + $0 }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    private static func currentDatabase(_ open: TestDatabase.Open) async throws -> String {
        let database = try await open()
        let name = try await database.read { db -> String in
            try db.row("SELECT current_database()::text AS name")?["name"] ?? ""
        }
        try await database.close()
        return name
    }

    private static func server() throws -> String { try PostgresTestDatabase.server() }
}

/// The lines of a log, kept in memory.
final class LogLines: Sendable {
    private let lines = Mutex(Data())

    var all: Data { lines.withLock { $0 } }

    var add: LogSink { { line in self.lines.withLock { $0.append(contentsOf: line) } } }
}

/// What a program prints.
private func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ProgramFailed(program: program) }
    return String(decoding: data, as: UTF8.self)
}

private struct ProgramFailed: Error {
    let program: String
}
