import Kernel

/// A version of a plan as it stands in an address: `k7m4p2x-3`.
package struct PlanVersionPlace: Hashable, Sendable, CustomStringConvertible {
    let plan: PlanNumber
    let version: Int

    init(_ plan: PlanNumber, _ version: Int) {
        self.plan = plan
        self.version = version
    }

    /// Reads what stands in an address.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let plan = PlanNumber(parts[0]), let version = Int(parts[1]),
            (1...99_999).contains(version), parts[1] == String(version)
        else { return nil }
        self.init(plan, version)
    }

    package var description: String { "\(plan)-\(version)" }
}
