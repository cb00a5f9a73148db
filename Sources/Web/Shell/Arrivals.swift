import Access
import Forms
import HTML
import Hummingbird
import Kernel

extension Site {
    /// The name of the cookie that holds a session's secret.
    package static let sessionCookie = "__Host-session"
    /// The name of the cookie that holds the language of somebody who is not signed in.
    package static let languageCookie = "__Host-language"

    /// What a request tells before the database is asked.
    func arrival(_ request: Request, _ context: WebContext) -> Arrival {
        let cookies = Cookies(header: request.headers[.cookie])
        let chosen = cookies[Site.languageCookie].flatMap { LanguageTag(rawValue: $0) }
        return Arrival(
            site: self,
            request: context.id,
            at: clock.now(),
            secret: cookies[Site.sessionCookie].map(Secret.init(text:)),
            language: chosen
                ?? AcceptLanguage.best(request.headers[.acceptLanguage], of: LanguageTag.allCases),
            days: cookies[ReadDays.cookie].map(ReadDays.init(cookie:))
        )
    }
}

extension Response {
    /// A page as an answer.
    ///
    /// - Parameter location: where the page is; nil for a page that stands in for another.
    init(_ page: Page, _ visit: Visit, _ typed: Typed = Typed(), at location: Location? = nil) {
        self.init(page.document(visit, typed, at: location), status: page.status)
    }

    init(_ document: HTML, status: HTTPResponse.Status) {
        self.init(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: document.bytes))
        )
    }

    /// The way on after a form, which a reload does not send again.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }
}
