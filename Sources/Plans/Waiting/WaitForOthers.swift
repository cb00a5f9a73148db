package import Kernel
package import People
import Store

/// Something that a plan waits for from somebody else: what it is, and since when or until when. Nothing sealed is in it;
/// whoever lists it opens the name alone.
package struct WaitForOthers: Sendable, Hashable {
    /// What is waited for.
    package enum Kind: String, Sendable, CaseIterable {
        /// Those who are called to a meeting have not answered.
        case answers
        /// A unit has been given the plan and has not confirmed that it came.
        case receipt
        /// A unit has been given promises that were written down for it, and has not said yes or no.
        case acceptance
        /// What somebody else has promised is late.
        case promise
        /// The yes that the plan rests on ends soon, or has ended (L6).
        case consent
        /// One guardian has answered and another has not (FB 6:11; L8 b).
        case guardian
        /// A unit of another authority has been asked to take the plan over and has not answered.
        case transfer
        /// A colleague has a task of the plan.
        case task
    }

    package let kind: Kind
    package let number: PlanNumber
    /// The plan's record, for the access row of whoever shows it.
    package let record: Record.ID
    package let patient: Patient.ID
    /// Since when; for a promise and a yes the last day on which it is in time.
    package let day: Day
    /// How many people or promises it is.
    package let count: Int
    /// The unit that has not confirmed, answered or said yes; nil for every other kind.
    package let unit: CareUnit.ID?
    /// What a colleague has to do, and her name; nil for every other kind.
    package let task: Given?

    /// A task that a colleague has.
    package struct Given: Sendable, Hashable {
        package let task: PlanTask
        /// The colleague's name.
        package let holder: String
    }
}

extension WaitForOthers {
    init(_ kind: Kind, _ row: Row, day: Day) throws {
        self.kind = kind
        number = try row["number"]
        record = try row["record_id"]
        patient = try row["person_id"]
        self.day = day
        count = [.receipt, .consent, .transfer, .task].contains(kind) ? 1 : try row["count"]
        unit = [.receipt, .acceptance, .transfer].contains(kind) ? try row["unit_id"] : nil
        task = kind == .task ? Given(task: try row["task"], holder: try row["holder"]) : nil
    }

    /// Several late promises in one plan, the earliest first.
    init?(_ promises: [DuePromise]) {
        guard let first = promises.first else { return nil }
        kind = .promise
        number = first.number
        record = first.record
        patient = first.patient
        day = first.promise.dueOn
        count = promises.count
        unit = nil
        task = nil
    }
}
