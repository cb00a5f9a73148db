import Crypto
import Kernel
import Store
import Testing

@testable import Vault

@Suite struct DataKeyCacheTests {
    private let clock = HandClock()
    private let dataKey = SymmetricKey(data: Array(repeating: UInt8(1), count: 32))

    @Test func oldKeysAreForgottenAndFreshOnesStay() throws {
        let cache = DataKeyCache(clock: clock.wallClock)
        cache.hold(dataKey, at: try place(1))
        clock.advance(seconds: 30)
        cache.hold(dataKey, at: try place(2))
        clock.advance(seconds: 30)
        cache.forgetOld()
        #expect(cache.count == 1)
        #expect(cache.dataKey(at: try place(1)) == nil)
        #expect(cache.dataKey(at: try place(2)) == dataKey)
    }

    @Test func aClockSetBackKeepsNoKey() throws {
        let cache = DataKeyCache(clock: clock.wallClock)
        cache.hold(dataKey, at: try place(1))
        clock.advance(seconds: -1)
        #expect(cache.dataKey(at: try place(1)) == nil)
        cache.forgetOld()
        #expect(cache.count == 0)
    }

    @Test func itNeverGrowsBeyondItsCapacity() throws {
        let cache = DataKeyCache(clock: clock.wallClock)
        for number in 0..<(DataKeyCache.capacity + 5) {
            cache.hold(dataKey, at: try place(UInt64(number)))
            #expect(cache.count <= DataKeyCache.capacity)
        }
        #expect(cache.dataKey(at: try place(UInt64(DataKeyCache.capacity + 4))) == dataKey)
    }

    private func place(_ number: UInt64) throws -> DataKeyCache.Place {
        let bytes = [1] + Array(repeating: UInt8(0), count: 64)
        return DataKeyCache.Place(
            record: Record.ID(high: 1, low: number),
            owner: .first,
            wrapped: try #require(WrappedKey(sqlValue: .blob(bytes)))
        )
    }
}
