import HTML
import Kernel
import People
import Plans

/// What must be known about the answers before anything is shared: told as a warning, never a hard stop (L8 e).
enum ConsentWarning: String, CaseIterable {
    /// A "no" is in force, whatever others have said.
    case refused
    /// A yes was taken back, and no other is in force (ux §5.5).
    case withdrawn
    /// There are answers, but none in force.
    case lapsed
    /// She has come of age, and has not answered herself: her guardians answer for her no more (FB 9:1).
    case ofAge
    /// Somebody took a yes back while somebody else's still counts.
    case stillCovered
    /// Several guardians decide together, and not all of them have answered (FB 6:11, 6:13; L8 b).
    case oneGuardian
    /// The plan is secret from a guardian (OSL 12:3; L8 d).
    case secretFromGuardian
    /// A child below fifteen has said yes alone, and her guardians have not been asked (L8 c, e).
    case childAlone
    /// The same where no number tells how old she is, and a guardian in the plan has not answered.
    case childAloneUnlessFifteen
    /// From twelve the child's own answer can be enough for efforts, and is not there (SoL 21:1; L8 c).
    case childOfTwelve
    /// From fifteen the young person pleads her own case, and has not answered (SoL 3:1–4; L8 a).
    case youngOfFifteen

    /// The warnings of a plan on a day; none when it is closed or nobody has answered.
    static func all(
        in file: PlanFile,
        _ family: FamilyStanding,
        on day: Day
    ) -> [ConsentWarning] {
        guard file.plan.state != .closed, !file.isOver, !file.consents.isEmpty else { return [] }
        let inForce = file.consents.filter { $0.isInForce(on: day) }
        let guardians = GuardianAnswers(in: file, family, on: day)
        return [
            about(file.consents, inForce: inForce, on: day),
            !guardians.answered.isEmpty && !guardians.missing.isEmpty ? .oneGuardian : nil,
            guardians.isChildAlone ? file.patient.age(on: day) == nil ? .childAloneUnlessFifteen : .childAlone : nil,
            family.notAsked.values.contains(.confidentiality) ? .secretFromGuardian : nil,
            inForce.contains { $0.giver == .individual } ? nil : unheardChild(file.patient.age(on: day)),
        ].compactMap(\.self)
    }

    /// The warning in words.
    func text(about file: PlanFile, on day: Day, _ t: Words) -> String {
        let age = file.patient.age(on: day).map(String.init) ?? ""
        return t("consent.warning.\(rawValue)", ["name": file.patient.name, "age": age])
    }

    private static func unheardChild(_ age: Int?) -> ConsentWarning? {
        switch age {
        case .some(12...14): .childOfTwelve
        case .some(15...17): .youngOfFifteen
        default: nil
        }
    }

    private static func about(_ consents: [Consent], inForce: [Consent], on day: Day) -> ConsentWarning? {
        if inForce.contains(where: { $0.answer == .no }) { return .refused }
        if !inForce.isEmpty { return hasTakenBack(consents) ? .stillCovered : nil }
        if consents.contains(where: { $0.stands && $0.isOutgrown(on: day) }) { return .ofAge }
        return consents.contains { $0.answer == .yes && $0.withdrawal?.reason == .changedMind } ? .withdrawn : .lapsed
    }

    /// Whether the latest word of anybody is a yes that was taken back. The answers come with the latest first.
    private static func hasTakenBack(_ consents: [Consent]) -> Bool {
        var heard: Set<String> = []
        return consents.contains { consent in
            let giver = consent.member?.description ?? consent.giverName.lowercased()
            return heard.insert(giver).inserted && consent.answer == .yes
                && consent.withdrawal?.reason == .changedMind
        }
    }
}
