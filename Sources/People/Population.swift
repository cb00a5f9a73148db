package import Kernel

/// A person's sex as her number tells it.
package enum Sex: String, Sendable, CaseIterable {
    case woman, man
    /// No number, or one that does not tell.
    case unknown

    /// The last but one figure is odd for a man (folkbokföringslagen 18 §).
    package init(_ number: PersonalNumber?) {
        guard let number, number.kind != .reservnummer,
            let figure = number.digits.utf8.dropLast().last
        else {
            self = .unknown
            return
        }
        self = figure % 2 == 1 ? .man : .woman
    }
}

/// How old somebody is, as coarsely as numbers need it: what children and grown people are asked and offered differs, and a
/// birth date would tell who she is.
package enum AgeBand: String, Sendable, CaseIterable {
    case years0to5, years6to12, years13to17, years18to24, years25to64, from65
    /// No number tells.
    case unknown

    /// The band on a day.
    package init(_ number: PersonalNumber?, on day: Day) {
        self =
            switch number?.birth?.age(on: day) {
            case nil: .unknown
            case .some(..<6): .years0to5
            case .some(..<13): .years6to12
            case .some(..<18): .years13to17
            case .some(..<25): .years18to24
            case .some(..<65): .years25to64
            case .some: .from65
            }
    }

    /// Whether somebody of this age is a child (SoL 3:1–4).
    package var isChild: Bool { [.years0to5, .years6to12, .years13to17].contains(self) }
}
