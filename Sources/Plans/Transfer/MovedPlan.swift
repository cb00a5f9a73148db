import Access
import Kernel
import Ledger
import People
import Store
import Vault

/// A plan as it begins at the authority that takes it over: made from what has been disclosed to it (L14). Everybody is asked
/// anew, since a yes was given to the former owner; what was agreed stands there to go on from.
struct MovedPlan {
    private let copy: PlanCopy
    /// Whom it is for, as the former owner's card says on this day.
    private let patient: Patient
    /// From whom it is secret, and who is no guardian any more.
    private let family: FamilyStanding
    private let tellsWords: Bool
    /// The authority that the plan comes from.
    private let former: Owner.ID
    private var document: PlanDocument { copy.document }

    init(_ copy: PlanCopy, of patient: Patient, _ family: FamilyStanding, tellsWords: Bool, from former: Owner.ID) {
        self.copy = copy
        self.patient = patient
        self.family = family
        self.tellsWords = tellsWords
        self.former = former
    }

    func begin(scope: Scope, act: Act, in db: Transaction) throws -> PlanNumber {
        let need = Need(
            name: patient.name,
            number: patient.number,
            protection: patient.protection,
            question: document.question,
            ownWords: "",
            kind: Plan.Kind(rawValue: document.kind) ?? .sip,
            isSecond: true
        )
        // The person has waited since somebody first saw the need, whoever keeps the plan: the agreement's clock counts from
        // that day (L2), and a move gives nobody time anew.
        let seenOn = Day(document.needSeenOn).map { min($0, act.today) }
        let number = try NeedCommands.begin(need, seenOn: seenOn, at: copy.unit, scope: scope, act: act, in: db)
        let plan = try Plans.find(number, for: .changePlan, scope: scope, in: db)
        let key = try act.vault.key(of: plan.record, in: db)
        try carryWords(to: plan, key, by: act, in: db)
        try carryTeam(to: plan, key, by: act, in: db)
        for goal in document.goals {
            guard let term = Goal.Term(rawValue: goal.term) else { continue }
            let new = Goal.New(term, goal.words, need: goal.need ?? "", sign: goal.sign ?? "")
            try GoalRecords.insert(new, plan: plan.id, key: key, by: act, in: db)
        }
        if let words = document.crisisPlan {
            try CrisisPlanCommands.insert(words, plan: plan.id, key: key, by: act, in: db)
        }
        try carryPromises(to: plan, key, by: act, in: db)
        try EventLog.append(EventType("plan.takenOver", version: 1), to: key, by: act, in: db)
        return number
    }

    private func carryWords(to plan: Plan, _ key: RecordKey, by act: Act, in db: Transaction) throws {
        guard tellsWords, let words = document.ownWords, let kind = OwnWords.Kind(rawValue: words.kind),
            let day = Day(words.saidOn)
        else { return }
        try OwnWordsCommands.insert(kind, words.text, plan: plan.id, key: key, saidOn: day, by: act, in: db)
    }

    /// The person stands there from the beginning; who works at the new owner is assigned, not called. Whoever was a guardian
    /// stays behind, and so does whoever has no name in the copy of a protected identity (L18). From whom it was secret it is
    /// secret here, too (OSL 12:3).
    private func carryTeam(to plan: Plan, _ key: RecordKey, by act: Act, in db: Transaction) throws {
        let ids = document.team.compactMap { $0.unitID.flatMap { CareUnit.ID($0) } }
        let units = try Directory.units(inPlaceOf: Set(ids), on: act.today, in: db)
        for member in document.team {
            guard let kind = TeamMember.Kind(rawValue: member.kind), kind != .individual, !member.name.isEmpty,
                kind != .guardian || !family.isFormer(member.name)
            else { continue }
            let isStaff = kind == .professional || kind == .coordinator
            let unit = member.unitID.flatMap { CareUnit.ID($0) }.flatMap { units[$0] }
            if isStaff, unit == nil || unit?.owner == plan.owner { continue }
            let new = TeamMember.New(kind: kind, name: member.name, unit: unit?.id, practitioner: nil)
            let id = try TeamCommands.insert(new, plan: plan.id, key: key, by: act, in: db)
            if !isStaff, family.isSecret(from: member.name) {
                try NotAskedCommands.insert(.confidentiality, about: id, by: act, in: db)
            }
        }
    }

    /// What is still to be done (`MovedOn.carries`).
    private func carryPromises(to plan: Plan, _ key: RecordKey, by act: Act, in db: Transaction) throws {
        let principals = try Directory.principals(in: db)
        let former = try Directory.authority(former, in: db)?.principal
        let own = try Directory.authority(plan.owner, in: db)?.principal
        for promise in document.promises {
            let principal = promise.principal.flatMap { name in principals.first { $0.name == name } }
            guard let kind = Promise.Kind(rawValue: promise.kind), let dueOn = Day(promise.dueOn),
                let status = Promise.Status(rawValue: promise.status),
                MovedOn.carries(kind, status, principal?.id, from: former?.id, to: own?.id)
            else { continue }
            let new = Promise.New(
                kind: kind,
                principal: principal?.id,
                who: promise.who,
                what: promise.what,
                dueOn: dueOn
            )
            let facts = try PromiseRecords.insert(new, offer: nil, plan: plan.id, key: key, by: act, in: db)
            try EventLog.append(
                EventType("promise.added", version: 1),
                to: key,
                facts: facts.adding(["principal": .code(principal?.kind.rawValue ?? "none")]),
                by: act,
                in: db
            )
        }
    }
}
