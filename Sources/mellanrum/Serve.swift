import App
import ArgumentParser
import Foundation
import Web

/// Runs the server for real people.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the pages.")

    @OptionGroup var common: CommonOptions

    @Option(help: "The address to listen on (setting server.host).")
    var host: String?

    @Option(help: "The port to listen on (setting server.port).")
    var port: Int?

    func run() async throws {
        let settings = try await common.settings(["server.host": host, "server.port": port.map(String.init)])
        let house = try await House.open(settings)
        try await house.migrate()
        let server = Server(house, settings: settings, mode: .real, logger: makeLogger())
        try await server.run { port in say("Mellanrum answers on http://\(settings.host):\(port)") }
        try await house.close()
    }
}

/// Runs the demo city, on this machine alone.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a small invented city, on this machine alone.",
        discussion: "Anybody who reaches it may be anybody in it. Refused over a database with a real account."
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "The address to listen on: localhost or 127.….")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "How many plans to fill an empty database with; 6 are made in a moment, and staff grow with more.")
    var plans = DemoCity.plans

    func run() async throws {
        let settings = try await common.settings(["server.host": host, "server.port": String(port)])
        guard settings.isLoopback else {
            throw ValidationError(
                "Demo mode listens on this machine alone: use localhost or an address from 127.0.0.1."
            )
        }
        let house = try await House.open(settings)
        try await house.migrate()
        var progress = Progress("plans", of: plans)
        try await DemoCity.prepare(in: house, plans: plans) { progress.show($0) }
        progress.end()
        let server = Server(house, settings: settings, mode: .demo, logger: makeLogger())
        try await server.run { port in
            say("Mellanrum is ready: open http://localhost:\(port) (stop with Ctrl-C)")
        }
        try await house.close()
    }
}
