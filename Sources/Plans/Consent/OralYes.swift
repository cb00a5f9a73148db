package import Kernel
import Vault

extension ConsentCommands.New {
    /// The yes that somebody gives while a meeting is planned: oral, to being called and knowing the plan, for all who are
    /// called, for a year. It never widens what the same person has said before, nor takes the place of her no: that is
    /// written as an answer of its own.
    ///
    /// - Parameters:
    ///   - giver: who has said yes, on the plan's team.
    ///   - called: those on the team who are called.
    /// - Returns: nil when what she has said already reaches all of them.
    /// - Throws: `Problem` on `yes` where she may not answer, nobody called needs it, or she has answered otherwise.
    package static func oralYes(
        of giver: TeamMember.ID?,
        calling called: [TeamMember.ID],
        in file: PlanFile,
        on day: Day
    ) throws -> ConsentCommands.New? {
        guard let member = file.team.first(where: { $0.id == giver }),
            member.kind == .individual || member.kind == .guardian
        else { throw Problem(.invalid, field: "yes", text: "planMeeting.yes.missing") }
        let others = Set(file.team.filter { called.contains($0.id) }.compactMap(\.owner))
            .subtracting([file.plan.owner])
        guard !others.isEmpty else { throw Problem(.invalid, field: "yes", text: "planMeeting.yes.nobody") }
        let part = member.kind == .guardian ? Consent.Giver.guardian : .individual
        let giver = ConsentGiver(member, as: part)
        let contents: Set<Consent.Content> = [.summons, .plan]
        let before = file.consents.filter { $0.isInForce(on: day) && $0.isGiven(by: giver) }
        let reachesAll = before.contains {
            $0.answer == .yes && $0.recipients.isSuperset(of: others) && $0.contents.isSuperset(of: contents)
        }
        if reachesAll { return nil }
        guard before.allSatisfy({ $0.answer == .yes && $0.contents == contents && $0.exceptions.isEmpty }) else {
            throw Problem(.invalid, field: "yes", text: "planMeeting.yes.saidBefore")
        }
        return ConsentCommands.New(
            giver: part,
            member: member.id,
            giverName: member.name,
            answer: .yes,
            form: .oral,
            contents: contents,
            recipients: before.reduce(into: others) { $0.formUnion($1.recipients) },
            exceptions: "",
            validUntil: day.adding(months: 12)
        )
    }
}
