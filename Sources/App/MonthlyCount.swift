import Logging
import ServiceLifecycle
import Statistics
import Telemetry

/// What the house does by itself when a month has ended: count its numbers. Apart from what it does every second, since a
/// large city takes a while.
struct MonthlyCount: Service {
    private static let pause = Duration.seconds(60)

    let house: House
    let logger: Logger

    func run() async throws {
        while !Task.isShuttingDownGracefully {
            do {
                let book = house.figureBook
                if try await book.isDue() { _ = try await cancelWhenGracefulShutdown { try await book.count() } }
            } catch is CancellationError {
                return
            } catch {
                // The numbers stay those of the month before, and are counted next time.
                logger.warning("not counted", error: error)
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
        }
    }
}
