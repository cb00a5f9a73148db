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
    case searches = "/forvaltning/sokningar"
    case retention = "/forvaltning/gallring"
    case today = "/idag"
    case plans = "/planer"
    case waiting = "/planer/vantar"
    case unitsPlans = "/planer/enhetens"
    case unclaimedPlans = "/planer/utan-ansvarig"
    case handOverPlans = "/planer/lamna-over"
    case newPlan = "/planer/ny"
    case plan = "/planer/{nummer}"
    case nextPlan = "/planer/{nummer}/ny"
    case need = "/planer/{nummer}/behovet"
    case samePerson = "/planer/{nummer}/samma-person"
    case person = "/planer/{nummer}/personen"
    case personNumber = "/planer/{nummer}/personen/nummer"
    case death = "/planer/{nummer}/personen/avliden"
    case deathCorrection = "/planer/{nummer}/personen/avliden/rattad"
    case ownWords = "/planer/{nummer}/egna-ord"
    case consent = "/planer/{nummer}/samtycke"
    case notAsked = "/planer/{nummer}/samtycke/inte-tillfragad"
    case legalBasis = "/planer/{nummer}/samtycke/annan-grund"
    case legalBasisEnd = "/planer/{nummer}/samtycke/annan-grund/upphord"
    case consentWithdrawal = "/planer/{nummer}/samtycke/aterkallat"
    case whoHasPlan = "/planer/{nummer}/vem-har-planen"
    case personsPaper = "/planer/{nummer}/personens-plan"
    case guardiansPaper = "/planer/{nummer}/vardnadshavarens-plan"
    case people = "/planer/{nummer}/personer"
    case peopleRemovals = "/planer/{nummer}/personer/borttagna"
    case preparation = "/planer/{nummer}/forbered"
    case agenda = "/planer/{nummer}/forbered/fragor"
    case agendaRemovals = "/planer/{nummer}/forbered/fragor/borttagna"
    case preMeeting = "/planer/{nummer}/formote"
    case parked = "/planer/{nummer}/parkerade-fragor"
    case meetingGuide = "/planer/{nummer}/sa-leder-du-motet"
    case roleCards = "/planer/{nummer}/rollkort"
    case meetings = "/planer/{nummer}/moten"
    case meeting = "/planer/moten/{del}"
    case summons = "/planer/{nummer}/kallelse"
    case planMeeting = "/planer/{nummer}/kallelse/planera"
    case sendSummons = "/planer/{nummer}/kallelse/skicka"
    case undoSending = "/planer/{nummer}/kallelse/angra"
    case cancelMeeting = "/planer/{nummer}/kallelse/avboka"
    case summonsAnswers = "/planer/{nummer}/kallelse/svar"
    case callInstead = "/planer/{nummer}/kallelse/ratt-enhet"
    case summonsLetters = "/planer/{nummer}/kallelse/brev"
    case situation = "/planer/{nummer}/sa-ar-det-nu"
    case readBack = "/planer/{nummer}/las-upp"
    case whoDoesWhat = "/planer/{nummer}/vem-gor-vad"
    case goals = "/planer/{nummer}/mal"
    case parking = "/planer/{nummer}/mal/parkera"
    case goal = "/planer/mal/{del}"
    case goalRemoval = "/planer/mal/{del}/ta-bort"
    case readGoal = "/planer/las-upp/mal/{del}"
    case promises = "/planer/{nummer}/loften"
    case promise = "/planer/loften/{del}"
    case promiseRemoval = "/planer/loften/{del}/ta-bort"
    case readPromise = "/planer/las-upp/loften/{del}"
    case promiseReports = "/planer/{nummer}/loften/rapporter"
    case noMeasures = "/planer/{nummer}/inga-atgarder"
    case responsibility = "/planer/{nummer}/huvudansvar"
    case crisisPlan = "/planer/{nummer}/krisplan"
    case versions = "/planer/{nummer}/versioner"
    case planVersion = "/planer/versioner/{version}"
    case versionPrint = "/planer/versioner/{version}/skriv-ut"
    case versionFile = "/planer/versioner/{version}/fil"
    case sharing = "/planer/{nummer}/visa"
    case establishment = "/planer/{nummer}/faststall"
    case protection = "/planer/{nummer}/skyddad-identitet"
    case placeReaders = "/planer/{nummer}/skyddad-identitet/vilka-far-se-var"
    case placeReaderEnds = "/planer/{nummer}/skyddad-identitet/vilka-far-se-var/avslutade"
    case placeWarnings = "/planer/{nummer}/skyddad-identitet/varnade"
    case tasks = "/planer/{nummer}/uppgifter"
    case taskEnds = "/planer/{nummer}/uppgifter/avslutade"
    case handOver = "/planer/{nummer}/lamna-over"
    case unitHandOver = "/planer/{nummer}/lamna-over/enhet"
    case unitHandOverEnd = "/planer/{nummer}/lamna-over/enhet/tillbaka"
    case handOverSheet = "/planer/{nummer}/overlamning"
    case transfer = "/planer/{nummer}/flytta"
    case keepPlan = "/planer/{nummer}/flytta/kvar"
    case followUp = "/planer/{nummer}/folj-upp"
    case closure = "/planer/{nummer}/avsluta"
    case reopening = "/planer/{nummer}/oppna-igen"
    case kindChange = "/planer/{nummer}/blir-sip"
    case extract = "/planer/{nummer}/utdrag"
    case personsExtract = "/planer/{nummer}/utdrag/personen"
    case history = "/planer/{nummer}/historik"
    case planRetention = "/planer/{nummer}/gallring"
    case planHolds = "/planer/{nummer}/gallring/stopp"
    case planHoldEnds = "/planer/{nummer}/gallring/stopp/havda"
    case inbox = "/mottaget"
    case copy = "/mottaget/{nummer}"
    case copyReceipt = "/mottaget/{nummer}/bekraftelse"
    case copyPrint = "/mottaget/{nummer}/skriv-ut"
    case copyFile = "/mottaget/{nummer}/fil"
    case copyFiling = "/mottaget/{nummer}/inford"
    case copyFilingUndo = "/mottaget/{nummer}/inford/angra"
    case copyOffers = "/mottaget/{nummer}/erbjudanden"
    case copyPromises = "/mottaget/{nummer}/loften"
    case transferAnswer = "/mottaget/{nummer}/flytt"
    case copyRetention = "/mottaget/{nummer}/gallring"
    case copyHolds = "/mottaget/{nummer}/gallring/stopp"
    case copyHoldEnds = "/mottaget/{nummer}/gallring/stopp/havda"
    case receivedSummons = "/kallelser/{nummer}"
    case summonsReply = "/kallelser/{nummer}/svar"
    case figures = "/statistik"
    case figureDefinitions = "/statistik/om"
    case figureTopic = "/statistik/{tabell}"
    case figureData = "/statistik/hamta/{tabell}"
    case summonsRetention = "/kallelser/{nummer}/gallring"
    case summonsHolds = "/kallelser/{nummer}/gallring/stopp"
    case summonsHoldEnds = "/kallelser/{nummer}/gallring/stopp/havda"
    case asset = "/filer/{namn}"
    case health = "/halsa"
    case readiness = "/redo"

    /// The name of the value in the pattern; nil if there is none.
    package var parameter: String? {
        rawValue.split(separator: "{").dropFirst().first.map { String($0.prefix { $0 != "}" }) }
    }

    /// Whether a page here may be gone back to: it is no file, and its address holds no secret.
    fileprivate var canBeGoneBackTo: Bool { parameter == nil || parameter == "nummer" || namesPart }

    /// Whether its value names a numbered part of a plan.
    fileprivate var namesPart: Bool { parameter == "version" || parameter == "del" }
}

/// One address: a place with its value. Views and redirects know no other.
package struct Location: Locating, Hashable {
    package let place: Place
    private let value: String?
    /// The path of the page to go back to, where a page leads back to another.
    private let from: String?
    /// Whether the page is opened with what was typed on it before.
    private var isComingBack = false

    private init(place: Place, value: String?, from: String? = nil) {
        self.place = place
        self.value = value
        self.from = from
    }

    /// The page of this site that a path leads to and that can be gone back to; nil for any other text, for files and for
    /// addresses with a secret.
    package init?(path: String) {
        for place in Place.allCases where place.canBeGoneBackTo {
            let pattern = place.rawValue.split(separator: "{", maxSplits: 1).map(String.init)
            let rest = pattern.count > 1 ? pattern[1].drop { $0 != "}" }.dropFirst() : ""
            guard path.hasPrefix(pattern[0]), path.hasSuffix(rest) else { continue }
            let value = path.dropFirst(pattern[0].count).dropLast(rest.count)
            if place.parameter == nil, value.isEmpty {
                self.init(place: place, value: nil)
                return
            }
            if place.namesPart, let part = PlanPartPlace(value) {
                self.init(place: place, value: part.description)
                return
            }
            if place.parameter == "nummer", let number = PlanNumber(value) {
                self.init(place: place, value: number.description)
                return
            }
        }
        return nil
    }

    /// A place without a value.
    package static func at(_ place: Place) -> Location {
        Location(place: place, value: nil)
    }

    /// Where the language is chosen.
    ///
    /// - Parameter from: the page to go back to.
    package static func language(from location: Location?) -> Location {
        let from = location.flatMap { $0.place.canBeGoneBackTo && $0.from == nil ? $0.path : nil }
        return Location(place: .language, value: nil, from: from)
    }

    /// A place of one plan or one copy.
    package static func at(_ place: Place, _ number: PlanNumber) -> Location {
        Location(place: place, value: number.description)
    }

    /// A place of one part of a plan.
    package static func at(_ place: Place, _ part: PlanPartPlace) -> Location {
        Location(place: place, value: part.description)
    }

    /// A place of one topic and year of the numbers.
    package static func at(_ place: Place, _ figures: FigurePlace) -> Location {
        Location(place: place, value: figures.description)
    }

    /// The case number of the plan that the place belongs to; nil for every other place.
    package var plan: PlanNumber? {
        place.rawValue.hasPrefix(Place.plan.rawValue) ? value.flatMap { PlanNumber($0) } : nil
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

    /// The same page with what was typed on it before.
    package var comingBack: Location {
        var location = self
        location.isComingBack = true
        return location
    }

    package var path: String {
        if let from { return place.rawValue + "?fran=" + from }
        return isComingBack ? address + "?kvar=1" : address
    }

    /// The same address asking for what was typed before the session ended.
    package var keepingForm: String { comingBack.path }

    private var address: String {
        let pattern = place.rawValue
        guard let open = pattern.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = pattern.utf8.firstIndex(of: UInt8(ascii: "}"))
        else { return pattern }
        return pattern[..<open] + (value ?? "") + pattern[pattern.utf8.index(after: close)...]
    }

    package var href: Href { Href(self) }
}
