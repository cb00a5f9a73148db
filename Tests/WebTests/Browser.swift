import App
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

/// A browser without scripts: keeps cookies, follows redirects, reads forms and sends them.
final class Browser: Sendable {
    /// An answer as a person meets it.
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let path: String
        let body: String

        /// The words of the page, without its markup.
        var text: String {
            unescape(body.replacing(/<[^>]*>/, with: " ")).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        var heading: String? {
            body.firstMatch(of: /<h1>(.*?)<\/h1>/).map { unescape(String($0.1)) }
        }
    }

    private let city: WebCity
    private let cookies = Mutex<[String: String]>([:])
    private let page = Mutex<Answer?>(nil)

    init(_ city: WebCity) {
        self.city = city
    }

    /// The page that is shown now.
    var current: Answer {
        page.withLock { $0 } ?? Answer(status: 0, headers: [:], path: "", body: "")
    }

    /// The secret of the session, as the browser keeps it.
    var sessionCookie: String? {
        get { cookies.withLock { $0["__Host-session"] } }
        set { cookies.withLock { $0["__Host-session"] = newValue } }
    }

    @discardableResult
    func get(_ path: String) async throws -> Answer {
        try await request(.get, path, body: nil)
    }

    /// Sends fields to an address, as one of our own pages would.
    @discardableResult
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
        try await send(path, fields.map { ($0.key, $0.value) })
    }

    @discardableResult
    func send(_ path: String, _ fields: [(String, String)]) async throws -> Answer {
        let body = fields.map { "\(encode($0.0))=\(encode($0.1))" }.joined(separator: "&")
        return try await request(.post, path, body: body)
    }

    /// Fills in the form of the current page that goes to a path ending so, and sends it.
    @discardableResult
    func submit(_ ending: String, _ filled: KeyValuePairs<String, String>) async throws -> Answer {
        let form = try #require(
            current.forms.first { $0.action.hasSuffix(ending) },
            "no form to …\(ending) on \(current.path): \(current.text)"
        )
        var fields = form.fields.filter { field in !filled.contains { $0.key == field.0 } }
        fields += filled.map { ($0.key, $0.value) }
        return try await send(form.action, fields)
    }

    /// Sends a request as it is given: a foreign page, another program.
    func raw(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: HTTPFields = [:],
        body: [UInt8] = []
    ) async throws -> TestResponse {
        var headers = headers
        let jar = cookies.withLock { $0 }.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        if !jar.isEmpty { headers[.cookie] = jar }
        return try await city.client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: body.isEmpty ? nil : ByteBuffer(bytes: body)
        ) { $0 }
    }

    private func request(_ method: HTTPRequest.Method, _ path: String, body: String?) async throws -> Answer {
        var headers: HTTPFields = [:]
        if body != nil {
            headers[.contentType] = "application/x-www-form-urlencoded"
            headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "same-origin"
        }
        var watch = try await AccessWatch(city.house.accessDatabase)
        let response = try await raw(method, path, headers: headers, body: Array((body ?? "").utf8))
        keepCookies(response)
        if response.status == .seeOther, let location = response.headers[.location] {
            return try await request(.get, location, body: nil)
        }
        let answer = Answer(
            status: response.status.code,
            headers: response.headers,
            path: path,
            body: String(buffer: response.body)
        )
        page.withLock { $0 = answer }
        try await city.demand(looks: watch.new(), for: answer, to: body ?? "")
        return answer
    }

    private func keepCookies(_ response: TestResponse) {
        for header in response.headers[values: .setCookie] {
            guard let match = header.firstMatch(of: /^([^=]+)=([^;]*)/) else { continue }
            let (name, value) = (String(match.1), String(match.2))
            cookies.withLock { $0[name] = value.isEmpty ? nil : value }
        }
    }
}

extension Browser.Answer {
    /// A form with what it would send if nobody touched it.
    struct Form: Sendable {
        let action: String
        let fields: [(String, String)]
    }

    var forms: [Form] {
        body.matches(of: /<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/.dotMatchesNewlines()).flatMap { match in
            FormParts(String(match.2)).all.map { part in
                Form(
                    action: unescape(part.action ?? String(match.1)),
                    fields: fields(in: part.html) + part.pressed
                )
            }
        }
    }

    private func fields(in form: String) -> [(String, String)] {
        var fields: [(String, String)] = []
        for match in form.matches(of: /<input([^>]*)>/) {
            let input = String(match.1)
            let type = value("type", in: input) ?? "text"
            guard let name = value("name", in: input) else { continue }
            if (type == "radio" || type == "checkbox") && !input.contains(" checked") { continue }
            fields.append((name, value("value", in: input) ?? ""))
        }
        for match in form.matches(of: /<textarea([^>]*)>(.*?)<\/textarea>/.dotMatchesNewlines()) {
            if let name = value("name", in: String(match.1)) { fields.append((name, unescape(String(match.2)))) }
        }
        for match in form.matches(of: /<select([^>]*)>(.*?)<\/select>/.dotMatchesNewlines()) {
            guard let name = value("name", in: String(match.1)) else { continue }
            let chosen = match.2.firstMatch(of: /<option value="([^"]*)" selected/)
            fields.append((name, chosen.map { unescape(String($0.1)) } ?? ""))
        }
        return fields
    }

    private func value(_ attribute: String, in tag: String) -> String? {
        guard let start = tag.range(of: " \(attribute)=\"") else { return nil }
        return unescape(String(tag[start.upperBound...].prefix { $0 != "\"" }))
    }
}

/// Written apart from the program's own escaping, so that one judges the other.
func unescape(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}

func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
}
