import HTTPTypes
package import Hummingbird
import Kernel
import Logging
package import NIOCore
import Telemetry

/// What a request carries through the router, beside the framework's own.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from.
    package let remoteAddress: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}

/// One line per request, after the answer is known: the route's pattern and never the address itself, which may hold
/// what somebody searched for.
struct RequestLog: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        logger.info(
            "request",
            metadata: .fields([
                .requestID: .string(context.id),
                .route: .string(context.endpointPath ?? "none"),
                .method: .string(request.method.rawValue),
                .status: LogValue.number(response.status.code),
                .durationMilliseconds: LogValue.number(milliseconds),
            ])
        )
        return response
    }
}

/// The headers that keep a browser from doing with a page what nobody asked for. Outermost, so that errors have them too.
struct SecurityHeaders: RouterMiddleware {
    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        var headers = Self.headers
        headers.append(contentsOf: response.headers)
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        response.headers = headers
        return response
    }

    private static let headers: HTTPFields = [
        .contentSecurityPolicy:
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        .xContentTypeOptions: "nosniff",
        .strictTransportSecurity: "max-age=31536000",
        .named("Referrer-Policy"): "no-referrer",
        .named("Permissions-Policy"): "camera=(), microphone=(), geolocation=()",
        .named("Cross-Origin-Opener-Policy"): "same-origin",
        .named("Cross-Origin-Resource-Policy"): "same-origin",
        .named("X-Frame-Options"): "DENY",
    ]
}

extension HTTPField.Name {
    /// What the browser says about where a form stood.
    static let fetchSite = named("Sec-Fetch-Site")

    /// A header by a name that this program wrote.
    static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("not a header: \(name)") }
        return name
    }
}
