import GRDB
import Hummingbird
import Logging

/// The least that a page from a database can cost with the same packages: one row read, ten kilobytes answered. No
/// session, no gate, no unsealing, no log.
///
///     BareServer DATABASE PORT
@main
struct BareServer {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let port = Int(arguments[2]) else {
            fatalError("usage: BareServer DATABASE PORT")
        }
        let pool = try database(at: arguments[1])
        let filling = String(repeating: "<p>One of many lines of a page.</p>\n", count: 280)
        let query = SQLRequest<String>(sql: "SELECT name FROM person WHERE id = 500", cached: true)
        let router = Router()
        router.get("/") { _, _ in
            let name = try await pool.read { try query.fetchOne($0) }
            return Response(
                status: .ok,
                headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "<h1>\(name ?? "")</h1>\n" + filling))
            )
        }
        var logger = Logger(label: "bare")
        logger.logLevel = .warning
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: logger
        )
        try await application.runService()
    }

    /// A file with a thousand rows, in the mode Mellanrum uses.
    private static func database(at path: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: path)
        try pool.write { db in
            try db.execute(sql: "CREATE TABLE IF NOT EXISTS person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")
            for id in 1...1_000 {
                try db.execute(
                    sql: "INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                    arguments: [id, "Person \(id)"]
                )
            }
        }
        return pool
    }
}
