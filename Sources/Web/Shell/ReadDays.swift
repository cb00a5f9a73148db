import Forms
import HTML
import Kernel

/// The days that somebody wrote in words, to be answered back with the field's label: never silently (ux §6.3).
///
/// From a form to the page it leads to they go in a cookie that the page takes away: an address stays in histories and
/// logs, and a table would keep what is over when it has been read.
package struct ReadDays: Sendable {
    /// What became of them.
    package enum Standing: String, Sendable {
        /// They were saved with the form.
        case saved
        /// The form came back for something else.
        case read
    }

    /// One field: its label as it was shown, what was typed and the day it was taken for.
    private struct Answer: Sendable {
        let label: String
        let typed: String
        let day: Day
    }

    static let none = ReadDays(.read, [])
    static let cookie = "__Host-days"
    /// The next page is shown at once; a message that is older belongs to nothing the reader remembers.
    private static let seconds = 60

    private let standing: Standing
    private let answers: [Answer]

    private init(_ standing: Standing, _ answers: [Answer]) {
        self.standing = standing
        self.answers = answers
    }

    /// The days of a form that is not saved yet.
    init(_ fields: FieldReader, _ t: Words) {
        self.init(
            .read,
            fields.interpretedDays.map { Answer(label: t($0.label), typed: $0.day.typed, day: $0.day.day) }
        )
    }

    /// The days of the form that led here, as the browser brings them. Anything that no form of ours wrote is left out.
    init(cookie: String) {
        let form = (try? FormData(urlEncoded: Array(cookie.utf8))) ?? FormData(pairs: [])
        let texts = zip(form.values("label"), form.values("typed"))
        self.init(
            .saved,
            zip(texts, form.values("day")).compactMap { texts, day in
                Day(day).map { Answer(label: texts.0, typed: texts.1, day: $0) }
            }
        )
    }

    var isEmpty: Bool { answers.isEmpty }

    /// The cookie that carries them to the next page.
    ///
    /// - Throws: `SetCookie.Refused` when they are longer than a cookie.
    func setCookie() throws -> SetCookie {
        let form = FormData(
            pairs: answers.flatMap { [("label", $0.label), ("typed", $0.typed), ("day", $0.day.description)] }
        )
        return try SetCookie(Self.cookie, String(decoding: form.urlEncoded, as: UTF8.self), maxAge: Self.seconds)
    }

    /// "Du skrev …" for each of them.
    func html(_ t: Words) -> HTML {
        if isEmpty { return .empty }
        return Notice(.info) {
            for answer in answers {
                p {
                    strong { answer.label }
                    br()
                    t.html(
                        "frame.day.\(standing.rawValue)",
                        ["typed": bdi { answer.typed }, "day": t.element(answer.day)]
                    )
                }
            }
        }.html(t)
    }
}

extension HTML {
    /// The content of a page with a message where the reader looks first: above the form that has the cursor, or at the
    /// top when none has it.
    func placing(_ message: HTML) -> HTML {
        guard hasCursor, tag != "form" else { return .group([message, self]) }
        return switch self {
        case .element(let tag, let attributes, let content): .element(tag, attributes, content.placing(message))
        case .group(let parts): .group(parts.map { $0.hasCursor ? $0.placing(message) : $0 })
        case .void, .text, .doctype: .group([message, self])
        }
    }

    private var hasCursor: Bool { !all(having: "autofocus").isEmpty }
}
