import Kernel

extension Gallery {
    static func messages(_ t: Words) -> HTML {
        section {
            h2 { "Meddelanden" }
            Notice(.info, "Du skrev ”nästa fredag”. Vi sparade fredag den 20 mars.").html(t)
            Notice(.warning) {
                p {
                    "Familjen har ändrat sig. Dela inget mer. "
                    Link("Det här händer nu", here).html
                }
            }
            .html(t)
            Notice(.success, "Inbjudan skickas kl. 10.05. Du kan ångra dig till dess.").html(t)
            BarChart(
                "Barn 12, vuxna 30, och äldre dolt",
                id: "chart",
                bars: [.init("Barn", 12, "12"), .init("Vuxna", 30, "30"), .init("Äldre", nil, "Dolt")]
            ).html
            EmptyState("Inget väntar på dig.", next: Link("Behövs en SIP för något barn?", here)).html
        }
    }

    static func lists(_ t: Words) -> HTML {
        section {
            h2 { "Listor" }
            SiblingLinks("Listor", [Link("Planer", here), Link("Väntar på andra", here)], current: 0).html
            TaskList([
                .init("Prata med familjen", here, owner: "Lena", status: .undone("Att göra")),
                .init("Välj tid för mötet", here, owner: "Lena", status: .undone("2 av 6 har svarat")),
                .init("Skriv frågan till mötet", here, owner: "Omar på BUP", status: .done("Klart")),
                .init("Skicka planen", owner: "Lena", status: .later("När mötet är klart")),
            ])
            .html(t)
            plans.html
            Pagination(page: 2, of: 5, previous: here, next: here).html(t)
            SummaryList([
                .init("Vem gäller det?", "Alva", change: here),
                .init("Vilken fråga ska mötet svara på?", "Vem hjälper Alva tillbaka till skolan?", change: here),
                .init("När?", t.element(march(17))),
            ])
            .html(t)
            h3 { "Det här har hänt" }
            Timeline([
                .init(
                    Instant(march(2), at: TimeOfDay(minutes: 542)),
                    .text("Skolan tackade ja till mötet."),
                    who: "Sara"
                ),
                .init(Instant(march(1), at: TimeOfDay(minutes: 900)), .text("Inbjudan skickades."), who: "Lena"),
            ])
            .html(t)
        }
    }

    static func words(_ t: Words) -> HTML {
        section {
            h2 { "Ord och löften" }
            Quote(
                "Jag vill att någon berättar för läraren.\nJag orkar inte säga det själv.",
                by: HTML {
                    "Alva, "
                    t.element(march(1))
                },
                seenBy: WhoSees(["du", "Lena"])
            )
            .html(t)
            PromiseList([
                PromiseCard(who: "Omar", from: "BUP", does: "Ringer Alva.", by: march(6), .late),
                PromiseCard(
                    who: "Sara",
                    from: "Björkskolan",
                    does: "Ordnar ett eget rum där Alva kan vila mellan lektionerna.",
                    by: march(20),
                    .ongoing,
                    more: p { Link("Ändra löftet", here).html }
                ),
                PromiseCard(
                    who: "Lena",
                    from: "Socialtjänsten",
                    does: "Skickar planen.",
                    by: march(3),
                    .done(march(2))
                ),
                PromiseCard(who: "Eva", from: "Ekskolan", does: "Möter vid grinden.", by: march(24), .planned),
                PromiseCard(
                    who: "Kim",
                    from: "Ekskolan",
                    does: "Lånar ut en dator.",
                    by: march(4),
                    .unfinished(wasLate: true)
                ),
                PromiseCard(who: "Ali", from: "Fritidsgården", does: "Bjuder in Alva.", by: march(9), .cancelled),
            ])
            .html(t)
            InterruptionCard(
                "Alva har redan en plan",
                go: Link("Öppna planen", here),
                back: Link("Gå tillbaka", here)
            ) {
                p { "Vill du öppna den?" }
            }
            .html
        }
    }

    /// A day in the month that the examples play in.
    static func march(_ day: Int) -> Day {
        Day(ordinal: 20_512 + day)
    }

    private static let plans = CaseList(
        "Planer som väntar på dig",
        columns: ["Nummer", "Namn", "Steg", "Nästa dag"],
        rows: [
            .init(Link("k7m4p2x", here), [.text("Alva"), .text("Inbjudan är skickad"), .text("17 mars 2026")]),
            .init(Link("b3n8w5r", here), [.text("Muhammed"), .text("Mötet är klart"), .text("20 mars 2026")]),
        ]
    )
}
