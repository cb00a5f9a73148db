import Store
import Synchronization

/// The connections of one database, each lent to one transaction at a time; who finds none free waits in line.
final class ConnectionPool: Sendable {
    private struct Line {
        var free: [PostgresConnection]
        var waiting: [(ticket: Int, continuation: CheckedContinuation<PostgresConnection, any Error>)] = []
        var lastTicket = 0
    }

    private let connections: [PostgresConnection]
    private let line: Mutex<Line>

    init(_ connections: [PostgresConnection]) {
        self.connections = connections
        line = Mutex(Line(free: connections))
    }

    func withConnection<Value: Sendable>(
        _ body: (PostgresConnection) async throws -> Value
    ) async throws -> Value {
        let connection = try await take()
        defer { putBack(connection) }
        return try await body(connection)
    }

    /// Waits for every running transaction to end.
    func close() async {
        for connection in connections {
            await connection.close()
        }
    }

    private func take() async throws -> PostgresConnection {
        let ticket = line.withLock { line in
            line.lastTicket += 1
            return line.lastTicket
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                line.withLock { line in
                    if Task.isCancelled {
                        continuation.resume(throwing: CancellationError())
                    } else if let connection = line.free.popLast() {
                        continuation.resume(returning: connection)
                    } else {
                        line.waiting.append((ticket, continuation))
                    }
                }
            }
        } onCancel: {
            leave(ticket)
        }
    }

    private func leave(_ ticket: Int) {
        line.withLock { line in
            guard let place = line.waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
            line.waiting.remove(at: place).continuation.resume(throwing: CancellationError())
        }
    }

    private func putBack(_ connection: PostgresConnection) {
        line.withLock { line in
            if line.waiting.isEmpty {
                line.free.append(connection)
            } else {
                line.waiting.removeFirst().continuation.resume(returning: connection)
            }
        }
    }
}
