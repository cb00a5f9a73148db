import HTML
import Kernel
import Testing

private func markup(_ html: HTML) -> String {
    String(decoding: html.bytes, as: UTF8.self)
}

@Suite struct TreeTests {
    @Test func writesElementsVoidsGroupsAndDoctype() {
        let page = HTML {
            HTML.doctype
            p(.id("a"), .class("b c")) {
                "Hej "
                strong { "du" }
                br()
            }
        }
        #expect(markup(page) == "<!DOCTYPE html><p id=\"a\" class=\"b c\">Hej <strong>du</strong><br></p>")
    }

    @Test(arguments: [true, false]) func builderTakesIfElseAndFor(isOn: Bool) {
        let nothing: HTML? = nil
        let list = ul {
            if isOn { li { "on" } }
            if isOn { li { "yes" } } else { li { "no" } }
            for number in 1...2 { li { String(number) } }
            nothing
        }
        let expected = isOn ? ["on", "yes", "1", "2"] : ["no", "1", "2"]
        #expect(list.all("li").map(\.textContent) == expected)
    }

    @Test func absentAttributesAreNotWritten() {
        #expect(markup(p(.id(nil), .ariaInvalid(false), .hidden(false)) {}) == "<p></p>")
        #expect(markup(input(.checked(), .ariaInvalid(true))) == "<input checked aria-invalid=\"true\">")
    }

    @Test func namesOfAttributesAreTheKnownOnes() throws {
        let attributes: [Attribute] = [
            .id("x"), .class("x"), .lang(.swedish), .dir(.auto), .tabindex(0), .hidden(), .autofocus(),
            .spellcheck(false), .role("x"), .ariaLabel("x"), .ariaLabelledby("x"), .ariaDescribedby("x"),
            .ariaCurrent("x"), .ariaInvalid(true), .ariaHidden(), .href(Href(fragment: "x")), .rel("x"),
            .hreflang(.english), .charset("x"), .content("x"), .httpEquivRefresh(), .media("x"), .colspan(2),
            .scope(.row), .datetime(Day(ordinal: 0)), .datetime(Instant(milliseconds: 0)), .open(),
            .action(Href(fragment: "x")), .method(.post), .enctype("x"), .novalidate(), .name("x"), .value("x"),
            .type(.text), .for("x"), .autocomplete("x"), .inputmode("x"), .rows(3), .maxlength(9), .checked(),
            .selected(), .list("x"),
        ]
        let written = attributes.map { attribute in
            markup(input(attribute)).dropFirst(7).prefix { $0 != "=" && $0 != ">" }
        }
        let names = """
            id class lang dir tabindex hidden autofocus spellcheck role aria-label aria-labelledby aria-describedby \
            aria-current aria-invalid aria-hidden href rel hreflang charset content http-equiv media colspan scope \
            datetime datetime open action method enctype novalidate name value type for autocomplete inputmode rows \
            maxlength checked selected list
            """
        #expect(written == names.split(separator: " "))
        #expect(!written.contains { $0 == "style" || $0.hasPrefix("on") })
    }

    @Test func prettyPutsOneElementOnALine() {
        let list = ul(.class("a")) {
            li { "ett" }
            li { p { "två & tre" } }
        }
        #expect(
            list.pretty() == """
                <ul class="a">
                  <li>ett</li>
                  <li>
                    <p>två &amp; tre</p>
                  </li>
                </ul>

                """
        )
    }

    @Test func queriesFindElementsAttributesAndText() {
        let page = div(.id("a")) {
            p(.class("b")) { "ett" }
            input(.id("c"), .checked())
        }
        #expect(page.elements.map(\.tag) == ["div", "p", "input"])
        #expect(page.element(id: "c")?["checked"]?.isEmpty == true)
        #expect(page.all(having: "class").map(\.textContent) == ["ett"])
        #expect(page["class"] == nil)
        #expect(page.textContent == "ett")
    }
}
