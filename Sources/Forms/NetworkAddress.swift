/// The address a request came from, as far as it tells who sent it.
package struct NetworkAddress: Hashable, Sendable {
    /// Four or sixteen bytes. An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`) has four.
    package let bytes: [UInt8]

    /// Reads `192.0.2.1`, `2001:db8::1` or `fe80::1%eth0`; nil for anything else.
    package init?(_ text: String) {
        guard text.utf8.count <= 100 else { return nil }
        if text.contains(":") {
            guard let all = sixteenBytes(text.prefix { $0 != "%" }) else { return nil }
            bytes = all.starts(with: mappedPrefix) ? Array(all.dropFirst(12)) : all
        } else {
            guard let all = fourBytes(text[...]) else { return nil }
            bytes = all
        }
    }

    /// What tries to sign in are counted by: a whole IPv4 address, and the /64 of an IPv6 address, since one household or
    /// one attacker has all of a /64.
    package var throttleKey: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 8, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}

private let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]

/// Four decimal numbers without leading zeros, which some programs would read as octal.
private func fourBytes(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { part in
        part == "0" || !part.hasPrefix("0") ? figures(part, 1...3).flatMap(UInt8.init(exactly:)) : nil
    }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
}

/// Eight groups of hexadecimal digits; `::` stands once for one or more groups of zeros, and the last two groups may be
/// an IPv4 address.
private func sixteenBytes(_ text: Substring) -> [UInt8]? {
    guard let gap = text.firstRange(of: "::") else {
        return groups(text).flatMap { $0.count == 16 ? $0 : nil }
    }
    let (before, after) = (text[..<gap.lowerBound], text[gap.upperBound...])
    guard let head = before.isEmpty ? [] : groups(before), let tail = after.isEmpty ? [] : groups(after),
        !before.contains("."), head.count + tail.count <= 14
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
}

private func groups(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
        if index == parts.count - 1, part.contains(".") {
            guard let last = fourBytes(part) else { return nil }
            bytes += last
        } else {
            guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ $0.hexadecimalValue != nil }),
                let group = UInt16(part, radix: 16)
            else { return nil }
            bytes += [UInt8(group >> 8), UInt8(group & 0xff)]
        }
    }
    return bytes
}
