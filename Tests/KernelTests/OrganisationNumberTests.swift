import Kernel
import Testing

/// Organisation numbers and the HSA-ids that begin with them.
@Suite struct OrganisationNumberTests {
    @Test(
        "Numbers of public bodies are read, with and without the hyphen",
        // Stockholms stad, Göteborgs stad, Malmö stad, Region Stockholm, Skatteverket.
        arguments: ["212000-0142", "212000-1355", "212000-1124", "232100-0016", "202100-5448"]
    )
    func reads(_ text: String) {
        #expect(OrganisationNumber(text)?.description == text)
        #expect(OrganisationNumber(text.replacing("-", with: ""))?.description == text)
        #expect(OrganisationNumber(text)?.digits == text.replacing("-", with: ""))
    }

    @Test("Of the ten check digits one is right")
    func checkDigit() {
        #expect((0...9).filter { OrganisationNumber("212000014\($0)") != nil } == [2])
    }

    @Test(
        "What is no organisation number is not read",
        arguments: [
            "", "212000-014", "212000-01422", "2120000-142", "21-20000142", "212000–0142", " 212000-0142",
            "212000-0142 ",
            "212000-O142", "２12000-0142",
            // A personal number: its third digit is a month's.
            "1912121212", "121212-1212",
        ]
    )
    func refuses(_ text: String) {
        #expect(OrganisationNumber(text) == nil)
    }

    @Test("An HSA-id is read in capitals and knows its organisation")
    func identifier() {
        let identifier = HSAIdentifier("se2321000016-a1b2")
        #expect(identifier?.description == "SE2321000016-A1B2")
        #expect(identifier?.organisation == OrganisationNumber("232100-0016"))
        #expect(identifier == HSAIdentifier("SE2321000016-A1B2"))
        #expect(HSAIdentifier("SE2321000016-" + String(repeating: "9", count: 18)) != nil)
    }

    @Test(
        "What is no HSA-id is not read",
        arguments: [
            "", "SE2321000016", "SE2321000016-", "SE2321000017-A1", "NO2321000016-A1", "SE2321000016-Å1",
            "SE2321000016-a@b", "SE2321000016-A B", "SE2321000016A1-", "SE232100-0016-A1", "2321000016-A1",
            "SE2321000016-" + String(repeating: "9", count: 19), "SE1912121212-A1",
        ]
    )
    func refusesIdentifier(_ text: String) {
        #expect(HSAIdentifier(text) == nil)
    }
}
