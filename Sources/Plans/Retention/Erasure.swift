import Kernel
package import Store

/// Taking away the rows of a record whose retention has ended, and no row of another record. What they sealed is unreadable
/// before they are gone; what they told in clear, dates and who did what, goes with them (L17).
package enum Erasure {
    /// Takes away everything that this room keeps in the record. Rooms above have taken away theirs.
    package static func erase(_ kept: KeptRecord, in db: Transaction) throws {
        switch kept.content {
        case .plan(let id, _): for statement in plan(id) { try db.run(statement) }
        case .copy(let id): for statement in copy(id) { try db.run(statement) }
        case .summons(let id): for statement in summons(id) { try db.run(statement) }
        }
    }

    /// What points at other rows goes before them.
    private static func plan(_ id: Plan.ID) -> [SQL] {
        meetings(of: id) + preparation(of: id) + disclosures(of: id) + consents(of: id) + content(of: id) + [
            "DELETE FROM place_reader WHERE plan_id = \(id)",
            "DELETE FROM protection_change WHERE plan_id = \(id)",
            "DELETE FROM place_warning WHERE plan_id = \(id)",
            "DELETE FROM given_task WHERE plan_id = \(id)",
            "DELETE FROM unit_hand_over WHERE plan_id = \(id)",
            "DELETE FROM hand_over WHERE plan_id = \(id)",
            "DELETE FROM plan_transfer WHERE plan_id = \(id)",
            "DELETE FROM need_description WHERE plan_id = \(id)",
            // What stands beside another plan about this one is about this one.
            "DELETE FROM person_match WHERE plan_id = \(id) OR other_plan_id = \(id)",
            "DELETE FROM own_words WHERE plan_id = \(id)",
            // Words that went along to another plan are that plan's; where they were said first is forgotten.
            "UPDATE own_words SET from_plan_id = NULL WHERE from_plan_id = \(id)",
            "DELETE FROM team_departure WHERE team_member_id IN (SELECT id FROM team_member WHERE plan_id = \(id))",
            "DELETE FROM team_member WHERE plan_id = \(id)",
            "DELETE FROM plan_assignment WHERE plan_id = \(id)",
            "DELETE FROM plan_step WHERE plan_id = \(id)",
            "DELETE FROM plan WHERE id = \(id)",
        ]
    }

    private static func meetings(of plan: Plan.ID) -> [SQL] {
        let meetings: SQL = "(SELECT id FROM appointment WHERE plan_id = \(plan))"
        let versions: SQL = "(SELECT id FROM appointment_version WHERE appointment_id IN \(part: meetings))"
        return [
            "DELETE FROM summons_answer WHERE version_id IN \(part: versions)",
            "DELETE FROM summons_disclosure WHERE version_id IN \(part: versions)",
            "DELETE FROM summons WHERE version_id IN \(part: versions)",
            """
            DELETE FROM appointment_recall WHERE sending_id IN (
                SELECT id FROM appointment_sending WHERE version_id IN \(part: versions))
            """,
            "DELETE FROM appointment_sending WHERE version_id IN \(part: versions)",
            "DELETE FROM appointment_version WHERE appointment_id IN \(part: meetings)",
            "DELETE FROM appointment_end WHERE appointment_id IN \(part: meetings)",
            "DELETE FROM appointment WHERE plan_id = \(plan)",
        ]
    }

    private static func preparation(of plan: Plan.ID) -> [SQL] {
        [
            """
            DELETE FROM parked_answer WHERE question_id IN (SELECT id FROM parked_question WHERE plan_id = \(plan))
            """,
            """
            DELETE FROM parked_turn WHERE question_id IN (SELECT id FROM parked_question WHERE plan_id = \(plan))
            """,
            "DELETE FROM parked_question WHERE plan_id = \(plan)",
            """
            DELETE FROM pre_meeting_outcome WHERE pre_meeting_id IN (SELECT id FROM pre_meeting WHERE plan_id = \(plan))
            """,
            "DELETE FROM pre_meeting WHERE plan_id = \(plan)",
            """
            DELETE FROM agenda_removal WHERE question_id IN (SELECT id FROM agenda_question WHERE plan_id = \(plan))
            """,
            "DELETE FROM agenda_question WHERE plan_id = \(plan)",
            "DELETE FROM preparation WHERE plan_id = \(plan)",
        ]
    }

    private static func disclosures(of plan: Plan.ID) -> [SQL] {
        [
            "DELETE FROM disclosure_recall WHERE disclosure_id IN (SELECT id FROM disclosure WHERE plan_id = \(plan))",
            "DELETE FROM disclosure WHERE plan_id = \(plan)",
            "DELETE FROM plan_version WHERE plan_id = \(plan)",
        ]
    }

    private static func consents(of plan: Plan.ID) -> [SQL] {
        let consents: SQL = "(SELECT id FROM consent WHERE plan_id = \(plan))"
        return [
            "DELETE FROM consent_withdrawal WHERE consent_id IN \(part: consents)",
            "DELETE FROM consent_replacement WHERE consent_id IN \(part: consents)",
            "DELETE FROM consent_recipient WHERE consent_id IN \(part: consents)",
            "DELETE FROM consent_content WHERE consent_id IN \(part: consents)",
            "DELETE FROM consent WHERE plan_id = \(plan)",
            """
            DELETE FROM legal_basis_recipient WHERE legal_basis_id IN (SELECT id FROM legal_basis WHERE plan_id = \(plan))
            """,
            "DELETE FROM legal_basis WHERE plan_id = \(plan)",
            """
            DELETE FROM consent_not_asked WHERE team_member_id IN (SELECT id FROM team_member WHERE plan_id = \(plan))
            """,
        ]
    }

    private static func content(of plan: Plan.ID) -> [SQL] {
        [
            "DELETE FROM promise_status WHERE promise_id IN (SELECT id FROM promise WHERE plan_id = \(plan))",
            "DELETE FROM promise_wording WHERE promise_id IN (SELECT id FROM promise WHERE plan_id = \(plan))",
            "DELETE FROM promise_removal WHERE promise_id IN (SELECT id FROM promise WHERE plan_id = \(plan))",
            "DELETE FROM promise WHERE plan_id = \(plan)",
            "DELETE FROM statement WHERE plan_id = \(plan)",
            "DELETE FROM goal_progress WHERE follow_up_id IN (SELECT id FROM follow_up WHERE plan_id = \(plan))",
            "DELETE FROM goal_wording WHERE goal_id IN (SELECT id FROM goal WHERE plan_id = \(plan))",
            "DELETE FROM goal_removal WHERE goal_id IN (SELECT id FROM goal WHERE plan_id = \(plan))",
            "DELETE FROM goal WHERE plan_id = \(plan)",
            "DELETE FROM no_measures WHERE plan_id = \(plan)",
            "DELETE FROM responsibility WHERE plan_id = \(plan)",
            "DELETE FROM crisis_plan WHERE plan_id = \(plan)",
            "DELETE FROM follow_up WHERE plan_id = \(plan)",
            "DELETE FROM closure WHERE plan_id = \(plan)",
            "DELETE FROM reopening WHERE plan_id = \(plan)",
            "DELETE FROM kind_change WHERE plan_id = \(plan)",
        ]
    }

    private static func copy(_ id: PlanCopy.ID) -> [SQL] {
        [
            "DELETE FROM copy_transfer WHERE copy_id = \(id)",
            "DELETE FROM offer WHERE copy_id = \(id)",
            "DELETE FROM copy_report WHERE copy_id = \(id)",
            "DELETE FROM copy_promise WHERE copy_id = \(id)",
            """
            DELETE FROM copy_filing_undo WHERE filing_id IN (SELECT id FROM copy_filing WHERE copy_id = \(id))
            """,
            "DELETE FROM copy_filing WHERE copy_id = \(id)",
            "DELETE FROM copy_receipt WHERE copy_id = \(id)",
            "DELETE FROM copy_withdrawal WHERE copy_id = \(id)",
            "DELETE FROM copy_recall WHERE copy_id = \(id)",
            "DELETE FROM copy_opening WHERE copy_id = \(id)",
            "DELETE FROM copy_version WHERE copy_id = \(id)",
            "DELETE FROM plan_copy WHERE id = \(id)",
        ]
    }

    private static func summons(_ id: ReceivedSummons.ID) -> [SQL] {
        [
            "DELETE FROM summons_reply WHERE received_id = \(id)",
            """
            DELETE FROM received_summons_return WHERE end_id IN (
                SELECT id FROM received_summons_end WHERE received_id = \(id))
            """,
            "DELETE FROM received_summons_end WHERE received_id = \(id)",
            "DELETE FROM received_summons_opening WHERE received_id = \(id)",
            "DELETE FROM received_summons_recall WHERE received_id = \(id)",
            "DELETE FROM received_summons_version WHERE received_id = \(id)",
            "DELETE FROM received_summons WHERE id = \(id)",
        ]
    }
}
