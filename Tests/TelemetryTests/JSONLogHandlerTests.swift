import Foundation
import Kernel
import Logging
import Synchronization
import TestSupport
import Testing

@testable import Telemetry

@Suite("JSON log")
struct JSONLogHandlerTests {
    private let lines = Lines()

    @Test("An event is one line with time, level, label, message and allowed metadata")
    func line() {
        logger().info("Request", metadata: .fields([.route: "/planer/{number}", .status: LogValue.number(200)]))
        #expect(
            lines.all == [
                #"{"time":"2026-03-18T09:00:00.000Z","level":"info","label":"web","message":"Request","#
                    + #""route":"/planer/{number}","status":200}"# + "\n"
            ]
        )
    }

    @Test("Other keys are dropped and counted, wherever they come from")
    func dropped() throws {
        var logger = logger(provider: .init { ["hb.request.path": "/sök?namn=Alva", "request.id": "r1"] })
        logger[metadataKey: "name"] = "Alva"
        logger[metadataKey: "actor"] = "a1"
        logger.info("Request", metadata: ["personnummer": "20120314-2387", "count": ["1", "2"], "event": "e"])
        let line = try lines.only()
        #expect(line["dropped"] as? Int == 4)
        #expect(line["request.id"] as? String == "r1")
        #expect(line["actor"] as? String == "a1")
        #expect(line["event"] as? String == "e")
        #expect(line.count == 8)
        #expect(!lines.all.joined().contains("Alva"))
        #expect(!lines.all.joined().contains("2387"))
    }

    @Test("What the event says goes before the logger's")
    func precedence() throws {
        var logger = logger(provider: .init { ["step": "provider", "event": "provider"] })
        logger[metadataKey: "step"] = "logger"
        logger[metadataKey: "route"] = "logger"
        logger.info("x", metadata: ["step": "event"])
        let line = try lines.only()
        #expect(line["step"] as? String == "event")
        #expect(line["event"] as? String == "provider")
        #expect(line["route"] as? String == "logger")
    }

    @Test("Every allowed key is written")
    func allKeys() throws {
        let fields = Dictionary(uniqueKeysWithValues: LogKey.allCases.map { ($0, "v" as Logger.MetadataValue) })
        logger().info("x", metadata: .fields(fields))
        let line = try lines.only()
        for key in LogKey.allCases { #expect(line[key.rawValue] as? String == "v") }
        #expect(line["dropped"] == nil)
    }

    @Test("Values are cut at two hundred and stay on their line")
    func values() throws {
        let long = String(repeating: "å", count: 201)
        logger().info(
            "a\n{\"level\":\"x\"}\\\u{1b}[31m",
            metadata: ["event": "\(long)", "step": "1\u{0}2\u{2028}3\r\n4\u{85}5", "actor": "\(long.dropLast())"]
        )
        let line = try lines.only()
        #expect(line["message"] as? String == "a{\"level\":\"x\"}\\[31m")
        #expect((line["event"] as? String)?.count == 200)
        #expect((line["actor"] as? String)?.count == 200)
        #expect(line["step"] as? String == "12345")
    }

    @Test("A letter with many marks is cut too")
    func marks() throws {
        logger().info("x", metadata: ["event": "\("a" + String(repeating: "\u{301}", count: 10_000))"])
        #expect(try (lines.only()["event"] as? String)?.unicodeScalars.count == 200)
    }

    @Test(
        "A file is its name without its folders",
        arguments: [("/var/lib/x/a.key", "a.key"), ("a.key", "a.key"), ("x/", "x"), ("/", "")]
    )
    func file(path: String, name: String) throws {
        logger().info("x", metadata: ["file": "\(path)"])
        #expect(try lines.only()["file"] as? String == name)
    }

    private struct Secretive: Error, CustomStringConvertible {
        let description = "Alva"
    }

    @Test("Errors show type and code, never what they say")
    func errors() throws {
        let problem = Problem(.conflict, field: "Alva", text: "Alva", arguments: ["name": "Alva"])
        for error in [Secretive(), problem, Problems([problem]), Problems()] as [any Error] {
            logger().error("x", metadata: LogValue.error(error))
            logger().error("x", error: error)
        }
        let types = try lines.objects().map { $0["error.type"] as? String }
        let codes = try lines.objects().map { $0["error.code"] as? String }
        #expect(
            types == ["Secretive", "Secretive", "Problem", "Problem", "Problems", "Problems", "Problems", "Problems"]
        )
        #expect(codes == [nil, nil, "conflict", "conflict", "conflict", "conflict", nil, nil])
        #expect(!lines.all.joined().contains("Alva"))
    }

    @Test("Lesser levels are not written")
    func level() {
        let logger = logger()
        logger.debug("x")
        #expect(lines.all.isEmpty)
        logger.notice("x")
        #expect(lines.all.count == 1)
    }

    @Test("Any text comes back through another reader of JSON", arguments: Soak.seeds(200))
    func anyText(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var scalars = String.UnicodeScalarView()
        while scalars.count < 150 {
            guard let scalar = Unicode.Scalar(UInt32.random(in: 0...(seed % 2 == 0 ? 0xff : 0x10ffff), using: &random))
            else { continue }
            scalars.append(scalar)
        }
        logger().info("x", metadata: ["event": "\(String(scalars))"])
        let kept = scalars.filter {
            ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        let read = try #require(try lines.only()["event"] as? String)
        #expect(Array(read.unicodeScalars) == Array(kept))
        #expect(lines.all.joined().utf8.filter { $0 < 0x20 } == [0x0a])
    }

    private func logger(provider: Logger.MetadataProvider? = nil) -> Logger {
        let clock = WallClock { Instant(milliseconds: 1_773_824_400_000) }
        var handler = JSONLogHandler(label: "web", clock: clock, sink: lines.add)
        handler.metadataProvider = provider
        return Logger(label: "web", factory: { _ in handler })
    }
}

/// What was written, line by line.
private final class Lines: Sendable {
    private let written = Mutex<[String]>([])

    var all: [String] { written.withLock { $0 } }

    func add(_ bytes: [UInt8]) {
        written.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    }

    func objects() throws -> [[String: Any]] {
        try all.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    }

    func only() throws -> [String: Any] {
        #expect(all.count == 1)
        return try #require(try objects().first)
    }
}
