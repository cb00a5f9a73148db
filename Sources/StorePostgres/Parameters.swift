import CLibPQ
import Store

extension SQLValue {
    /// The type a parameter is sent as; 0 lets the server guess, for a null.
    var postgresType: Oid {
        switch self {
        case .null: 0
        case .int: PostgresType.int8
        case .text: PostgresType.text
        case .blob: PostgresType.bytea
        }
    }
}

/// The values of one statement in libpq's binary form: eight bytes for a number, the bytes themselves for text and blob.
struct Parameters {
    private var bytes: [UInt8] = []
    /// Where each value lies in `bytes`; nil for a null.
    private var ranges: [Range<Int>?] = []

    init(_ values: [SQLValue]) {
        for value in values {
            let start = bytes.count
            switch value {
            case .null:
                ranges.append(nil)
                continue
            case .int(let number):
                withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .blob(let blob): bytes.append(contentsOf: blob)
            }
            ranges.append(start..<bytes.count)
        }
        // An empty value at the end needs an address too: a null pointer would mean NULL.
        bytes.append(0)
    }

    /// Lends values, lengths and formats as libpq takes them, for the time of `body`.
    func withPointers<Value>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) throws -> Value
    ) rethrows -> Value {
        try bytes.withUnsafeBytes { buffer in
            let base = buffer.assumingMemoryBound(to: CChar.self).baseAddress
            let pointers = ranges.map { range in
                range.flatMap { range in base.map { $0 + range.lowerBound } }
            }
            let lengths = ranges.map { Int32($0?.count ?? 0) }
            return try body(pointers, lengths, Array(repeating: 1, count: ranges.count))
        }
    }
}
