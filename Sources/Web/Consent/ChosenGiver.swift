import Kernel
import Plans

/// Who answers, as the form sends it: the person ("individual"), a member of the team ("guardian:" and her id), or somebody
/// who is told by name ("guardian", "representative").
struct ChosenGiver: RawRepresentable {
    let part: Consent.Giver
    let member: TeamMember.ID?

    init(_ part: Consent.Giver, _ member: TeamMember.ID? = nil) {
        self.part = part
        self.member = member
    }

    init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let part = parts.first.flatMap({ Consent.Giver(rawValue: String($0)) }) else { return nil }
        guard parts.count == 2 else {
            self.init(part)
            return
        }
        guard let member = TeamMember.ID(String(parts[1])) else { return nil }
        self.init(part, member)
    }

    var rawValue: String { ([part.rawValue] + [member?.description].compactMap(\.self)).joined(separator: ":") }

    /// Whether the name is to be written, since the team does not tell it.
    var isNamed: Bool { part != .individual && member == nil }
}
