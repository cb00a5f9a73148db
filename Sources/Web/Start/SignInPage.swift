import Access
import HTML
import Kernel
import People
import Store

/// The front door: name and password, or in demo mode a person to be.
struct SignInPage: PageRoute {
    struct Model: Sendable {
        /// Whom the demo city lets one be: the account's login, name and authority.
        let choices: [(login: String, name: String, authority: String)]
    }

    var location: Location { .at(.signIn) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        guard visit.site.mode == .demo else { return Seen(Model(choices: [])) }
        let authorities = try Directory.authorities(in: db)
        return Seen(
            Model(
                choices: try Accounts.demoChoices(in: db).map { account in
                    (account.login, account.name, authorities.first { $0.id == account.owner }?.name ?? "")
                }
            )
        )
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("signIn.title")) {
            if visit.site.mode == .demo {
                p { t("signIn.demo") }
                ul(.class("choices")) {
                    for choice in model.choices {
                        li {
                            postForm(.at(.demoSignIn), visit) {
                                HiddenField("login", choice.login).html
                                SubmitButton(choice.name, .secondary).html
                                p(.class("muted")) { choice.authority }
                            }
                        }
                    }
                }
            } else {
                postForm(.at(.signIn), visit) {
                    TextField(
                        "login",
                        label: t("signIn.login"),
                        value: typed("login"),
                        error: typed.error("login", t),
                        autocomplete: "username"
                    ).html(t)
                    TextField(
                        "password",
                        label: t("signIn.password"),
                        error: typed.error("password", t),
                        type: .password,
                        autocomplete: "current-password"
                    ).html(t)
                    SubmitButton(t("signIn.title")).html
                }
            }
        }
    }
}

/// Asks before signing out, so that no link from elsewhere can do it.
struct SignOutPage: PageRoute {
    var location: Location { .at(.signOut) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Void> {
        _ = try visit.reader()
        return Seen(())
    }

    func view(_ model: Void, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("signOut.title")) {
            postForm(.at(.signOut), visit) { SubmitButton(t("signOut.button")).html }
        }
    }
}
