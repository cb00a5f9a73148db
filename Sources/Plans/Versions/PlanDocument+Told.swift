/// Parts of an earlier version as a later one may tell of them: what was written before an identity was protected holds names
/// of places (L18).
extension PlanDocument.Effort {
    /// The same as a later version may tell of it: without names where that one hides places (L18).
    func told(by later: PlanDocument) -> Self {
        guard later.hidesPlaces else { return self }
        return Self(
            id: id,
            kind: kind,
            who: "",
            principal: nil,
            principalKind: principalKind,
            what: what,
            dueOn: dueOn,
            status: status,
            statusOn: statusOn,
            why: why,
            goesOn: goesOn,
            awaits: awaits,
            yours: yours
        )
    }
}

extension PlanDocument.Member {
    /// The same as a later version may tell of her.
    func told(by later: PlanDocument) -> Self {
        later.hidesPlaces ? Self(id: id, kind: kind, name: "", unit: nil, unitID: nil) : self
    }
}

extension PlanDocument.Said {
    /// The same as a later version may tell of it.
    func told(by later: PlanDocument) -> Self {
        guard later.hidesPlaces else { return self }
        return Self(kind: kind, memberKind: memberKind, name: "", words: words, saidOn: saidOn, member: member)
    }
}
