import Store

/// What takes time to make and is made once in this process for each key.
actor MadeOnce<Value: Sendable> {
    private var made: [String: Task<Value, any Error>] = [:]

    /// The value for `key`, made by `make` if nobody has asked before.
    func value(for key: String, make: sending @escaping () async throws -> Value) async throws -> Value {
        if let task = made[key] { return try await task.value }
        let task = Task { try await make() }
        made[key] = task
        return try await task.value
    }
}

extension [Migration] {
    /// Tells these steps from any others.
    var key: String {
        map { "\($0.id) \($0.checksum)" }.joined(separator: "\n")
    }
}
