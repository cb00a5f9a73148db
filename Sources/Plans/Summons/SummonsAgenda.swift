package import Kernel
package import Ledger
package import Store
import Vault

/// The questions of the meeting that is planned, and which of them each who is called is told.
///
/// What professionals ask goes wherever the question of the meeting goes. What the person or somebody close to her asks is
/// her own words: those go where a yes reaches them (law 6 of the house; L6). Nobody of the family is named by a yes, so
/// whoever is called by a letter home is told what professionals ask, and the person what she asks herself.
package struct SummonsAgenda: Sendable {
    /// Those that the summons takes along, in the order in which they are heard: what was on the agenda when the meeting was
    /// sent; until then, what is on it now. What has been taken away since goes to nobody any more.
    package let questions: [AgendaQuestion]
    /// Whether the agenda has become another since the meeting was sent.
    package let hasChanged: Bool

    /// The agenda of a meeting that is planned for a plan the caller has opened.
    package static func open(
        _ appointment: Appointment,
        in file: PlanFile,
        act: Act,
        in db: Reading
    ) throws -> SummonsAgenda {
        let key = try act.vault.key(of: file.plan.record, in: db)
        let all = try AgendaCommands.all(of: file.plan.id, key: key, in: db)
        guard let sent = appointment.sentAt else { return SummonsAgenda(questions: all, hasChanged: false) }
        return SummonsAgenda(
            questions: all.filter { $0.at <= sent },
            hasChanged: try AgendaCommands.hasChanged(on: file.plan.id, since: sent, in: db)
        )
    }

    /// What one who is called is told on a day.
    package func told(to member: TeamMember, in file: PlanFile, on day: Day) -> ToldQuestions {
        let tellsOwnWords = member.owner.map { file.permissions.tellOwnWords(of: file.plan, to: $0, on: day) } ?? false
        func words(_ isMeant: (AgendaQuestion.Asker) -> Bool) -> [String] {
            // A question that names a place is not told where places are hidden (L18).
            questions.filter { isMeant($0.asker) }.map { file.places.withoutPlace($0.words) }.filter { !$0.isEmpty }
        }
        return ToldQuestions(
            own: words { asker in
                asker != .professional && (tellsOwnWords || asker == .individual && member.kind == .individual)
            },
            professional: words { $0 == .professional }
        )
    }
}

/// The questions that one who is called is told.
package struct ToldQuestions: Sendable, Hashable, Codable {
    /// What the person and those close to her ask, in their own words.
    let own: [String]
    /// What professionals ask.
    let professional: [String]

    /// In the order in which they are heard.
    package var all: [String] { own + professional }

    var withoutOwnWords: ToldQuestions { ToldQuestions(own: [], professional: professional) }
}

extension Permissions {
    /// Whether own words of a plan may be told to an authority on a day: the plan's own has them, and another one where a yes
    /// reaches them.
    func tellOwnWords(of plan: Plan, to authority: Owner.ID, on day: Day) -> Bool {
        authority == plan.owner || cover(.ownWords, for: authority, on: day).isCovered
    }
}
