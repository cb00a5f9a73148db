import Kernel

/// One page with every component in its states: where their looks are judged and their accessibility is measured.
package enum Gallery {
    /// The whole page. The examples are in Swedish whatever the language of `t`, which the components speak.
    package static func page(words t: Words) -> HTML {
        HTML {
            HTML.doctype
            html(.lang(t.language)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    title { "Alla delar – SIP" }
                    link(.rel("stylesheet"), .href(Href(Place("/assets/\(StyleSheet.name)"))))
                }
                body {
                    SkipLink(to: "main").html(t)
                    DemoBanner("Det här är en påhittad stad. Alla personer är påhittade.").html(t)
                    top.html(t)
                    main(.id("main")) {
                        BackLink(here).html(t)
                        PageHeading("Alla delar", part: "Plan k7m4p2x", about: .text("Planen är för Alva")).html
                        errors.html(t)
                        messages(t)
                        lists(t)
                        words(t)
                        fields(t)
                    }
                    footer(.class("site-footer")) {
                        p { "Behöver du hjälp? Ring 08-123 456 78." }
                    }
                }
            }
        }
    }

    /// Where the examples' links lead.
    static let here = Href(Place("/"))

    private static let top = SiteHeader(
        Link("SIP", here),
        representation: "Du är Lena på socialtjänsten. Du ser planen därför att du har ansvar för den.",
        tools: [Link("Hjälp", Href(Place("/hjalp"))), Link("English", Href(Place("/sprak")))],
        exit: Href(Place("/ut")),
        menu: [
            Link("Idag", Href(Place("/idag"))), Link("Planer", Href(Place("/planer"))),
            Link("Att göra", Href(Place("/att-gora"))), Link("Stöd", Href(Place("/stod"))),
        ],
        current: Href(Place("/planer"))
    )

    private static let errors = ErrorSummary([
        ("what", "Skriv vem som ska göra det."), ("until", "Skriv ett datum, till exempel 18 mars."),
        ("answer", "Välj om familjen har sagt ja. Du kan välja Inte än."),
    ])
}

struct Place: Locating {
    let path: String

    init(_ path: String) {
        self.path = path
    }
}
