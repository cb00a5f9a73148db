import Store

/// One place in the pool: a link to the server, opened at first use and again after it broke. All its work runs on a
/// queue of its own, because libpq blocks.
actor PostgresConnection {
    private let queue = QueueExecutor(label: "mellanrum.postgres")
    private let settings: ConnectionSettings
    private var link: Link?
    private var isClosed = false

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        queue.asUnownedSerialExecutor()
    }

    init(_ settings: ConnectionSettings) {
        self.settings = settings
    }

    /// Runs `body` in one transaction and undoes everything if it or one of its statements fails.
    ///
    /// - Parameter begin: the text that opens the transaction, with its isolation level.
    /// - Throws: what `body` throws; `ServerError` if the server refused, also when `body` hid a clash with a parallel
    ///   transaction.
    func transaction<Value: Sendable>(
        _ begin: String,
        _ body: @Sendable (PostgresRunner) throws -> Value
    ) throws -> Value {
        let link = try open(running: begin)
        let runner = PostgresRunner(link)
        do {
            let value = try body(runner)
            if let failure = runner.failure { throw failure }
            // If the link breaks here nobody knows whether the change was made; the caller hears that it failed.
            try link.execute("COMMIT")
            return value
        } catch {
            undo(on: link)
            if let failure = runner.failure, failure.isWorthAnotherTry { throw failure }
            throw error
        }
    }

    /// Runs one text outside any transaction.
    func administer(_ statement: String) throws {
        _ = try open(running: statement)
    }

    func close() {
        isClosed = true
        link = nil
    }

    /// The link, after `first` has run on it. A link that broke while it lay idle is replaced once: nothing is lost,
    /// since nothing had run.
    private func open(running first: String) throws -> Link {
        guard !isClosed else { throw StoreError.unavailable("the database is closed") }
        if let link {
            do {
                try link.execute(first)
                return link
            } catch  where link.isBroken {
                self.link = nil
            }
        }
        let link = try Link(settings)
        self.link = link
        try link.execute(first)
        return link
    }

    private func undo(on link: Link) {
        do {
            if link.isInTransaction { try link.execute("ROLLBACK") }
        } catch {
            self.link = nil
        }
        if link.isBroken { self.link = nil }
    }
}
