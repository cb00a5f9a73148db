import Foundation
import Synchronization

/// Where lines of the log go: gets whole lines, each with its line ending.
package typealias LogSink = @Sendable ([UInt8]) -> Void

/// The program's standard error, one line at a time, which the system's journal reads.
///
/// A line that cannot be written is lost: a full disk must not stop the service, and there is nowhere to say so.
package let standardErrorSink: LogSink = { line in
    turn.withLock { _ in
        try? FileHandle.standardError.write(contentsOf: Data(line))
    }
}

/// Keeps lines written at the same time from mixing.
private let turn = Mutex(())
