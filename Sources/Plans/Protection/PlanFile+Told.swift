import Kernel
import People

extension PlanFile {
    /// The plan as it is told to everybody outside and on paper: the same where the identity is not protected.
    package var forOthers: PlanFile { told(to: .others) }

    /// The plan without what tells a place (L18). What somebody wrote in free text stays as it was written.
    func told(to audience: Places.Audience) -> PlanFile {
        guard places.isProtected else { return self }
        var file = self
        file.need = need.map { need in
            NeedDescription(
                initiator: need.initiator,
                targetGroup: need.targetGroup,
                problemPictures: need.problemPictures,
                level: need.level
            )
        }
        file.everybody = everybody.map { $0.told(to: audience, places) }
        file.promises = promises.map { $0.told(places) }
        file.responsibility = responsibility.map {
            Responsibility(
                principal: $0.principal,
                coordinator: places.withoutPlace($0.coordinator),
                // Where she works is written beside her name.
                careContact: ""
            )
        }
        file.principals = principals.mapValues { Principal(id: $0.id, kind: $0.kind, name: "") }
        file.moved?.unitName = ""
        return file
    }
}

extension TeamMember {
    fileprivate func told(to audience: Places.Audience, _ places: Places) -> TeamMember {
        let isFamily = kind == .guardian || kind == .relative
        return TeamMember(
            id: id,
            kind: kind,
            name: isFamily && audience == .others ? "" : places.withoutPlace(name),
            unit: unit,
            unitName: nil,
            owner: owner,
            addedAt: addedAt,
            leftAt: leftAt
        )
    }
}

extension Promise {
    fileprivate func told(_ places: Places) -> Promise {
        Promise(
            id: id,
            number: number,
            wording: wording,
            kind: kind,
            principal: principal,
            offeredBy: offeredBy,
            who: places.withoutPlace(who),
            what: what,
            dueOn: dueOn,
            status: status,
            statusOn: statusOn,
            why: why,
            toldBy: toldBy,
            isAnswered: isAnswered
        )
    }
}
