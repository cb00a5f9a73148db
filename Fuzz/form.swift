import Forms
import Kernel

private enum Answer: String {
    case yes, no
}

/// Forms: whatever is read survives being written and read again, and every way to read a field stands it.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let form = try? FormData(urlEncoded: Array(UnsafeBufferPointer(start: start, count: count))) else { return 0 }
    precondition((try? FormData(urlEncoded: form.urlEncoded)) == form)
    var reader = FieldReader(form, today: Day(ordinal: 20_530))
    for name in form.names {
        let text = reader.text(name, max: 50)
        precondition(text.unicodeScalars.count <= 50 && !text.contains("\r"))
        precondition(!reader.line(name).contains("\n"))
        _ = reader.choice(name, of: Answer.self)
        _ = reader.choices(name, of: Answer.self)
        _ = reader.identifier(name, of: Answer.self)
        _ = reader.day(name)
        _ = reader.time(name)
        _ = reader.personalNumber(name)
        precondition(reader.version(name) >= -1)
    }
    return 0
}
