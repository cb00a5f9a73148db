package import Kernel
package import Logging

/// Writes each event as one line of JSON: time, level, label, message, then the metadata whose keys `LogKey` allows and,
/// under "dropped", how many others there were.
///
/// Messages are constants; what varies goes into the metadata. Errors show their type and code alone.
package struct JSONLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let clock: WallClock
    private let sink: LogSink

    package init(
        label: String,
        level: Logger.Level = .info,
        clock: WallClock = .system,
        sink: @escaping LogSink = standardErrorSink
    ) {
        self.label = label
        logLevel = level
        self.clock = clock
        self.sink = sink
    }

    /// Makes every logger of the program write through this handler. To be called once, before the first logger.
    package static func bootstrap(level: Logger.Level, sink: @escaping LogSink = standardErrorSink) {
        LoggingSystem.bootstrap { label in JSONLogHandler(label: label, level: level, sink: sink) }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes the event as one line.
    package func log(event: LogEvent) {
        var line = JSONLine()
        line.add("time", clock.now().description)
        line.add("level", event.level.rawValue)
        line.add("label", label)
        line.add("message", event.message.description)
        let all = merged(event)
        var dropped = all.count
        for key in LogKey.allCases {
            guard let value = all[key.rawValue], add(value, under: key, to: &line) else { continue }
            dropped -= 1
        }
        if dropped > 0 { line.add("dropped", dropped) }
        sink(line.bytes)
    }

    /// What the event says goes before what was said for the whole task or the whole logger.
    private func merged(_ event: LogEvent) -> Logger.Metadata {
        [metadataProvider?.get(), event.metadata, event.error.map(LogValue.error)].compactMap(\.self)
            .reduce(metadata) { $0.merging($1) { _, later in later } }
    }

    /// Adds a text or a whole number; false for lists and trees.
    private func add(_ value: Logger.MetadataValue, under key: LogKey, to line: inout JSONLine) -> Bool {
        switch value {
        case .string(let text):
            line.add(key.rawValue, key == .file ? baseName(text) : text)
        case .stringConvertible(let number as Int):
            line.add(key.rawValue, number)
        case .stringConvertible(let value):
            line.add(key.rawValue, key == .file ? baseName(value.description) : value.description)
        case .array, .dictionary:
            return false
        }
        return true
    }

    private func baseName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}
