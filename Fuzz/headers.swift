import Forms
import Kernel

/// The other headers and the address: anything may stand in them.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    precondition(AcceptLanguage.best(text, of: [.english]) == .english)
    _ = AcceptLanguage.best(text, of: [.swedish, .english])
    if RequestOrigin.isSameSite(secFetchSite: nil, origin: text, host: "sip.example") {
        precondition(text.lowercased() == "https://sip.example")
    }
    if let address = NetworkAddress(text) {
        precondition(address.bytes.count == 4 || address.bytes.count == 16)
        let key = address.throttleKey
        precondition(NetworkAddress(String(key.prefix { $0 != "/" }))?.throttleKey == key)
    }
    return 0
}
