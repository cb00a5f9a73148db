import Kernel

/// Plan numbers: what is read is seven characters of the alphabet that read as the same number.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    guard let number = PlanNumber(text) else { return 0 }
    precondition(number.description.utf8.count == PlanNumber.length)
    precondition(number.description.utf8.allSatisfy(PlanNumber.alphabet.contains))
    precondition(PlanNumber(number.description) == number)
    return 0
}
