import Access
import HTML
import Hummingbird
import Kernel
import Store

extension Routes {
    /// The pages before and around the work: welcome, sign-in, settings, files, health.
    mutating func addStart(_ site: Site) {
        page(.home, HomePage())
        page(.about, AboutPage())
        page(.signIn, SignInPage())
        page(.signOut, SignOutPage())
        page(.settings, SettingsPage())
        action(.endSession, EndSession())
        page(.accountLink, secret: { AccountLinkPage(secret: $0) })
        let door = Door(site: site)
        answer(.post, .signIn) { try await door.signIn($0, $1) }
        answer(.post, .demoSignIn) { try await door.demoSignIn($0, $1) }
        answer(.get, .demoSignIn) { _, _ in
            guard site.mode == .demo else { throw Problem.notFound }
            return .seeOther(Location.at(.signIn).path)
        }
        answer(.post, .signOut) { try await door.signOut($0, $1) }
        answer(.post, .accountLink) { try await door.setPassword($0, $1) }
        let language = Desk(site: site, place: .language)
        answer(.get, .language) { request, context in
            let from = request.uri.queryParameters[Substring(LanguagePage.from)]
            return try await language.show(LanguagePage(from: from.map(String.init) ?? ""), request, context)
        }
        answer(.post, .language) { try await door.changeLanguage($0, $1) }
        answer(.get, .asset) { _, context in try asset(context.value(of: .asset)) }
        answer(.get, .health) { _, _ in Response(status: .ok, body: .init(byteBuffer: .init(string: "ok\n"))) }
        answer(.get, .readiness) { _, _ in
            _ = try await site.database.read { try Schema.steps(in: $0) }
            return Response(status: .ok, body: .init(byteBuffer: .init(string: "ok\n")))
        }
    }
}

/// A file of the program's own. Its name changes with its content, so a browser may keep it for ever.
private func asset(_ name: String) throws -> Response {
    guard name == StyleSheet.name else { throw Problem.notFound }
    return Response(
        status: .ok,
        headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=31536000, immutable"],
        body: .init(byteBuffer: ByteBuffer(bytes: StyleSheet.bytes))
    )
}
