import Kernel
import Store
import Vault

/// The tables of a plan's record, in the order in which the person's extract tells them.
enum ExtractSources {
    static func all(of plan: Plan.ID) -> [ExtractSource] {
        need(plan) + answers(plan) + people(plan) + preparation(plan) + meetings(plan) + content(plan) + versions(plan)
            + ends(plan)
    }

    private static func need(_ plan: Plan.ID) -> [ExtractSource] {
        let described = [
            "home_district": NeedDescriptionCommands.homeDistrict,
            "school_district": NeedDescriptionCommands.schoolDistrict,
            "target_group": NeedDescriptionCommands.targetGroup,
            "problem_picture": NeedDescriptionCommands.problemPicture,
        ]
        return [
            source("plan", "SELECT * FROM plan WHERE id = \(plan)", ["question": NeedCommands.question]),
            source("plan_step", "SELECT * FROM plan_step WHERE plan_id = \(plan) ORDER BY id"),
            source("need_description", "SELECT * FROM need_description WHERE plan_id = \(plan) ORDER BY id", described),
            source(
                "own_words",
                "SELECT * FROM own_words WHERE plan_id = \(plan) ORDER BY id",
                ["text": OwnWordsCommands.text]
            ),
        ]
    }

    private static func answers(_ plan: Plan.ID) -> [ExtractSource] {
        let giver = [
            ExtractSource.Parent("giver_name", ConsentRecords.giverName, row: "consent_id"),
            ExtractSource.Parent("given_on"),
        ]
        return [
            source(
                "consent",
                "SELECT * FROM consent WHERE plan_id = \(plan) ORDER BY id",
                [
                    "giver_name": ConsentRecords.giverName, "document": ConsentRecords.document,
                    "exceptions": ConsentRecords.exceptions,
                ]
            ),
            source("consent_recipient", ofAnswer("consent_recipient", plan), parent: giver),
            source("consent_content", ofAnswer("consent_content", plan), parent: giver),
            source("consent_withdrawal", ofAnswer("consent_withdrawal", plan), parent: giver),
            source(
                "consent_not_asked",
                """
                SELECT * FROM consent_not_asked
                WHERE team_member_id IN (SELECT id FROM team_member WHERE plan_id = \(plan)) ORDER BY id
                """
            ),
            source(
                "legal_basis",
                "SELECT * FROM legal_basis WHERE plan_id = \(plan) ORDER BY id",
                ["reason": LegalBasisCommands.reason]
            ),
            source(
                "legal_basis_recipient",
                """
                SELECT r.*, b.from_day FROM legal_basis_recipient AS r JOIN legal_basis AS b ON b.id = r.legal_basis_id
                WHERE b.plan_id = \(plan) ORDER BY b.id
                """,
                parent: [ExtractSource.Parent("from_day")]
            ),
        ]
    }

    /// What belongs to an answer, with who gave it and when.
    private static func ofAnswer(_ table: SQL, _ plan: Plan.ID) -> SQL {
        """
        SELECT r.*, c.giver_name, c.given_on FROM \(part: table) AS r JOIN consent AS c ON c.id = r.consent_id
        WHERE c.plan_id = \(plan) ORDER BY c.id
        """
    }

    private static func people(_ plan: Plan.ID) -> [ExtractSource] {
        let members: SQL = "(SELECT id FROM team_member WHERE plan_id = \(plan))"
        return [
            source(
                "team_member",
                "SELECT * FROM team_member WHERE plan_id = \(plan) ORDER BY id",
                ["name": TeamCommands.name]
            ),
            source(
                "team_departure",
                "SELECT * FROM team_departure WHERE team_member_id IN \(part: members) ORDER BY at"
            ),
            source("plan_assignment", "SELECT * FROM plan_assignment WHERE plan_id = \(plan) ORDER BY id"),
            source(
                "hand_over",
                "SELECT * FROM hand_over WHERE plan_id = \(plan) ORDER BY id",
                ["note": HandOverCommands.note]
            ),
            source(
                "unit_hand_over",
                "SELECT * FROM unit_hand_over WHERE plan_id = \(plan) ORDER BY id",
                ["note": UnitHandOverCommands.note, "reason": UnitHandOverCommands.reason]
            ),
            source("given_task", "SELECT * FROM given_task WHERE plan_id = \(plan) ORDER BY id"),
            source("place_reader", "SELECT * FROM place_reader WHERE plan_id = \(plan) ORDER BY id"),
            source(
                "protection_change",
                "SELECT * FROM protection_change WHERE plan_id = \(plan) ORDER BY id",
                [
                    "kind": ProtectionCommands.kind, "former": ProtectionCommands.former,
                    "reason": ProtectionCommands.reason,
                ]
            ),
        ]
    }

    static func source(
        _ name: String,
        _ query: SQL,
        _ sealed: [String: SealedField] = [:],
        parent: [ExtractSource.Parent] = []
    ) -> ExtractSource {
        ExtractSource(table(name), query, sealed: sealed, parent: parent)
    }

    /// The table of the room's catalogue. A name that stands there no more ends every extract, and so its test.
    static func table(_ name: String) -> CatalogueTable {
        guard let table = planCatalogue.first(where: { $0.name == name }) else {
            preconditionFailure("the catalogue has no such table")
        }
        return table
    }
}
