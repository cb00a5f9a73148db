import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// The accounts of the administrator's own authority, with the open plans each would leave behind. Tells numbers of plans
/// and nothing of any plan.
struct AccountsPage: PageRoute {
    struct Row: Sendable {
        let account: Account
        /// Whether it lets somebody in today: the commissions of staff in the directory may have ended.
        let isOpen: Bool
        let openPlans: Int
    }

    var location: Location { .at(.accounts) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<[Row]> {
        let reader = try visit.reader()
        guard Gate.allows(reader, .administerAccounts, .accounts(of: reader.owner)) else { throw Problem.notFound }
        let open = try Accounts.open(of: reader.owner, on: visit.today, in: db)
        return Seen(
            try Accounts.list(of: reader.owner, in: db).map { account in
                Row(
                    account: account,
                    isOpen: open.contains(account.id),
                    openPlans: try Plans.countOpen(of: account.id, in: db)
                )
            }
        )
    }

    func view(_ rows: [Row], _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("accounts.title"), current: .accounts) {
            p { t("accounts.about") }
            ul(.class("tasks")) {
                for row in rows { li { entry(row, typed, visit) } }
            }
            h2 { t("searches.title") }
            p { Link(t("searches.open"), Location.at(.searches).href).html }
            h2 { t("retention.title") }
            p { Link(t("retention.list.open"), Location.at(.retention).href).html }
        }
    }

    private func entry(_ row: Row, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            div {
                p { bdi { row.account.name } }
                p(.class("muted")) { t("accounts.login", ["login": row.account.login]) }
                p(.class("muted")) { t("accounts.openPlans", ["count": String(row.openPlans)]) }
            }
            if let closedAt = row.account.closedAt {
                p(.class("status")) { t("accounts.closed", ["day": t.shortDay(closedAt.day)]) }
            }
            if row.account.closedAt == nil, !row.isOpen { p(.class("status")) { t("accounts.noCommission") } }
            if row.account.closedAt == nil, let endsOn = row.account.endsOn {
                p(.class("status")) { t("accounts.lastDay", ["day": t.shortDay(endsOn.adding(days: -1))]) }
                postForm(location, visit) {
                    HiddenField("account", row.account.id.description).html
                    HiddenField("ending", CloseAccount.Ending.none.rawValue).html
                    SubmitButton(t("accounts.stays", ["name": row.account.name]), .secondary).html
                }
            }
            if row.account.closedAt == nil && row.account.id != visit.signedIn?.reader.account {
                postForm(location, visit) {
                    HiddenField("account", row.account.id.description).html
                    let field = CloseAccount.field(of: row.account.id)
                    DateField(
                        field,
                        label: t("accounts.end", ["name": row.account.name]),
                        hint: t("accounts.end.hint"),
                        isOptional: true,
                        value: typed(field),
                        error: typed.error(field, t)
                    ).html(t)
                    SubmitButton(t("accounts.close", ["name": row.account.name]), .warning).html
                }
            }
        }
    }
}

/// Ends an account of the administrator's own authority after a last day, or at once with its sessions. What it leaves behind
/// is the unit's from then on.
struct CloseAccount: ActionRoute {
    struct Input: Sendable {
        let account: Actor.ID?
        /// The last day on which it opens anything; nil for one that is closed at once.
        let lastDay: Day?
        let ending: Ending?
    }

    /// What the button for an account that is to go on after all sends.
    enum Ending: String, Sendable {
        case none
    }

    /// The name of the field for an account's last day.
    static func field(of account: Actor.ID) -> String { "lastDay-" + account.description }

    var page: AccountsPage { AccountsPage() }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let account: Actor.ID? = fields.identifier("account", missing: "error.choice")
        let lastDay = account.flatMap {
            fields.day(
                Self.field(of: $0),
                label: "accounts.lastDay.label",
                range: visit.today...visit.today.adding(days: 730)
            )
        }
        return Input(account: account, lastDay: lastDay, ending: fields.choice("ending"))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        let reader = try visit.reader()
        guard let id = input.account, id != reader.account, let account = try Accounts.find(id, in: db),
            account.closedAt == nil,
            Gate.allows(reader, .administerAccounts, .accounts(of: account.owner))
        else { throw Problem.notFound }
        if input.ending == Ending.none {
            try Accounts.end(id, on: nil, by: visit.act(), in: db)
        } else if let lastDay = input.lastDay {
            try Accounts.end(id, on: lastDay.adding(days: 1), by: visit.act(), in: db)
        } else {
            try Accounts.close(id, by: visit.act(), in: db)
        }
        return page.location
    }
}

extension Routes {
    /// The administrator's pages.
    mutating func addAccounts() {
        page(.accounts, AccountsPage())
        action(.accounts, CloseAccount())
        page(.searches, SearchesPage())
    }
}
