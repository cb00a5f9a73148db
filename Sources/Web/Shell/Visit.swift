package import Access
package import HTML
package import Kernel
package import Ledger
import Store

/// One request on its way through the house: when, in which language, and by whom.
package struct Visit: Sendable {
    /// A living session with the reader behind it.
    package struct SignedIn: Sendable {
        package let session: Session
        package let reader: Reader
        /// The name of the reader's authority, for the line that says who she is.
        package let authority: String
        /// What the browser showed for the session.
        fileprivate let secret: Secret

        /// What every form must carry. Most pages have no form.
        package var formToken: String { Sessions.formToken(for: secret) }
    }

    package let site: Site
    /// The id of the request, in logs and in access rows.
    package let request: String
    package let at: Instant
    package let t: Words
    package let signedIn: SignedIn?

    package var today: Day { at.day }

    /// The words of what is written down and of letters: the people they are for read Swedish until they have said
    /// otherwise, whatever the reader has chosen for herself.
    package var forOthers: Words { site.phrasebook.words(in: .swedish) }

    /// The reader.
    ///
    /// - Throws: `SignInNeeded` when nobody is signed in.
    package func reader() throws -> Reader {
        guard let signedIn else { throw SignInNeeded() }
        return signedIn.reader
    }

    /// What the reader may look among.
    ///
    /// - Throws: `SignInNeeded`; `Problem.notFound` for a reader who does not work with plans.
    package func scope() throws -> Scope {
        guard let scope = Gate.scope(of: try reader()) else { throw Problem.notFound }
        return scope
    }

    /// The circumstances of what the reader does in this request.
    package func act() throws -> Act {
        try reader().act(at: at, vault: site.vault, source: site.source)
    }
}

/// Nobody is signed in, and the page asks for it.
package struct SignInNeeded: Error {}

/// What is known of a request before the database has been asked.
struct Arrival: Sendable {
    let site: Site
    let request: String
    let at: Instant
    let secret: Secret?
    /// The language for a visitor who is not signed in.
    let language: LanguageTag
    /// The days that the form which led here was saved with; nil when none did.
    var days: ReadDays?

    /// Finds the session in the transaction that the page is read in.
    func visit(in db: Reading) throws -> Visit {
        guard let secret, let found = try Sessions.reader(secret, at: at, in: db) else { return guest }
        return Visit(
            site: site,
            request: request,
            at: at,
            t: site.phrasebook.words(in: found.session.language),
            signedIn: Visit.SignedIn(
                session: found.session,
                reader: found.reader,
                authority: found.authority,
                secret: secret
            )
        )
    }

    /// A visit without a session: also what remains when the database cannot be asked.
    var guest: Visit {
        Visit(site: site, request: request, at: at, t: site.phrasebook.words(in: language), signedIn: nil)
    }
}
