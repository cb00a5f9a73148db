import App
import Foundation
import Testing

/// The document about data says what the program says.
@Suite struct DataDocumentTests {
    @Test("docs/data.md is what the catalogue makes")
    func isCurrent() throws {
        let written = try document("docs/data.md")
        let made = DataDocument.markdown(HouseSchema.catalogue) + "\n"
        #expect(written == made, "run: mellanrum catalogue > docs/data.md")
    }

    @Test("THREAT_MODEL.md lists every column that stays in clear")
    func clearColumnsAreCurrent() throws {
        let made = DataDocument.clearColumns(HouseSchema.catalogue)
        #expect(try document("THREAT_MODEL.md").contains(made), "put in: mellanrum catalogue --clear")
    }

    private func document(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
