import Foundation

/// Lets a thread wait, without suspending, for another; gives up after two minutes, so that a fault ends the test and a
/// busy machine does not.
final class Flag: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func raise() {
        semaphore.signal()
    }

    func wait() {
        _ = semaphore.wait(timeout: .now() + 120)
    }
}
