import Foundation
import Web

/// A form as it stands on a page, with every control that it has: what a person could fill in, and what a forger could.
struct FormOnPage: Sendable {
    /// One control, or all radio buttons or boxes of one name.
    struct Control: Sendable {
        enum Kind: Sendable, Equatable {
            case hidden, line, area
            /// One of some codes.
            case one([String])
            /// Any of some codes.
            case many([String])
        }

        let name: String
        let kind: Kind
        let value: String
        let isOptional: Bool

        var isText: Bool { kind == .line || kind == .area }
        var isDay: Bool {
            [
                "due", "offerDue", "validUntil", "documentUntil", "day", "nextOn", "heldOn", "diedOn", "seenOn",
                "lastEntry", "born", "answerBy", "lastDay",
            ].contains(String(name.prefix { $0 != "-" }))
        }
    }

    /// The address of the page it stands on.
    let page: String
    let action: String
    let controls: [Control]

    /// The pattern of the address it is sent to.
    var place: Place? { Place(path: action) }

    /// Tells it from forms that ask something else.
    var key: String {
        let names = controls.map { String($0.name.prefix { $0 != "-" }) }
        return "\(place?.rawValue ?? action) \(Set(names).sorted())"
    }

    /// What stands in a free text, unless a test says otherwise.
    static func words(_ field: String) -> String { "Ord om \(field)" }

    /// What a sensible person would send.
    ///
    /// - Parameter words: what is written in a free text, by the name of its field.
    func filled(_ words: (String) -> String = FormOnPage.words) -> [(String, String)] {
        controls.flatMap { control in sensible(control, words).map { (control.name, $0) } }
    }

    /// The same with one field sent otherwise.
    func filled(_ name: String, with values: [String]) -> [(String, String)] {
        filled().filter { $0.0 != name } + values.map { (name, $0) }
    }

    private func sensible(_ control: Control, _ words: (String) -> String) -> [String] {
        switch control.kind {
        case .hidden: [control.value]
        case .one(let codes) where control.value.isEmpty:
            [codes.first { ["professional", "decline", "bothGoOn", "disagrees"].contains($0) } ?? codes.first ?? ""]
        case .one: [control.value]
        case .many(let codes): Array(codes.prefix(1))
        case .line, .area:
            switch control.name {
            case "heldOn", "diedOn", "lastEntry", "born": ["2026-11-20"]
            // A need is seen before its plan is begun.
            case "seenOn": ["2026-03-18"]
            // No later than the agreement lets people wait.
            case "nextOn": ["om 60 dagar"]
            // Only a representative has these, only somebody beside the team, and only somebody who must leave early.
            case "document", "documentUntil", "giverName", "leavesAt": [""]
            case _ where control.name.hasPrefix("left-"): [""]
            case _ where control.isDay: ["om 90 dagar"]
            // A meeting that is put right is not the one that is written down beside it.
            case "startsAt": [place == .meeting ? "10.30" : "9.30"]
            case "number": [control.isOptional ? "" : "200901012385"]
            default: [words(control.name)]
            }
        }
    }
}

extension FormOnPage {
    /// All forms of a page that are sent by POST.
    static func all(on answer: Browser.Answer) -> [FormOnPage] {
        answer.body.components(separatedBy: "<form ").dropFirst().flatMap { rest -> [FormOnPage] in
            let form = rest.components(separatedBy: "</form>")[0]
            guard form.contains("method=\"post\""), let action = attribute("action", in: form) else { return [] }
            return FormParts(form).all.map { part in
                let pressed = part.pressed.map { Control(name: $0.0, kind: .hidden, value: $0.1, isOptional: false) }
                return FormOnPage(
                    page: answer.path,
                    action: part.action ?? action,
                    controls: controls(in: part.html) + pressed
                )
            }
        }
    }

    /// Each question of a form begins with an element of the class "field"; hidden values stand before the first.
    private static func controls(in form: String) -> [Control] {
        form.components(separatedBy: "class=\"field").flatMap { question in
            let isOptional = ["(valfritt)", "(optional)"].contains(where: question.contains)
            return inputs(in: question, isOptional) + texts(in: question, isOptional) + lists(in: question, isOptional)
        }
    }

    private static func inputs(in question: String, _ isOptional: Bool) -> [Control] {
        let tags = question.components(separatedBy: "<input ").dropFirst()
            .map { String($0.prefix { $0 != ">" }) }
            .filter { !$0.contains("type=\"submit\"") }
        var names: [String] = []
        for name in tags.compactMap({ attribute("name", in: $0) }) where !names.contains(name) { names.append(name) }
        return names.map { name in
            let own = tags.filter { attribute("name", in: $0) == name }
            let values = own.map { attribute("value", in: $0) ?? "" }
            let checked = own.first { $0.contains(" checked") }.flatMap { attribute("value", in: $0) }
            return switch own.first.flatMap({ attribute("type", in: $0) }) {
            case "hidden": Control(name: name, kind: .hidden, value: values[0], isOptional: isOptional)
            case "radio": Control(name: name, kind: .one(values), value: checked ?? "", isOptional: isOptional)
            case "checkbox": Control(name: name, kind: .many(values), value: "", isOptional: isOptional)
            default: Control(name: name, kind: .line, value: values[0], isOptional: isOptional)
            }
        }
    }

    private static func texts(in question: String, _ isOptional: Bool) -> [Control] {
        question.components(separatedBy: "<textarea ").dropFirst().compactMap { tag in
            attribute("name", in: tag).map { Control(name: $0, kind: .area, value: "", isOptional: isOptional) }
        }
    }

    private static func lists(in question: String, _ isOptional: Bool) -> [Control] {
        question.components(separatedBy: "<select ").dropFirst().compactMap { list in
            let options = list.components(separatedBy: "<option ").dropFirst().map { String($0.prefix { $0 != ">" }) }
            let codes = options.compactMap { attribute("value", in: $0) }.filter { !$0.isEmpty }
            let chosen = options.first { $0.contains(" selected") }.flatMap { attribute("value", in: $0) }
            return attribute("name", in: list).map {
                Control(name: $0, kind: .one(codes), value: chosen ?? "", isOptional: isOptional)
            }
        }
    }

    private static func attribute(_ name: String, in tag: String) -> String? {
        let parts = " \(tag.prefix { $0 != ">" })".components(separatedBy: " \(name)=\"")
        return parts.count > 1 ? unescape(String(parts[1].prefix { $0 != "\"" })) : nil
    }
}

extension Place {
    /// The pattern that an address of this site is written by.
    init?(path: String) {
        let wanted = path.prefix { $0 != "?" }.split(separator: "/")
        let fitting = Place.allCases.filter { place in
            let pattern = place.rawValue.split(separator: "/")
            return pattern.count == wanted.count
                && zip(pattern, wanted).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
        // An address without a value goes before one with.
        guard let place = fitting.first(where: { $0.parameter == nil }) ?? fitting.first else { return nil }
        self = place
    }
}
