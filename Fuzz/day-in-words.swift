import Forms
import Kernel

/// Days as people write them: what is understood is a day that can be written and understood again.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let today = Day(ordinal: 20_530)
    guard let read = DayInWords(text, today: today) else { return 0 }
    // The longest way back is to the Monday of last week, said on a Sunday.
    precondition(!read.isInterpreted || read.day >= today.adding(days: -13))
    precondition(DayInWords(read.day.description, today: today)?.day == read.day)
    return 0
}
