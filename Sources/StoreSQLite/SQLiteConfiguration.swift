import GRDB
import Store

extension Configuration {
    /// The one connection that changes the file.
    static var writer: Configuration {
        var configuration = common
        configuration.prepareDatabase { connection in
            // Counts for a new file. A disclosed version weighs two kilobytes: in SQLite's own pages of four, most would have
            // a page to themselves, half of it empty.
            try connection.execute(sql: "PRAGMA page_size = 8192")
            // Set here and not by `journalMode`, which would lower `synchronous` afterwards.
            let journal = try String.fetchOne(connection, sql: "PRAGMA journal_mode = WAL")
            try connection.execute(sql: "PRAGMA synchronous = FULL")
            // What is deleted is overwritten with zeros, not left in free pages.
            try connection.execute(sql: "PRAGMA secure_delete = ON")
            let level = try Int.fetchOne(connection, sql: "PRAGMA synchronous")
            guard journal == "wal", level == 2 else {
                throw StoreError.unavailable("SQLite refuses journal_mode=WAL with synchronous=FULL")
            }
        }
        return configuration
    }

    /// A connection that can change nothing.
    static var reader: Configuration {
        var configuration = common
        configuration.readonly = true
        configuration.prepareDatabase { connection in
            // Sixteen megabytes a connection: what many pages read is not fetched from the system again for each. There
            // are as many readers as threads that read.
            try connection.execute(sql: "PRAGMA cache_size = -16000")
        }
        return configuration
    }

    private static var common: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { connection in
            // Sorted rows of people never reach a temporary file.
            try connection.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }
}
