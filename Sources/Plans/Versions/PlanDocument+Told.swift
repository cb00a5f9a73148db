import People

extension PlanDocument {
    /// The version as it goes on paper and into files, whoever takes it out: one that was made before the identity was
    /// protected leaves out what tells a place now (L18).
    package func forOthers(in file: PlanFile) -> PlanDocument {
        guard file.places.isProtected, !hidesPlaces else { return self }
        var document = self
        document.owner = nil
        document.contact = file.contact
        document.team = team.map { $0.withoutPlaces(file.places) }
        document.statements = said.map { $0.withoutPlaces(file.places) }
        document.promises = promises.map { $0.named(file.places.withoutPlace($0.who)) }
        document.responsiblePrincipal = nil
        document.coordinator = coordinator.map(file.places.withoutPlace)
        document.careContact = nil
        return document
    }
}

extension PlanDocument.Effort {
    /// The same as a later version may tell of it: without names where that one hides places (L18).
    func told(by later: PlanDocument) -> Self { later.hidesPlaces ? named("") : self }

    /// The same with the name of whoever keeps it, or none, and without that of the principal.
    fileprivate func named(_ who: String) -> Self {
        Self(
            id: id,
            kind: kind,
            who: who,
            principal: nil,
            principalKind: principalKind,
            what: what,
            dueOn: dueOn,
            status: status,
            statusOn: statusOn,
            why: why,
            goesOn: goesOn,
            awaits: awaits,
            yours: yours,
            wording: wording
        )
    }
}

extension PlanDocument.Member {
    /// The same as a later version may tell of her.
    func told(by later: PlanDocument) -> Self {
        later.hidesPlaces ? Self(id: id, kind: kind, name: "", unit: nil, unitID: nil) : self
    }

    fileprivate func withoutPlaces(_ places: Places) -> Self {
        Self(
            id: id,
            kind: kind,
            name: TeamMember.Kind(rawValue: kind).isFamily ? "" : places.withoutPlace(name),
            unit: nil,
            unitID: nil
        )
    }
}

extension PlanDocument.Said {
    /// The same as a later version may tell of it.
    func told(by later: PlanDocument) -> Self { later.hidesPlaces ? named("") : self }

    fileprivate func withoutPlaces(_ places: Places) -> Self {
        named(TeamMember.Kind(rawValue: memberKind).isFamily ? "" : places.withoutPlace(name))
    }

    private func named(_ name: String) -> Self {
        Self(
            kind: kind,
            memberKind: memberKind,
            name: name,
            words: words,
            saidOn: saidOn,
            member: member,
            earlier: earlier
        )
    }
}

extension TeamMember.Kind? {
    /// Whether it is one of those of whom one may be the threat (L18).
    fileprivate var isFamily: Bool { self == .guardian || self == .relative }
}
