import HTML
import Kernel
import Testing

private let t = Phrasebook([]).words(in: .swedish)

/// The two states of every field: as asked, and refused with an error.
private let fields: [(asked: HTML, refused: HTML)] = [
    (
        TextField("f", label: "Vem?", hint: "Ett namn.").html(t),
        TextField("f", label: "Vem?", hint: "Ett namn.", error: "Skriv vem.").html(t)
    ),
    (
        TextArea("f", label: "Vem?", hint: "Ett namn.").html(t),
        TextArea("f", label: "Vem?", hint: "Ett namn.", error: "Skriv vem.").html(t)
    ),
    (DateField("f", label: "Vem?").html(t), DateField("f", label: "Vem?", error: "Skriv vem.").html(t)),
    (
        SelectField("f", label: "Vem?", hint: "Ett namn.", choices: choices).html(t),
        SelectField("f", label: "Vem?", hint: "Ett namn.", choices: choices, error: "Skriv vem.").html(t)
    ),
    (
        Radios("f", label: "Vem?", hint: "Ett namn.", choices: choices).html(t),
        Radios("f", label: "Vem?", hint: "Ett namn.", choices: choices, error: "Skriv vem.").html(t)
    ),
    (
        Checkboxes("f", label: "Vem?", hint: "Ett namn.", choices: choices).html(t),
        Checkboxes("f", label: "Vem?", hint: "Ett namn.", choices: choices, error: "Skriv vem.").html(t)
    ),
]

private let choices = [Choice("a", "Alva"), Choice("b", "Bo", hint: "Han är här.")]

@Suite struct FieldTests {
    @Test(arguments: fields.indices) func isDescribedByItsHintAndItsError(index: Int) throws {
        let (asked, refused) = fields[index]
        let before = try #require(asked.all(having: "aria-describedby").first)
        let after = try #require(refused.all(having: "aria-describedby").first)
        #expect(before["aria-describedby"] == "f-hint")
        #expect(after["aria-describedby"] == "f-hint f-error")
        #expect(asked.element(id: "f-error") == nil)
        #expect(refused.element(id: "f-error")?.textContent == "Fel: Skriv vem.")
    }

    @Test(arguments: fields.indices) func theErrorSummaryLeadsToAControl(index: Int) throws {
        let summary = ErrorSummary([("f", "Skriv vem.")]).html(t)
        #expect(summary.all("a").first?["href"] == "#f")
        let control = try #require(fields[index].refused.element(id: "f")?.tag)
        #expect(["input", "textarea", "select"].contains(control))
    }

    @Test(arguments: fields.indices) func nothingIsRequiredOrShownInsideTheBox(index: Int) {
        for element in [fields[index].asked, fields[index].refused].flatMap(\.elements) {
            #expect(element["required"] == nil && element["placeholder"] == nil && element["disabled"] == nil)
        }
    }

    @Test func whatWasTypedStays() {
        #expect(TextField("f", label: "x", value: "a\"b").html(t).element(id: "f")?["value"] == "a\"b")
        #expect(TextArea("f", label: "x", value: "\na\n").html(t).element(id: "f")?.textContent == "\n\na\n")
        #expect(DateField("f", label: "x", value: "snart").html(t).element(id: "f")?["value"] == "snart")
        let radios = Radios("f", label: "x", choices: choices, value: "b").html(t)
        #expect(radios.all(having: "checked").map { $0["value"] } == ["b"])
        let boxes = Checkboxes("f", label: "x", choices: choices, values: ["a", "b"]).html(t)
        #expect(boxes.all(having: "checked").map { $0["value"] } == ["a", "b"])
        let select = SelectField("f", label: "x", choices: choices, value: "a").html(t)
        #expect(select.all(having: "selected").map { $0["value"] } == ["a"])
        #expect(SelectField("f", label: "x", choices: choices).html(t).all(having: "selected").isEmpty)
    }

    @Test func whatMayBeLeftOutSaysSo() {
        let field = TextField("f", label: "Kod", isOptional: true).html(t)
        #expect(field.all("label").first?.textContent == "Kod (valfritt)")
        #expect(TextField("f", label: "Kod").html(t).all("label").first?.textContent == "Kod")
    }

    @Test func aGroupHasALegend() {
        let radios = Radios("f", label: "Vem?", choices: choices).html(t)
        #expect(radios.all("fieldset").first?.all("legend").first?.textContent == "Vem?")
        #expect(radios.all("input").map { $0["name"] } == ["f", "f"])
        #expect(radios.element(id: "f-2")?["aria-describedby"] == "f-2-about")
    }
}
