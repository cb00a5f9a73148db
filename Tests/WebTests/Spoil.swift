import Kernel
import Web

/// One way to send a field wrongly.
struct Spoil: Sendable {
    /// What the answer must be.
    enum Demand: Sendable {
        /// 422, with what to do beside the field and in the summary.
        case problem
        /// 409: the page was not the latest, or not of this session.
        case conflict
        /// No page of ours sends it: any refusal will do, or an answer as if nothing was asked.
        case nothing
    }

    let what: String
    let values: [String]
    let demand: Demand

    /// A day further from everything than any plan, in the past.
    static let ancient = "1899-01-01"

    /// Every way to send this control of a form wrongly.
    static func all(_ control: FormOnPage.Control, in form: FormOnPage) -> [Spoil] {
        switch control.kind {
        case .hidden: hidden(control, in: form)
        case .line, .area: text(control)
        case .one(let codes): one(control, codes)
        case .many: [problem("unknown code", "bogus"), problem("unknown id", strangeID), problem("script", script)]
        }
    }

    private static let script = "\"><script>alert('x')</script>"
    private static let strangeID = "018f0000-0000-7000-8000-000000000bad"

    private static func hidden(_ control: FormOnPage.Control, in form: FormOnPage) -> [Spoil] {
        let values = ["", "-1", "7777777", "99999999999999999999999", "1;2", script, strangeID, "\u{202e}1", "a\u{7}"]
        // Signing out with a wrong token asks again, and signing in has no session to hold it against.
        let isDoor = form.place == .demoSignIn || form.place == .signIn
        let isFree = form.place == .signOut || isDoor
        let demand: Demand =
            ["version", "token"].contains(control.name) && !isFree ? .conflict : .nothing
        // A page that nobody is signed in to needs no token.
        if isDoor, control.name == "token" { return [] }
        let all = values.map { Spoil(what: "hidden \($0.prefix(8))", values: [$0], demand: demand) }
        guard control.name == "version" else { return all }
        return all + [Spoil(what: "twice", values: [control.value, control.value], demand: .conflict)]
    }

    private static func text(_ control: FormOnPage.Control) -> [Spoil] {
        var spoils = [
            problem("control character", "Ord\u{7}om"), problem("C1 control character", "Ord\u{85}x\u{9b}om"),
            problem("right-to-left override", "Ord\u{202e}mo"), problem("isolate", "Ord\u{2067}mo"),
            problem("6,000 letters", String(repeating: "å", count: 6_000)),
            Spoil(what: "twice", values: ["Ord", "Andra ord"], demand: .problem),
        ]
        let isNeeded = !control.isOptional
        if isNeeded {
            spoils += [
                Spoil(what: "missing", values: [], demand: .problem), problem("empty", ""), problem("blank", " \t "),
                problem("invisible", "\u{200b}\u{2060}"),
            ]
        }
        if control.isDay {
            spoils += [
                "2026-02-30", "2025-02-29", "2026-13-01", "0000-00-00", ancient, "3026-11-22", "9999-12-31", "-1",
                "99999999999-01-01", "nästa", "om 999 år", "' OR 1=1 --", script, "٢٠٢٧-٠٣-١٨",
            ].map { problem("day \($0)", $0) }
        }
        if control.name == "startsAt" {
            spoils += ["25.00", "9.60", "-1", "9.30.00", "٩", script].map { problem("time \($0)", $0) }
        }
        if control.name == "number" {
            spoils += ["20120314-0000", "20991231-1234", "20120230-2383", "abc", "1", "+++++", script]
                .map { problem("number \($0)", $0) }
        }
        return spoils
    }

    private static func one(_ control: FormOnPage.Control, _ codes: [String]) -> [Spoil] {
        // A report names a promise, and a promise of nobody's is not found.
        let unknown: Demand = control.name == "promise" ? .nothing : .problem
        var spoils = [
            problem("unknown code", "bogus"), problem("script", script), problem("control character", "\u{7}"),
            problem("capitals", codes.first.map { $0.uppercased() + "X" } ?? "X"),
            Spoil(what: "unknown id", values: [strangeID], demand: unknown),
            Spoil(what: "twice", values: Array((codes + codes).prefix(2)), demand: .problem),
        ]
        if !control.isOptional, !["mode-", "staff-"].contains(where: control.name.hasPrefix) {
            spoils += [Spoil(what: "missing", values: [], demand: .problem), problem("empty", "")]
        }
        return spoils
    }

    private static func problem(_ what: String, _ value: String) -> Spoil {
        Spoil(what: what, values: [value], demand: .problem)
    }
}
