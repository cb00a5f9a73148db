import Access
import HTML
import Kernel
import Store

/// The front door: name and password, or in demo mode a person to be.
struct SignInPage: PageRoute {
    /// Empty in a real city.
    typealias Model = DemoChoices

    var location: Location { .at(.signIn) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        Seen(visit.site.mode == .demo ? try DemoChoices(on: visit.today, in: db) : DemoChoices())
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("signIn.title")) {
            if visit.site.mode == .demo {
                p { t("signIn.demo") }
                model.html(typed, visit)
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
