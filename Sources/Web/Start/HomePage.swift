import HTML
import Store

/// Welcome.
struct HomePage: PageRoute {
    var location: Location { .at(.home) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Void> { Seen(()) }

    func view(_ model: Void, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("home.title")) {
            p { t("home.what") }
            p { t("home.who") }
            p { Link(t("home.signIn"), Location.at(.signIn).href).html }
            p { Link(t("frame.about"), Location.at(.about).href).html }
        }
    }
}

/// What a SIP is, in plain words.
struct AboutPage: PageRoute {
    var location: Location { .at(.about) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Void> { Seen(()) }

    func view(_ model: Void, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("about.title")) {
            p { t("about.what") }
            h2 { t("about.when.title") }
            p { t("about.when") }
            h2 { t("about.plan.title") }
            ul {
                for part in ["needs", "principals", "others", "responsibility"] { li { t("about.plan.\(part)") } }
            }
            h2 { t("about.yours.title") }
            p { t("about.yours") }
        }
    }
}
