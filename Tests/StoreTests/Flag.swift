import Foundation

/// Lets a thread wait, without suspending, for another; gives up after ten seconds, so that a fault ends the test.
final class Flag: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func raise() {
        semaphore.signal()
    }

    func wait() {
        _ = semaphore.wait(timeout: .now() + 10)
    }
}
