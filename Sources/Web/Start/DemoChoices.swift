import Access
import HTML
import Kernel
import People
import Store
import Vault

/// Whom the demo city lets one be: the first few of each role, and by a search anybody else.
struct DemoChoices: Sendable {
    struct Choice: Sendable {
        let login: String
        let name: String
        let authority: String
        let role: Role
    }

    /// With four roles, forty at the most.
    private static let limitOfRole = 10
    private static let limitOfSearch = 40

    /// The people to choose among.
    let choices: [Choice]
    /// Whether there are people whom only a search finds.
    let hasMore: Bool
    /// Whether these are what a search found.
    let isSearch: Bool

    /// Nobody.
    init() {
        (choices, hasMore, isSearch) = ([], false, false)
    }

    /// - Parameter name: the name that is searched for; nil for the first of each role.
    init(named name: String? = nil, on day: Day, in db: Reading) throws {
        let authorities = try Directory.authorities(in: db)
        let everybody = try Accounts.demoChoices(on: day, in: db)
        func choice(_ account: Account, _ role: Role) -> Choice {
            let authority = authorities.first { $0.id == account.owner }?.name ?? ""
            return Choice(login: account.login, name: account.name, authority: authority, role: role)
        }
        if let name {
            let wanted = FoldedName(name)
            let found = everybody.filter { FoldedName($0.account.name).isFound(by: wanted) }
            choices = found.prefix(Self.limitOfSearch).map(choice)
            hasMore = true
        } else {
            let ofRoles = Role.allCases.map { role in everybody.filter { $0.role == role } }
            choices = ofRoles.flatMap { $0.prefix(Self.limitOfRole).map(choice) }
            hasMore = ofRoles.contains { $0.count > Self.limitOfRole }
        }
        isSearch = name != nil
    }

    func html(_ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            if hasMore { searchForm(typed, visit) }
            if isSearch, choices.isEmpty { EmptyState(t("signIn.demo.nobody")).html }
            for role in Role.allCases where choices.contains(where: { $0.role == role }) {
                h2 { t("signIn.demo.role.\(role.rawValue)") }
                ul(.class("choices")) {
                    for choice in choices where choice.role == role { li { button(choice, visit) } }
                }
            }
            if isSearch { p { Link(t("signIn.demo.first"), Location.at(.signIn).href).html } }
        }
    }

    private func searchForm(_ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(.at(.signIn), visit) {
            TextField(
                "search",
                label: t("signIn.demo.search"),
                hint: t("signIn.demo.search.hint"),
                value: typed("search"),
                error: typed.error("search", t)
            ).html(t)
            SubmitButton(t("signIn.demo.search.button"), .secondary).html
        }
    }

    private func button(_ choice: Choice, _ visit: Visit) -> HTML {
        postForm(.at(.demoSignIn), visit) {
            HiddenField("login", choice.login).html
            SubmitButton(choice.name, .secondary).html
            p(.class("muted")) { choice.authority }
        }
    }
}
