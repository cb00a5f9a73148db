package import Hummingbird
import Kernel
import Ledger

/// The list of all routes: what the router answers to, and what the access matrix is held against.
package struct Routes {
    /// One route as it was registered.
    package struct Entry: Sendable, Hashable {
        package let method: HTTPRequest.Method
        package let place: Place
    }

    package private(set) var entries: [Entry] = []
    package let router: Router<WebContext>
    private let site: Site

    package init(_ site: Site) {
        self.site = site
        router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: RequestLog(logger: site.logger))
        router.add(middleware: ErrorPages(site: site))
    }

    /// A page without a value in its address.
    mutating func page<Route: PageRoute>(_ place: Place, _ route: Route) {
        get(place) { _ in route }
    }

    /// A page of one plan or one copy.
    mutating func page<Route: PageRoute>(_ place: Place, _ route: @escaping @Sendable (PlanNumber) -> Route) {
        get(place) { value in PlanNumber(value).map(route) }
    }

    /// A file of one copy.
    mutating func file<Route: FileRoute>(_ place: Place, _ route: @escaping @Sendable (PlanNumber) -> Route) {
        file(place, of: { value in PlanNumber(value).map(route) })
    }

    /// A file of one part of a plan.
    mutating func file<Route: FileRoute>(
        _ place: Place,
        part route: @escaping @Sendable (PlanPartPlace) -> Route
    ) {
        file(place, of: { value in PlanPartPlace(value).map(route) })
    }

    /// A file of one topic and year of the numbers.
    mutating func file<Route: FileRoute>(_ place: Place, figures route: @escaping @Sendable (FigurePlace) -> Route) {
        file(place, of: { value in FigurePlace(value).map(route) })
    }

    /// A page of one part of a plan.
    mutating func page<Route: PageRoute>(
        _ place: Place,
        part route: @escaping @Sendable (PlanPartPlace) -> Route
    ) {
        get(place) { value in PlanPartPlace(value).map(route) }
    }

    /// A page of one topic and year of the numbers.
    mutating func page<Route: PageRoute>(_ place: Place, figures route: @escaping @Sendable (FigurePlace) -> Route) {
        get(place) { value in FigurePlace(value).map(route) }
    }

    /// A page with a secret in its address.
    mutating func page<Route: PageRoute>(_ place: Place, secret route: @escaping @Sendable (String) -> Route) {
        get(place) { route($0) }
    }

    /// An action of one plan or one copy.
    mutating func action<Route: ActionRoute>(_ place: Place, _ route: @escaping @Sendable (PlanNumber) -> Route) {
        post(place) { value in PlanNumber(value).map(route) }
    }

    /// An action on one part of a plan.
    mutating func action<Route: ActionRoute>(
        _ place: Place,
        part route: @escaping @Sendable (PlanPartPlace) -> Route
    ) {
        post(place) { value in PlanPartPlace(value).map(route) }
    }

    /// An action without a value in its address.
    mutating func action<Route: ActionRoute>(_ place: Place, _ route: Route) {
        post(place) { _ in route }
    }

    /// The search of a page without a value in its address.
    mutating func search<Route: SearchRoute>(_ place: Place, _ route: Route) {
        let desk = Desk(site: site, place: place)
        answer(.post, place) { try await desk.search(route, $0, $1) }
    }

    /// Anything that is no page: files, sign-in, health.
    mutating func answer(
        _ method: HTTPRequest.Method,
        _ place: Place,
        _ answer: @escaping @Sendable (Request, WebContext) async throws -> Response
    ) {
        entries.append(Entry(method: method, place: place))
        router.on(RouterPath(place.rawValue), method: method) { try await answer($0, $1) }
    }

    private mutating func get<Route: PageRoute>(
        _ place: Place,
        _ route: @escaping @Sendable (String) -> Route?
    ) {
        let desk = Desk(site: site, place: place)
        answer(.get, place) { request, context in
            guard let route = route(context.value(of: place)) else { throw Problem.notFound }
            return try await desk.show(route, request, context)
        }
    }

    private mutating func file<Route: FileRoute>(
        _ place: Place,
        of route: @escaping @Sendable (String) -> Route?
    ) {
        let desk = Desk(site: site, place: place)
        answer(.get, place) { request, context in
            guard let route = route(context.value(of: place)) else { throw Problem.notFound }
            return try await desk.hand(route, request, context)
        }
    }

    /// An action, and where its address leads somebody who opens it instead of sending a form there: a page that came back
    /// with something to change stands at that address, and people load it again. Pages are registered before actions.
    private mutating func post<Route: ActionRoute>(
        _ place: Place,
        _ route: @escaping @Sendable (String) -> Route?
    ) {
        let desk = Desk(site: site, place: place)
        answer(.post, place) { request, context in
            guard let route = route(context.value(of: place)) else { throw Problem.notFound }
            return try await desk.submit(route, request, context)
        }
        guard !entries.contains(Entry(method: .get, place: place)) else { return }
        answer(.get, place) { request, context in
            guard let route = route(context.value(of: place)) else { throw Problem.notFound }
            return try await desk.leadBack(to: route.page, request, context)
        }
    }
}

extension WebContext {
    func value(of place: Place) -> String {
        place.parameter.flatMap { parameters.get($0) } ?? ""
    }
}
