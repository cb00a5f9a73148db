import Kernel
import Store
import Vault

/// The tables of the meetings, of what the plan says, of where it went and of its end.
extension ExtractSources {
    /// How a meeting is prepared.
    static func preparation(_ plan: Plan.ID) -> [ExtractSource] {
        [
            source(
                "agenda_question",
                "SELECT * FROM agenda_question WHERE plan_id = \(plan) ORDER BY id",
                ["words": AgendaCommands.words]
            ),
            source(
                "agenda_removal",
                """
                SELECT r.*, q.words AS question FROM agenda_removal AS r JOIN agenda_question AS q ON q.id = r.question_id
                WHERE q.plan_id = \(plan) ORDER BY r.at
                """,
                parent: [ExtractSource.Parent("question", AgendaCommands.words, row: "question_id")]
            ),
            source(
                "preparation",
                "SELECT * FROM preparation WHERE plan_id = \(plan) ORDER BY id",
                [
                    "participation_note": PreparationCommands.participationNote,
                    "adaptations": PreparationCommands.adaptations,
                    "adaptation_note": PreparationCommands.adaptationNote,
                    "interpreter": PreparationCommands.interpreter, "avoid": PreparationCommands.avoid,
                ]
            ),
            source(
                "pre_meeting",
                "SELECT * FROM pre_meeting WHERE plan_id = \(plan) ORDER BY id",
                ["participants": PreMeetingCommands.participants]
            ),
            source(
                "pre_meeting_outcome",
                """
                SELECT o.*, q.words AS question
                FROM pre_meeting_outcome AS o JOIN agenda_question AS q ON q.id = o.question_id
                WHERE q.plan_id = \(plan) ORDER BY o.id
                """,
                ["note": PreMeetingCommands.note],
                parent: [ExtractSource.Parent("question", AgendaCommands.words, row: "question_id")]
            ),
        ] + parked(plan)
    }

    /// What was parked, and what came of it.
    private static func parked(_ plan: Plan.ID) -> [ExtractSource] {
        let question = [ExtractSource.Parent("question", ParkedCommands.words, row: "question_id")]
        return [
            source(
                "parked_question",
                "SELECT * FROM parked_question WHERE plan_id = \(plan) ORDER BY id",
                ["words": ParkedCommands.words]
            ),
            source(
                "parked_turn",
                """
                SELECT t.*, q.words AS question FROM parked_turn AS t JOIN parked_question AS q ON q.id = t.question_id
                WHERE q.plan_id = \(plan) ORDER BY t.id
                """,
                parent: question
            ),
            ExtractSource(
                Self.table("parked_answer"),
                """
                SELECT a.*, q.words AS question FROM parked_answer AS a JOIN parked_question AS q ON q.id = a.question_id
                WHERE q.plan_id = \(plan) ORDER BY a.at
                """,
                sealed: ["answer": ParkedCommands.answer],
                row: "question_id",
                parent: question
            ),
        ]
    }

    /// What is planned, and who was called.
    static func meetings(_ plan: Plan.ID) -> [ExtractSource] {
        let meetings: SQL = "(SELECT id FROM appointment WHERE plan_id = \(plan))"
        let versions: SQL = "(SELECT id FROM appointment_version WHERE appointment_id IN \(part: meetings))"
        return [
            source(
                "appointment_version",
                "SELECT * FROM appointment_version WHERE appointment_id IN \(part: meetings) ORDER BY id",
                [
                    "place": Appointments.place, "leader_name": Appointments.leaderName,
                    "note_taker": Appointments.noteTaker, "why_now": Appointments.whyNow,
                ]
            ),
            source(
                "appointment_sending",
                "SELECT * FROM appointment_sending WHERE version_id IN \(part: versions) ORDER BY id"
            ),
            source(
                "appointment_recall",
                """
                SELECT * FROM appointment_recall WHERE sending_id IN (
                    SELECT id FROM appointment_sending WHERE version_id IN \(part: versions)) ORDER BY at
                """
            ),
            source(
                "summons",
                "SELECT * FROM summons WHERE version_id IN \(part: versions) ORDER BY id",
                ["bring": Appointments.bring]
            ),
            source(
                "summons_disclosure",
                "SELECT * FROM summons_disclosure WHERE version_id IN \(part: versions) ORDER BY id"
            ),
            source(
                "summons_answer",
                "SELECT * FROM summons_answer WHERE version_id IN \(part: versions) ORDER BY id",
                ["words": Appointments.words]
            ),
            ExtractSource(
                Self.table("appointment_end"),
                "SELECT * FROM appointment_end WHERE appointment_id IN \(part: meetings) ORDER BY at",
                sealed: ["reason": AppointmentCommands.reason],
                row: "appointment_id"
            ),
        ]
    }

    /// What the plan says.
    static func content(_ plan: Plan.ID) -> [ExtractSource] {
        [
            source(
                "statement",
                "SELECT * FROM statement WHERE plan_id = \(plan) ORDER BY id",
                ["words": StatementCommands.words]
            )
        ] + goals(plan) + promises(plan) + [
            source("no_measures", "SELECT * FROM no_measures WHERE plan_id = \(plan) ORDER BY id"),
            source(
                "responsibility",
                "SELECT * FROM responsibility WHERE plan_id = \(plan) ORDER BY id",
                [
                    "coordinator": ResponsibilityCommands.coordinator,
                    "care_contact": ResponsibilityCommands.careContact,
                ]
            ),
            source(
                "crisis_plan",
                "SELECT * FROM crisis_plan WHERE plan_id = \(plan) ORDER BY id",
                ["words": CrisisPlanCommands.words]
            ),
        ]
    }

    /// Where it went.
    static func versions(_ plan: Plan.ID) -> [ExtractSource] {
        [
            source("plan_version", "SELECT * FROM plan_version WHERE plan_id = \(plan) ORDER BY number"),
            source("disclosure", "SELECT * FROM disclosure WHERE plan_id = \(plan) ORDER BY id"),
            source(
                "disclosure_recall",
                """
                SELECT r.*, d.version FROM disclosure_recall AS r JOIN disclosure AS d ON d.id = r.disclosure_id
                WHERE d.plan_id = \(plan) ORDER BY r.at
                """,
                parent: [ExtractSource.Parent("version")]
            ),
        ]
    }

    /// Looking back, and the end.
    static func ends(_ plan: Plan.ID) -> [ExtractSource] {
        [
            source(
                "follow_up",
                "SELECT * FROM follow_up WHERE plan_id = \(plan) ORDER BY id",
                ["own_view": FollowUpRecords.ownView, "outcome": FollowUpRecords.outcome]
            ),
            source(
                "goal_progress",
                """
                SELECT p.*, w.words AS goal, w.id AS wording_id
                FROM goal_progress AS p JOIN goal AS g ON g.id = p.goal_id
                    JOIN goal_wording AS w ON w.goal_id = g.id AND \(part: latest("goal_wording", "goal_id"))
                WHERE g.plan_id = \(plan) ORDER BY p.follow_up_id, p.goal_id
                """,
                ["words": FollowUpRecords.words],
                parent: [ExtractSource.Parent("goal", GoalRecords.words, row: "wording_id")]
            ),
            source(
                "closure",
                "SELECT * FROM closure WHERE plan_id = \(plan) ORDER BY number",
                ["note": ClosureCommands.note]
            ),
            source(
                "reopening",
                "SELECT * FROM reopening WHERE plan_id = \(plan) ORDER BY id",
                ["words": ReopeningCommands.words]
            ),
            source(
                "kind_change",
                "SELECT * FROM kind_change WHERE plan_id = \(plan) ORDER BY id",
                ["words": KindChangeCommands.words]
            ),
            source(
                "plan_transfer",
                "SELECT * FROM plan_transfer WHERE plan_id = \(plan) ORDER BY id",
                ["note": Transfers.note, "reason": Transfers.reason]
            ),
        ]
    }
}
