import App
import Foundation
import Testing

/// The document about data says what the program says.
@Suite struct DataDocumentTests {
    @Test("docs/data.md is what the catalogue makes")
    func isCurrent() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let written = try String(contentsOf: root.appending(path: "docs/data.md"), encoding: .utf8)
        let made = DataDocument.markdown(HouseSchema.catalogue) + "\n"
        #expect(written == made, "run: mellanrum catalogue > docs/data.md")
    }
}
