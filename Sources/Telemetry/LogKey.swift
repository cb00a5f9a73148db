package import Logging

/// The keys a log line may have: whatever else somebody puts into a log is dropped, so that a name or a personal number
/// cannot slip in.
package enum LogKey: String, CaseIterable, Sendable {
    case requestID = "request.id"
    /// The pattern of the address, never the address: `/planer/{number}`.
    case route
    case method
    case status
    case durationMilliseconds = "duration_ms"
    case bytes
    /// The id of the account, which tells nothing by itself.
    case actor
    case event
    case count
    case port
    /// Of the network.
    case address
    case database
    case step
    /// The name of the file; folders before it are cut off.
    case file
    case generation
    case errorType = "error.type"
    case errorCode = "error.code"
    case signal
    case version
}

extension Logger.Metadata {
    /// Metadata under allowed keys: `logger.info("Request", metadata: .fields([.route: "/idag", .status: "200"]))`.
    package static func fields(_ fields: [LogKey: Logger.MetadataValue]) -> Logger.Metadata {
        Logger.Metadata(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
    }
}
