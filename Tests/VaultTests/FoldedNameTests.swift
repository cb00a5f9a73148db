import Kernel
import TestSupport
import Testing
import Vault

@Suite struct FoldedNameTests {
    @Test(arguments: [
        ("Åsa", ["åsa"]), ("A\u{30a}sa", ["åsa"]), ("ASA", ["asa"]), ("André", ["andre"]),
        ("Anna-Karin  Öberg", ["anna", "karin", "öberg"]), ("Müller", ["muller"]),
        ("Ægir Sørensen", ["ägir", "sörensen"]),
        ("O\u{2019}Brien", ["obrien"]), ("O'Brien", ["obrien"]), ("Łukasz", ["lukasz"]), ("Weiß", ["weiss"]),
        ("İbrahim IŞIK", ["ibrahim", "isik"]), ("J. R. von Essen", ["j", "r", "von", "essen"]), ("Erdős", ["erdos"]),
        ("Gustaf 3", ["gustaf", "3"]), ("محمد علي", ["محمد", "علي"]), (" - ", []), ("", []), ("Anna Anna", ["anna"]),
    ])
    func namesAreFolded(name: String, parts: [String]) {
        // By scalars: two spellings of å are one string to Swift, but two to a hash.
        #expect(
            FoldedName(name).parts.map { Array($0.unicodeScalars) }.sorted { "\($0)" < "\($1)" }
                == parts.map { Array($0.unicodeScalars) }.sorted { "\($0)" < "\($1)" }
        )
    }

    @Test func swedishNamesAreFoldedAsOthersAre() {
        var random = SplitMix64(seed: 7)
        let letters = Array("abzABZ059åäöÅÄÖ  ,.-éÉüÜ'")
        for _ in 0..<Soak.times(500) {
            let length = Int.random(in: 0...12, using: &random)
            let name = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
            // An accent that goes away and is no Swedish letter.
            #expect(FoldedName(name) == FoldedName(name + "\u{301}"), "\(name)")
        }
    }

    @Test func aNameIsFoundByItsPartsInAnyOrder() {
        let name = FoldedName("Anna-Karin André")
        #expect(name.isFound(by: FoldedName("karin")))
        #expect(name.isFound(by: FoldedName("ANDRE anna")))
        #expect(!name.isFound(by: FoldedName("Karin Berg")))
        #expect(!name.isFound(by: FoldedName("kari")))
        #expect(!name.isFound(by: FoldedName("")))
        #expect(!FoldedName("Åsa").isFound(by: FoldedName("Asa")))
    }
}
