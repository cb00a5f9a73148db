import Forms

/// Cookies: what is read of a header can be set, and comes back.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let header = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let cookies = Cookies(header: header)
    for part in header.split(separator: ";") {
        let name = String(part.prefix { $0 != "=" }).filter { $0 != " " }
        guard let value = cookies[name] else { continue }
        precondition(Cookies(header: "\(name)=\(value)")[name] == value)
        if let set = try? SetCookie(name, value) {
            precondition(!set.description.utf8.contains { $0 < 0x20 || $0 > 0x7e })
        }
    }
    if let set = try? SetCookie("__Host-a", header) {
        precondition(Cookies(header: String(set.description.prefix { $0 != ";" }))["__Host-a"] == header)
    }
    return 0
}
