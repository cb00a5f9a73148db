import Foundation
import Kernel
import People

/// Directory files: what is read can be written and read again, and what is refused is refused for a reason.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        let file = try DirectoryFile(Array(UnsafeBufferPointer(start: start, count: count)))
        let again = try DirectoryFile(Array(JSONEncoder().encode(file)))
        precondition(again == file)
        let first = try DirectoryChanges(file, over: DirectoryContent(), last: nil, today: file.date)
        let second = try DirectoryChanges(file, over: file.content, last: file.date, today: file.date)
        precondition(second.count == 0 && first.counts.map(\.added) == second.counts.map(\.unchanged))
    } catch let problems as DirectoryProblems {
        precondition(problems.count > 0 && !problems.first.isEmpty)
    } catch {
        preconditionFailure("\(type(of: error))")
    }
    return 0
}
