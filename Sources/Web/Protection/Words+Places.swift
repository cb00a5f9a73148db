import HTML
import People
import Plans

/// Words for what is left where places are hidden (L18): empty text is never shown as nothing.
extension Words {
    /// The text, or that it is protected.
    func told(_ text: String) -> String {
        text.isEmpty ? self("places.hidden") : text
    }

    /// A principal by its name, or by its kind where the name tells a place.
    func name(of principal: Principal) -> String {
        principal.name.isEmpty ? self("places.principal.\(principal.kind.rawValue)") : principal.name
    }

    /// A principal by its kind; nil where there is none.
    func principal(ofKind kind: String?) -> String? {
        kind.map { self("places.principal.\($0)") }
    }

    /// Who has sent a copy: an authority, or whoever answers for the plan.
    func sender(_ document: PlanDocument) -> String {
        document.owner ?? self("places.sender", ["name": told(document.contact ?? "")])
    }

    /// Who is called: a unit that is called as a whole knows its own name.
    func called(_ document: SummonsDocument) -> String {
        document.called.isEmpty ? self("places.yourUnit") : document.called
    }

    /// Who calls to a meeting: an authority, or whoever leads it.
    func sender(_ document: SummonsDocument) -> String {
        document.owner ?? self("places.sender", ["name": told(document.leaderName)])
    }
}

extension Responsibility {
    /// The principal and the named person.
    func words(in file: PlanFile, _ t: Words) -> String {
        let principal = file.principals[self.principal].map { t.name(of: $0) } ?? ""
        let named = "\(principal), \(t.told(coordinator))"
        return careContact.isEmpty ? named : "\(named). \(t("responsibility.careContact.is", ["name": careContact]))"
    }
}
