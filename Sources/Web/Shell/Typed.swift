package import Forms
package import HTML
package import Kernel

/// A form as it is shown again: what was typed, and what to do about it. Empty when the page is opened for the first
/// time.
package struct Typed: Sendable {
    package let form: FormData
    package let problems: [Problem]
    /// Whether this is what was typed before the session ended.
    package let isKept: Bool
    /// The days written in words, in this form or in the one that led to the page.
    let days: ReadDays

    package init(_ form: FormData = FormData(pairs: []), problems: [Problem] = [], isKept: Bool = false) {
        self.init(form, problems: problems, isKept: isKept, days: .none)
    }

    init(_ form: FormData, problems: [Problem], isKept: Bool = false, days: ReadDays) {
        self.form = form
        self.problems = problems
        self.isKept = isKept
        self.days = days
    }

    /// The same, answering the days of the form that led here when it has none of its own.
    func answering(_ former: ReadDays) -> Typed {
        days.isEmpty ? Typed(form, problems: problems, isKept: isKept, days: former) : self
    }

    /// Whether the page is opened for the first time: nothing was sent to it. A form that comes back with what was typed
    /// stands on its page even where it is of no more use, for what was typed is never taken away.
    package var isEmpty: Bool { form.names.isEmpty }

    /// What was typed in a field, or the value the page proposes when it was not part of what was sent.
    package func callAsFunction(_ field: String, or proposal: String = "") -> String {
        form.names.contains(field) ? form[field] : proposal
    }

    /// What to do about a field.
    package func error(_ field: String, _ t: Words) -> String? {
        problems.first { $0.field == field }.map { t($0) }
    }
}

/// A form that is sent to a place of this site, with what every form must carry.
package func postForm(
    _ location: Location,
    _ visit: Visit,
    version: Int? = nil,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    form(.method(.post), .action(location.href), .novalidate()) {
        if let signedIn = visit.signedIn { HiddenField(FormField.token, signedIn.formToken).html }
        if let version { HiddenField(FormField.version, String(version)).html }
        content()
    }
}

/// The names of the fields that the shell itself reads.
package enum FormField {
    package static let token = "token"
    package static let version = "version"
}
