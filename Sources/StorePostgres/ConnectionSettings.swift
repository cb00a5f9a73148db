import CLibPQ
import Store

/// How to reach the database, as keywords and values for libpq.
struct ConnectionSettings: Sendable {
    /// In the order libpq gets them.
    let parameters: [(keyword: String, value: String)]

    /// - Parameter conninfo: a URL or a string of keywords.
    init(_ conninfo: String) throws {
        guard let first = PQconninfoParse(conninfo, nil) else {
            throw StoreError.unavailable("the connection string of PostgreSQL cannot be read")
        }
        defer { PQconninfoFree(first) }
        var given: [String: String] = [:]
        var option = first
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { given[String(cString: keyword)] = String(cString: value) }
            option = option.successor()
        }
        given["application_name"] = "mellanrum"
        given["client_encoding"] = "UTF8"
        given["connect_timeout"] = given["connect_timeout"] ?? "10"
        // No transaction of ours is long: one that waits this long waits for something that will not come.
        let own = "-c TimeZone=UTC -c statement_timeout=30s"
        // What is given stands behind ours and wins.
        given["options"] = [own, given["options"] ?? ""].joined(separator: " ")
        parameters = given.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
