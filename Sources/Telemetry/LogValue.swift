import Kernel
package import Logging

/// Values that need care before they may stand in a log.
package enum LogValue {
    /// An error by its type, and by its code if it is a `Problem` or `Problems`. Never its description, which may quote
    /// what somebody wrote.
    package static func error(_ error: any Error) -> Logger.Metadata {
        var fields: [LogKey: Logger.MetadataValue] = [.errorType: "\(type(of: error))"]
        switch error {
        case let problem as Problem: fields[.errorCode] = "\(problem.code)"
        case let problems as Problems: fields[.errorCode] = problems.all.first.map { "\($0.code)" }
        default: break
        }
        return .fields(fields)
    }

    /// A number, written without quotation marks.
    package static func number(_ number: Int) -> Logger.MetadataValue {
        .stringConvertible(number)
    }
}
