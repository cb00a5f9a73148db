import HTML
import Kernel
import Testing

private let sound = """
    plan.title
      sv: Planen
      en: The plan

    plan.late
      sv: Det här skulle ha varit klart {day}: {what}.
      en: {what} was due {day}.
    """

@Suite struct PhraseTests {
    @Test func readsBothLanguagesAndFillsPlaces() {
        let book = Phrasebook([sound])
        #expect(book.problems.isEmpty)
        #expect(book.words(in: .swedish)("plan.title") == "Planen")
        #expect(
            book.words(in: .english)("plan.late", ["day": "{what}", "what": "A"]) == "A was due {what}."
        )
    }

    @Test func fillsPlacesWithPiecesOfAPage() {
        let t = Phrasebook([sound]).words(in: .english)
        let html = t.html("plan.late", ["day": strong { "<today>" }, "what": bdi { "A" }])
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<bdi>A</bdi> was due <strong>&lt;today&gt;</strong>.")
    }

    @Test func readsAProblem() {
        let t = Phrasebook([sound]).words(in: .english)
        #expect(
            t(Problem(.invalid, text: "plan.late", arguments: ["day": "today", "what": "It"])) == "It was due today."
        )
    }

    @Test(arguments: [
        ("a\n  sv: x\n  en: y\na\n  sv: x\n  en: y", PhraseProblem.duplicate(key: "a")),
        ("a\n  sv: x", .missing(key: "a", .english)),
        ("a\n  en: x", .missing(key: "a", .swedish)),
        ("a\n  sv: x {day}\n  en: y {date}", .differentPlaces(key: "a")),
        ("a\n  sv: x {day}\n  en: y", .differentPlaces(key: "a")),
        ("a\n  sv: x {day\n  en: y", .brokenPlace(key: "a", .swedish)),
        ("a\n  sv: x\n  en: y }", .brokenPlace(key: "a", .english)),
        ("a\n  sv: x\n  en: y {}", .brokenPlace(key: "a", .english)),
        ("a\n  sv: x\n  en: y\n  de: z", .unreadable(line: 4, "  de: z")),
        ("a\n  sv: x\n  sv: z\n  en: y", .unreadable(line: 3, "  sv: z")),
        ("a\n  sv: x\n  en: y\nb c", .unreadable(line: 4, "b c")),
        ("  sv: x", .unreadable(line: 1, "  sv: x")),
    ])
    func namesTheProblem(catalogue: String, problem: PhraseProblem) {
        #expect(Phrasebook([catalogue]).problems == [problem])
    }

    @Test func aKeyInTwoCataloguesIsADuplicate() {
        #expect(Phrasebook([sound, "plan.title\n  sv: x\n  en: y"]).problems == [.duplicate(key: "plan.title")])
        #expect(Phrasebook(["component.back\n  sv: x\n  en: y"]).problems == [.duplicate(key: "component.back")])
    }

    @Test func theComponentsSpeakEveryLanguage() {
        #expect(Phrasebook([]).problems.isEmpty)
    }

    #if DEBUG
        @Test func aMissingKeyStopsADebugBuild() async {
            await #expect(processExitsWith: .failure) {
                _ = Phrasebook([]).words(in: .swedish)("no.such.key")
            }
        }

        @Test func anUnfilledPlaceStopsADebugBuild() async {
            await #expect(processExitsWith: .failure) {
                _ = Phrasebook([]).words(in: .swedish)("component.whoSees")
            }
        }
    #endif
}
