package import HTML
package import Hummingbird
package import Kernel
import People
package import Plans

/// What a view gives: the words of one page, without the frame that all pages share.
package struct Page: Sendable {
    let heading: String
    /// What the page is part of, in few words: "Plan k7m4p2x".
    let part: String?
    /// Whom the page is about, under the heading: never in the title, which ends up in histories and bookmarks.
    let about: HTML?
    let status: HTTPResponse.Status
    let current: Place?
    let back: Location?
    let content: HTML

    /// - Parameters:
    ///   - about: whom the page is about.
    ///   - current: the item of the menu that the page belongs to.
    ///   - back: where the link above the heading leads.
    ///   - content: everything below the heading.
    package init(
        _ heading: String,
        part: String? = nil,
        about: HTML? = nil,
        status: HTTPResponse.Status = .ok,
        current: Place? = nil,
        back: Location? = nil,
        @HTMLBuilder content: () -> HTML
    ) {
        self.heading = heading
        self.part = part
        self.about = about
        self.status = status
        self.current = current
        self.back = back
        self.content = content()
    }

    /// A page inside a plan, with the way back to it.
    ///
    /// - Parameters:
    ///   - file: the plan, for the line that says whom it is for and that her identity is protected.
    ///   - isAboutPlaces: whether nothing of it can be shown to whoever is told no place (L18): who is on the team, who is
    ///     told, where people meet.
    package static func inPlan(
        _ number: PlanNumber,
        _ heading: String,
        _ visit: Visit,
        for file: PlanFile? = nil,
        back: Location? = nil,
        isAboutPlaces: Bool = false,
        @HTMLBuilder content: () -> HTML
    ) -> Page {
        Page(
            heading,
            part: visit.t("plan.part", ["number": number.description]),
            about: file.map { file in visit.t.html("plan.for", ["name": strong { bdi { file.patient.name } }]) },
            current: .plans,
            back: back ?? .plan(number)
        ) {
            // What may be written depends on it, so it stands on every page of such a plan (L18).
            if let protection = file?.patient.protection, protection != .none {
                Notice(.warning, visit.t("plan.protection.\(protection.rawValue)")).html(visit.t)
            }
            if isAboutPlaces, let file, !file.places.areShown {
                Notice(.info, visit.t("places.notNamed")).html(visit.t)
            } else {
                content()
            }
        }
    }

    /// The whole document.
    ///
    /// - Parameters:
    ///   - typed: what came back with a form, whose problems stand at the top.
    ///   - location: where the page is; nil for a page that stands in for another.
    func document(_ visit: Visit, _ typed: Typed, at location: Location?) -> HTML {
        let t = visit.t
        let frame = Frame(visit, current: current, at: location)
        return .group([
            .doctype,
            html(.lang(t.language)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    title { fullTitle(t, hasProblems: !typed.problems.isEmpty) }
                    link(.rel("stylesheet"), .href(Location.styleSheet.href))
                }
                body {
                    SkipLink(to: "main").html(t)
                    if visit.site.mode == .demo { DemoBanner(t("frame.demo")).html(t) }
                    frame.top
                    main(.id("main"), .tabindex(-1)) {
                        if let back { BackLink(back.href).html(t) }
                        ErrorSummary(typed.problems.map { ($0.field, t($0)) }).html(t)
                        PageHeading(heading, part: part, about: about).html
                        if typed.isKept { Notice(.info, t("frame.kept")).html(t) }
                        typed.days.isEmpty ? content : content.placing(typed.days.html(t))
                    }
                    frame.bottom
                }
            },
        ])
    }

    private func fullTitle(_ t: Words, hasProblems: Bool) -> String {
        let title = ([heading] + (part.map { [$0] } ?? []) + ["SIP"]).joined(separator: " – ")
        return hasProblems ? t("frame.errorTitle", ["title": title]) : title
    }
}
