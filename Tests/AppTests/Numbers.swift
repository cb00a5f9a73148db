import App
import Kernel
import People
import Plans
import Statistics
import Store
import Vault

extension House {
    /// Every number of every authority and year, with whose it is, in one order.
    func numbers() async throws -> [String] {
        let vault = vault
        return try await database.read { db in
            try Directory.authorities(in: db).flatMap { authority in
                try FigureBook.years(of: authority.id, in: db).flatMap { year in
                    let found = try FigureBook.figures(of: authority.id, in: year, vault: vault, db)
                    return (found?.figures.text ?? "").split(separator: "\n").map { "\(authority.id) \(year) \($0)" }
                }
            }.sorted()
        }
    }
}
