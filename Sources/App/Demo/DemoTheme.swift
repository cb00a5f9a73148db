import Foundation
import People
import Plans

/// What a drawn life is about: who it happens to, who help, and the words they use, as themes.json tells them. In a text
/// `{n}` is the person's first name.
struct DemoTheme: Decodable, Sendable {
    /// How old the people are whom it happens to.
    enum Ages: String, Decodable, CaseIterable {
        case child, teen, young, adult, older

        /// Whole years.
        var years: ClosedRange<Int> {
            switch self {
            case .child: 0...11
            case .teen: 12...17
            case .young: 18...25
            case .adult: 26...64
            case .older: 65...110
            }
        }

        var isChild: Bool { self == .child || self == .teen }
    }

    /// Which units meet around the plan.
    struct Setting: Decodable, Sendable {
        /// The code of the unit whose plan it is.
        let owner: String
        /// The codes of the units that are asked, the most important first.
        let with: [String]
    }

    /// What somebody outside the principals does (L3 3).
    struct Measure: Decodable, Sendable {
        let who: String
        let what: String
    }

    let targetGroup: AreaOfActivity
    let ages: Ages
    /// The first two belong to different authorities.
    let settings: [Setting]
    let pictures: [NeedDescription.ProblemPicture]
    let initiators: [NeedDescription.Initiator]
    /// What kind some of the plans are; the others are ordinary ones.
    let kind: Plan.Kind?
    let questions: [String]
    let words: [String]
    let long: [String]
    let short: [String]
    let municipality: [String]
    let region: [String]
    let others: [Measure]
    let own: [String]
    let outcomes: [String]

    static func all() throws -> [DemoTheme] {
        try JSONDecoder().decode([DemoTheme].self, from: Data(PackageResources.themes_json))
    }
}

extension AreaOfActivity: Decodable {}
extension NeedDescription.ProblemPicture: Decodable {}
extension NeedDescription.Initiator: Decodable {}
extension Plan.Kind: Decodable {}
