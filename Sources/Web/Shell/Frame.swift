import Access
import HTML
import Kernel
import People

/// What stands above and below every page.
struct Frame {
    private let visit: Visit
    private let current: Place?
    private let location: Location?

    /// - Parameters:
    ///   - current: the item of the menu that the page belongs to.
    ///   - location: where the page is, to come back to after a change of language.
    init(_ visit: Visit, current: Place?, at location: Location?) {
        self.visit = visit
        self.current = current
        self.location = location
    }

    var top: HTML {
        let t = visit.t
        return SiteHeader(
            Link(t("frame.service"), Location.at(visit.signedIn == nil ? .home : .today).href),
            representation: visit.signedIn.map {
                t("frame.representation", ["name": $0.reader.name, "authority": $0.authority])
            },
            tools: tools,
            menu: menu,
            current: current.map { Location.at($0).href }
        ).html(t)
    }

    var bottom: HTML {
        let t = visit.t
        return footer(.class("site-footer")) {
            p { t("frame.footer") }
            p { Link(t("frame.about"), Location.at(.about).href).html }
        }
    }

    private var tools: [Link] {
        let t = visit.t
        let other: LanguageTag = t.language == .swedish ? .english : .swedish
        let language = Link(other.ownName, Location.language(from: location).href, language: other)
        guard visit.signedIn != nil else { return [language, Link(t("frame.signIn"), Location.at(.signIn).href)] }
        return [
            language,
            Link(t("frame.settings"), Location.at(.settings).href),
            Link(t("frame.signOut"), Location.at(.signOut).href),
        ]
    }

    private var menu: [Link] {
        guard let reader = visit.signedIn?.reader else { return [] }
        var places: [Place] = []
        if reader.roles.contains(where: \.worksWithPlans) { places += [.today, .plans, .inbox] }
        if reader.roles.contains(.administrator) { places.append(.accounts) }
        if reader.roles.contains(.statistician) { places.append(.figures) }
        return places.map { Link(visit.t("frame.menu.\($0)"), Location.at($0).href) }
    }
}
