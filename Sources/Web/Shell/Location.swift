package import HTML
package import Kernel

/// Every address of the site, as the pattern it is registered by. At most one value stands in it.
package enum Place: String, Sendable, CaseIterable {
    case home = "/"
    case about = "/om-sip"
    case signIn = "/logga-in"
    case demoSignIn = "/logga-in/demo"
    case signOut = "/logga-ut"
    case language = "/sprak"
    case settings = "/installningar"
    case endSession = "/installningar/avsluta"
    case accountLink = "/konto/{lank}"
    case accounts = "/forvaltning"
    case today = "/idag"
    case plans = "/planer"
    case newPlan = "/planer/ny"
    case plan = "/planer/{nummer}"
    case need = "/planer/{nummer}/behovet"
    case samePerson = "/planer/{nummer}/samma-person"
    case ownWords = "/planer/{nummer}/egna-ord"
    case consent = "/planer/{nummer}/samtycke"
    case consentWithdrawal = "/planer/{nummer}/samtycke/aterkallat"
    case people = "/planer/{nummer}/personer"
    case meetings = "/planer/{nummer}/moten"
    case whoDoesWhat = "/planer/{nummer}/vem-gor-vad"
    case goals = "/planer/{nummer}/mal"
    case promises = "/planer/{nummer}/loften"
    case promiseReports = "/planer/{nummer}/loften/rapporter"
    case noMeasures = "/planer/{nummer}/inga-atgarder"
    case responsibility = "/planer/{nummer}/huvudansvar"
    case sharing = "/planer/{nummer}/visa"
    case establishment = "/planer/{nummer}/faststall"
    case followUp = "/planer/{nummer}/folj-upp"
    case closure = "/planer/{nummer}/avsluta"
    case history = "/planer/{nummer}/historik"
    case inbox = "/mottaget"
    case copy = "/mottaget/{nummer}"
    case copyReceipt = "/mottaget/{nummer}/bekraftelse"
    case copyOffers = "/mottaget/{nummer}/erbjudanden"
    case asset = "/filer/{namn}"
    case health = "/halsa"
    case readiness = "/redo"

    /// The name of the value in the pattern; nil if there is none.
    package var parameter: String? {
        rawValue.split(separator: "{").dropFirst().first.map { String($0.prefix { $0 != "}" }) }
    }
}

/// One address: a place with its value. Views and redirects know no other.
package struct Location: Locating, Hashable {
    package let place: Place
    private let value: String?

    /// A place without a value.
    package static func at(_ place: Place) -> Location {
        Location(place: place, value: nil)
    }

    /// A place of one plan or one copy.
    package static func at(_ place: Place, _ number: PlanNumber) -> Location {
        Location(place: place, value: number.description)
    }

    /// The page of a plan.
    package static func plan(_ number: PlanNumber) -> Location { at(.plan, number) }
    /// The page of a copy.
    package static func copy(_ number: PlanNumber) -> Location { at(.copy, number) }

    /// A file of the program's own.
    package static let styleSheet = Location(place: .asset, value: StyleSheet.name)

    /// The page that a one-time link opens. The secret is base64url and needs no encoding.
    package static func accountLink(_ secret: String) -> Location {
        Location(place: .accountLink, value: secret)
    }

    package var path: String {
        let pattern = place.rawValue
        guard let open = pattern.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = pattern.utf8.firstIndex(of: UInt8(ascii: "}"))
        else { return pattern }
        return pattern[..<open] + (value ?? "") + pattern[pattern.utf8.index(after: close)...]
    }

    /// The same address asking for what was typed before the session ended.
    package var keepingForm: String { path + "?kvar=1" }

    package var href: Href { Href(self) }
}
