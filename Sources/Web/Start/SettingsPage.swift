import Access
import Forms
import HTML
import Kernel
import Store

/// The reader's own sessions, each of which she can end.
struct SettingsPage: PageRoute {
    var location: Location { .at(.settings) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<[Session]> {
        Seen(try Sessions.list(of: visit.reader().account, at: visit.at, in: db))
    }

    func view(_ sessions: [Session], _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("settings.title")) {
            h2 { t("settings.sessions") }
            p { t("settings.sessions.about") }
            ul(.class("plain")) {
                for session in sessions {
                    li { entry(session, visit) }
                }
            }
        }
    }

    private func entry(_ session: Session, _ visit: Visit) -> HTML {
        let t = visit.t
        let since = t("settings.session", ["from": t.moment(session.createdAt), "seen": t.moment(session.seenAt)])
        return HTML {
            p { since }
            if session.id == visit.signedIn?.session.id {
                p(.class("muted")) { t("settings.session.this") }
            } else {
                postForm(.at(.endSession), visit) {
                    HiddenField("session", session.id.description).html
                    SubmitButton(t("settings.session.end"), .secondary).html
                }
            }
        }
    }
}

/// Ends one of the reader's own sessions.
struct EndSession: ActionRoute {
    var page: SettingsPage { SettingsPage() }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Session.ID? {
        fields.identifier("session", missing: "error.choice")
    }

    func perform(_ session: Session.ID?, _ visit: Visit, in db: Transaction) throws -> Location {
        if let session { try Sessions.end(session, why: .revoked, by: visit.act(), in: db) }
        return page.location
    }
}
