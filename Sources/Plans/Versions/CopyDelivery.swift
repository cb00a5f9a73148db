import Access
import Kernel
import Ledger
import People
import Store
import Vault

/// What the owner's side puts at a recipient and takes back there.
extension Copies {
    /// Puts a version into the inbox of a unit. The first one makes the copy's record, and so does the first one after the
    /// unit has destroyed the copy it had (L17): what was destroyed does not come back, and what is new still arrives. A
    /// copy goes on where it lies when its unit's work has been taken over.
    ///
    /// - Returns: the unit where the copy lies.
    static func deliver(
        _ version: PlanDocument,
        number: Int,
        standing: VersionStanding,
        of plan: Plan,
        to unit: CareUnit,
        by act: Act,
        in db: Transaction
    ) throws -> CareUnit.ID {
        let (copy, key, place) =
            try living(of: plan, at: unit, by: act, in: db) ?? make(of: plan, at: unit, by: act, in: db)
        let id: Identifier<PlanDocument> = act.identifier()
        try db.run(
            """
            INSERT INTO copy_version (id, copy_id, number, standing, document, received_at)
            VALUES (\(id), \(copy), \(number), \(standing), \(try key.seal(version.encoded(), document, row: id)),
                \(act.at))
            """
        )
        try CopyPromises.insert(version, copy: copy, number: number, in: db)
        try EventLog.append(
            EventType("copy.received", version: 1),
            to: key,
            facts: [
                "version": .count(number), "standing": .code(standing.rawValue), "unit": .code(place.description),
            ],
            by: act,
            in: db
        )
        return place
    }

    /// The copy that a unit has, or one whose work it has taken over.
    static func living(
        of plan: Plan,
        at unit: CareUnit,
        by act: Act,
        in db: Reading
    ) throws -> (PlanCopy.ID, RecordKey, CareUnit.ID)? {
        let units = try Directory.units(doneBy: [unit.id], on: act.today, in: db)
        return try living(of: plan, at: units, vault: act.vault, in: db)
    }

    /// The copy that units have and have not destroyed, and where it lies.
    private static func living(
        of plan: Plan,
        at units: Set<CareUnit.ID>,
        vault: Vault,
        in db: Reading
    ) throws -> (PlanCopy.ID, RecordKey, CareUnit.ID)? {
        let rows = try db.rows(
            """
            SELECT id, record_id, unit_id FROM plan_copy
            WHERE source_plan_id = \(plan.id) AND unit_id IN (\(list: units.sorted())) ORDER BY id DESC
            """
        )
        let keys = try vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        for row in rows {
            if let key = keys[try row["record_id"]] { return (try row["id"], key, try row["unit_id"]) }
        }
        return nil
    }

    private static func make(
        of plan: Plan,
        at unit: CareUnit,
        by act: Act,
        in db: Transaction
    ) throws -> (PlanCopy.ID, RecordKey, CareUnit.ID) {
        let copy: PlanCopy.ID = act.identifier()
        let key = try act.vault.create(.copy, owner: unit.owner, at: act.at, in: db)
        try db.run(
            """
            INSERT INTO plan_copy (id, number, record_id, owner_id, unit_id, source_plan_id, created_at)
            VALUES (\(copy), \(PlanNumber(from: act.source)), \(key.record), \(unit.owner), \(unit.id), \(plan.id),
                \(act.at))
            """
        )
        return (copy, key, unit.id)
    }

    /// Takes back what nobody at a unit has opened, and marks what somebody has; or, where the plan may still be told and
    /// own words may not, takes back what tells them; or all of it, where the plan was entered in error or tells a place that
    /// must not be known any more.
    ///
    /// What has been marked already is not marked again.
    ///
    /// - Returns: the versions that were taken back.
    static func withdraw(
        of plan: Plan,
        at unit: CareUnit.ID,
        _ reach: Recall.Reach,
        by act: Act,
        in db: Transaction
    ) throws -> Set<Int> {
        guard let (copy, key, _) = try living(of: plan, at: [unit], vault: act.vault, in: db) else { return [] }
        let rows = try db.rows(
            """
            SELECT v.id, v.number, v.document, o.at AS opened_at, (
                SELECT max(w.at) FROM copy_withdrawal AS w WHERE w.copy_id = v.copy_id AND w.at >= v.received_at
                    AND w.reason = \(reach.mark)
            ) AS marked_at
            FROM copy_version AS v
                LEFT JOIN copy_opening AS o ON o.copy_id = v.copy_id AND o.number = v.number
            WHERE v.copy_id = \(copy) AND NOT EXISTS (
                SELECT 1 FROM copy_recall AS r WHERE r.copy_id = v.copy_id AND r.number = v.number)
            """
        )
        let opened = try rows.filter { try $0["opened_at"] as Instant? != nil }
        let unopened = try Set(
            rows.filter { row in
                let id: Identifier<PlanDocument> = try row["id"]
                return try row["opened_at"] as Instant? == nil
                    && (reach != .ownWords
                        || PlanDocument.decoded(key.open(row["document"], document, row: id)).tellsOwnWords)
            }.map { try $0["number"] as Int }
        )
        let isNew = try reach.marksOpened && opened.contains { try $0["marked_at"] as Instant? == nil }
        guard isNew || !unopened.isEmpty else { return [] }
        for number in unopened.sorted() {
            try db.run("INSERT INTO copy_recall (copy_id, number, at) VALUES (\(copy), \(number), \(act.at))")
        }
        if isNew {
            try db.run("INSERT INTO copy_withdrawal (copy_id, at, reason) VALUES (\(copy), \(act.at), \(reach.mark))")
        }
        try EventLog.append(
            reach.event,
            to: key,
            facts: ["recalled": .count(unopened.count)],
            by: act,
            in: db
        )
        return unopened
    }
}
