import Access
import HTML
import Kernel
import Store

/// Setting a password through a one-time link. An old, used or invented link is not found.
struct AccountLinkPage: PageRoute {
    let secret: String

    var location: Location { .accountLink(secret) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Account> {
        guard let account = try Credentials.account(link: secret, at: visit.at, in: db) else { throw Problem.notFound }
        return Seen(account)
    }

    func view(_ account: Account, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("account.link.title")) {
            p { t("account.link.who", ["name": account.name, "login": account.login]) }
            postForm(location, visit) {
                TextField(
                    "password",
                    label: t("account.link.password"),
                    hint: t("account.link.hint", ["count": String(Credentials.leastLength)]),
                    error: typed.error("password", t),
                    type: .password,
                    autocomplete: "new-password"
                ).html(t)
                SubmitButton(t("account.link.button")).html
            }
        }
    }
}
