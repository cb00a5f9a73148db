import Kernel

/// Personal numbers: what is read is twelve digits that read as the same number.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let today = Day(ordinal: 20_530)
    guard let number = PersonalNumber(text, today: today) else { return 0 }
    precondition(number.digits.utf8.count == 12)
    precondition(PersonalNumber(number.digits, today: today) == number)
    precondition(PersonalNumber(number.description, today: today) == number)
    precondition((number.birth == nil) == (number.kind == .reservnummer))
    return 0
}
