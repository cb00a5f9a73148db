import Forms
import HTML
import Kernel
import People
import Plans

/// Questions that meetings are often about, to press instead of writing one (ux §5.2). What such a question is about is
/// known, so the page about the need proposes it. Nothing is kept of it but the question itself.
enum ExampleQuestion: String, CaseIterable {
    case backToSchool, supportAtHome, careAndSupport, sober, housing, homeFromHospital, everydayLife, whoToCall, safe
    /// Fits everywhere.
    case whoDoesWhat

    /// How many are shown at once.
    private static let shown = 3

    /// Those of the situations that a unit meets.
    static func all(for activities: [AreaOfActivity]) -> [ExampleQuestion] {
        let fitting = allCases.filter { !$0.activities.isDisjoint(with: activities) }
        return Array(fitting.prefix(shown - 1)) + [.whoDoesWhat]
    }

    /// The example that a plan's question is; nil for a question in somebody's own words.
    init?(_ question: String, _ visit: Visit) {
        guard let match = Self.allCases.first(where: { $0.words(visit) == question }) else { return nil }
        self = match
    }

    /// What it is called where it is chosen.
    func label(_ t: Words) -> String { t("newPlan.example.\(rawValue)") }

    /// What stands in the plan.
    func words(_ visit: Visit) -> String { label(visit.forOthers) }

    /// What makes life hard where this is asked.
    var problemPictures: [NeedDescription.ProblemPicture] {
        switch self {
        case .backToSchool: [.schoolAbsence]
        case .supportAtHome: [.parenting]
        case .careAndSupport: [.mentalHealth]
        case .sober: [.mentalHealth, .substanceUse]
        case .housing: [.housing]
        case .homeFromHospital: [.physicalHealth]
        case .everydayLife: [.disability]
        case .whoToCall: [.physicalHealth, .loneliness]
        case .safe: [.violence]
        case .whoDoesWhat: []
        }
    }

    private var activities: Set<AreaOfActivity> {
        switch self {
        case .backToSchool, .supportAtHome: [.childrenAndYoung, .pupilHealth, .childPsychiatry]
        case .careAndSupport: [.socialPsychiatry, .adultPsychiatry]
        case .sober: [.substanceMisuse, .addictionCare, .adultPsychiatry]
        case .housing: [.homelessness, .economicSupport, .socialPsychiatry, .substanceMisuse, .addictionCare]
        case .homeFromHospital: [.olderPeople, .primaryCare]
        case .everydayLife: [.disability, .habilitation, .olderPeople]
        case .whoToCall: [.primaryCare, .disability, .habilitation, .economicSupport]
        case .safe: [.violence]
        case .whoDoesWhat: []
        }
    }
}
