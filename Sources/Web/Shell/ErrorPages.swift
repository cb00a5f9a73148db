import Access
import HTML
import Hummingbird
import Kernel
import Logging
import Store
import Telemetry
import Vault

/// Why a request is not even looked at.
enum Refusal: Error {
    case foreignOrigin, tooLarge, malformed
}

/// Turns every error into a page in the visitor's language. Inside `SecurityHeaders`, so that these pages have them too.
///
/// Nothing that an error says is shown: an error may have been made from what somebody typed.
struct ErrorPages: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request,
        context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let page = await page(for: error, request, context)
            // The router cuts the bodies of answers of its own only; on a kept connection one too many would be taken for
            // the next answer.
            return request.method == .head ? page.createHeadResponse() : page
        }
    }

    private func page(for error: any Error, _ request: Request, _ context: WebContext) async -> Response {
        let arrival = site.arrival(request, context)
        switch error {
        case is SignInNeeded:
            return .seeOther(Location.at(.signIn).path)
        case Refusal.foreignOrigin:
            return Response(errorPage("foreignOrigin", .forbidden, arrival.guest), arrival.guest)
        case Refusal.tooLarge:
            return Response(errorPage("tooLarge", .contentTooLarge, arrival.guest), arrival.guest)
        case Refusal.malformed:
            return Response(errorPage("malformed", .badRequest, arrival.guest), arrival.guest)
        case let problem as Problem where problem.code == .notFound:
            return await notFound(arrival)
        case let problem as Problem:
            return await refused(problem.code, arrival)
        case let problems as Problems:
            return await refused(problems.all.first?.code ?? .invalid, arrival)
        case VaultError.shredded:
            // A record whose time is over is not there any more.
            return await notFound(arrival)
        case let http as HTTPError where http.status == .notFound:
            return await notFound(arrival)
        case let http as any HTTPResponseError where http.status.code < 500:
            return Response(errorPage("malformed", http.status, arrival.guest), arrival.guest)
        default:
            site.logger.error(
                "request failed",
                metadata: .fields([.requestID: .string(context.id), .route: .string(context.endpointPath ?? "none")])
                    .merging(LogValue.error(error)) { first, _ in first }
            )
            return Response(errorPage("unavailable", status(of: error), arrival.guest), arrival.guest)
        }
    }

    /// The same page for an address that does not exist and for a record that is not the reader's.
    private func notFound(_ arrival: Arrival) async -> Response {
        let visit = await visit(arrival)
        return Response(notFoundPage(visit), visit)
    }

    /// A problem that no form is there to be shown beside: what kind it is, and where to go.
    private func refused(_ code: Problem.Code, _ arrival: Arrival) async -> Response {
        guard code != .notFound else { return await notFound(arrival) }
        let visit = await visit(arrival)
        return Response(errorPage(code.rawValue, code.status, visit), visit)
    }

    private func visit(_ arrival: Arrival) async -> Visit {
        (try? await site.database.read { try arrival.visit(in: $0) }) ?? arrival.guest
    }

    /// The database's troubles pass; anything else is a fault in the program.
    private func status(of error: any Error) -> HTTPResponse.Status {
        switch error {
        case StoreError.busy, StoreError.unavailable, StoreError.conflict: .serviceUnavailable
        default: .internalServerError
        }
    }
}

extension Problem.Code {
    /// The status of an answer that says only what kind of problem it was.
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .invalid, .incomplete: .unprocessableContent
        case .notFound: .notFound
        case .conflict, .state: .conflict
        case .forbidden: .forbidden
        }
    }
}

/// "The page does not exist, or it is not yours": one answer for both.
func notFoundPage(_ visit: Visit) -> Page {
    errorPage("notFound", .notFound, visit)
}

/// A page that says what happened and what to do.
func errorPage(_ name: String, _ status: HTTPResponse.Status, _ visit: Visit) -> Page {
    let t = visit.t
    return Page(t("error.page.\(name).title"), status: status) {
        p { t("error.page.\(name).text") }
        p { Link(t("error.page.back"), Location.at(visit.signedIn == nil ? .home : .today).href).html }
    }
}
