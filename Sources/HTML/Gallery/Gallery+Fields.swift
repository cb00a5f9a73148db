extension Gallery {
    static func fields(_ t: Words) -> HTML {
        section {
            h2 { "Fält" }
            form(.method(.post), .action(here), .novalidate()) {
                HiddenField("token", "abc").html
                asked(t)
                refused(t)
                div(.class("actions")) {
                    SubmitButton("Skicka inbjudan till 6 personer").html
                    SubmitButton("Spara och fortsätt sedan", .secondary, name: "then", value: "later").html
                    SubmitButton("Avsluta planen", .warning, name: "then", value: "close").html
                }
            }
        }
    }

    private static func asked(_ t: Words) -> HTML {
        HTML {
            TextField("who", label: "Vem gäller det?", hint: "Skriv förnamn. Personnummer kan vänta.", value: "Alva")
                .html(t)
            TextField("code", label: "Kod", isOptional: true, width: .short, inputmode: "numeric").html(t)
            TextArea(
                "question",
                label: "Vilken fråga ska mötet svara på?",
                hint: "En mening räcker. Till exempel: Vem hjälper Alva tillbaka till skolan?",
                seenBy: WhoSees(["du", "Lena"])
            )
            .html(t)
            DateField("day", label: "Vilken dag?", isOptional: true, value: "nästa fredag").html(t)
            Radios("how", label: "Hur vill du vara med?", choices: ways, value: "a-while").html(t)
            Checkboxes("people", label: "Vilka ska vi bjuda in?", choices: people, values: ["bup"]).html(t)
            SelectField("unit", label: "Vilken enhet?", choices: people, value: "school").html(t)
        }
    }

    private static func refused(_ t: Words) -> HTML {
        HTML {
            TextField(
                "what",
                label: "Vem ska göra det?",
                hint: "En person räcker.",
                error: "Skriv vem som ska göra det."
            )
            .html(t)
            TextArea("note", label: "Vad ska hända?", value: "<b>", error: "Skriv vad som ska hända.").html(t)
            DateField("until", label: "Klart när?", value: "snart", error: "Skriv ett datum, till exempel 18 mars.")
                .html(t)
            Radios(
                "answer",
                label: "Har familjen sagt ja?",
                choices: [Choice("yes", "Ja, till alla på listan"), Choice("not-yet", "Inte än")],
                error: "Välj om familjen har sagt ja. Du kan välja Inte än."
            )
            .html(t)
            Checkboxes("needs", label: "Vad behövs på mötet?", choices: people, error: "Välj minst en.").html(t)
            SelectField("place", label: "Var ska mötet vara?", choices: people, error: "Välj en plats.").html(t)
        }
    }

    private static let ways = [
        Choice("all", "Ja"), Choice("a-while", "En stund", hint: "Du får gå när du vill."),
        Choice("words", "Nej, men läs mina ord"),
    ]

    private static let people = [Choice("bup", "Omar på BUP"), Choice("school", "Sara på Björkskolan")]
}
