import HTML
import Hummingbird
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing

@testable import Web

/// A problem that a page meets before there is a form to show it beside: calm words, and never a fault of the program.
@Suite struct ProblemPageTests {
    /// A page that cannot be read for some reason.
    private struct Refusing: PageRoute {
        let error: any Error
        var location: Location { .at(.about) }
        func load(_ visit: Visit, in db: Reading) throws -> Seen<Void> { throw error }
        func view(_ model: Void, _ typed: Typed, _ visit: Visit) -> Page { Page("") {} }
    }

    @Test(
        "Each kind has its status and its page",
        arguments: Engine.underTest,
        [
            (.invalid, 422, "Det gick inte att använda"), (.notFound, 404, "Sidan finns inte"),
            (.conflict, 409, "Någon annan hann före"), (.state, 409, "Det går inte nu"),
            (.incomplete, 422, "Något saknas"), (.forbidden, 403, "Det kan inte du göra"),
        ] as [(Problem.Code, Int, String)]
    )
    func kinds(_ engine: Engine, _ expected: (code: Problem.Code, status: Int, heading: String)) async throws {
        let problem = Problem(expected.code, text: "error.choice", arguments: ["word": "Trollslanda"])
        let errors: [any Error] = [problem, Problems([problem])]
        try await WebCity.with(engine) { city in
            for error in errors {
                var routes = Routes(city.site)
                routes.page(.about, Refusing(error: error))
                try await Application(router: routes.router).test(.router) { client in
                    let answer = try await client.execute(uri: "/om-sip", method: .get) { $0 }
                    let body = String(buffer: answer.body)
                    #expect(answer.status.code == expected.status)
                    #expect(body.contains("<h1>\(expected.heading)</h1>"))
                    #expect(!body.contains("Trollslanda"))
                }
            }
        }
    }
}
