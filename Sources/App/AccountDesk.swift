import Access
package import Kernel
import Ledger
package import People
import Plans
import Store

/// Accounts at the command line.
package struct AccountDesk: Sendable {
    /// What cannot be done, in words for the terminal.
    package struct Refusal: Error, CustomStringConvertible {
        package let description: String
    }

    private let house: House

    package init(_ house: House) {
        self.house = house
    }

    /// Where an account works; the parts of the directory that are missing are made.
    package struct Workplace: Sendable {
        package let principal: String
        package let principalKind: Principal.Kind
        package let authority: String
        package let authorityKind: Authority.Kind
        package let unit: String

        package init(
            principal: String,
            principalKind: Principal.Kind,
            authority: String,
            authorityKind: Authority.Kind,
            unit: String
        ) {
            self.principal = principal
            self.principalKind = principalKind
            self.authority = authority
            self.authorityKind = authorityKind
            self.unit = unit
        }
    }

    /// An account that was made for somebody in the directory.
    package struct StaffAccount: Sendable {
        /// Her name and title.
        package let name: String
        /// The secret of the one-time link that sets the password.
        package let secret: String
        /// The day on which she can sign in, if it is still to come.
        package let opensOn: Day?
    }

    /// Makes the account of somebody in the directory, who is known by her code there.
    ///
    /// - Throws: `Refusal`.
    package func add(login: String, staff code: String) async throws -> StaffAccount {
        try await house.database.write { db in
            let today = house.clock.today
            let (practitioner, opensOn) = try commissioned(code, from: today, in: db)
            let act = house.operatorAct(for: practitioner.owner)
            let account = try refusingTaken(login) {
                try Accounts.create(login: login, for: practitioner, origin: .real, by: act, in: db)
            }
            return StaffAccount(
                name: "\(practitioner.name), \(practitioner.title)",
                secret: try Credentials.makeLink(for: account, by: act, in: db),
                opensOn: opensOn > today ? opensOn : nil
            )
        }
    }

    /// Makes an account for somebody who is not in the directory.
    ///
    /// - Returns: the secret of the one-time link that sets its password.
    /// - Throws: `Refusal`.
    package func add(login: String, name: String, role: Role, at workplace: Workplace) async throws -> String {
        try await house.database.write { db in
            let unit = try self.unit(workplace, in: db)
            let act = house.operatorAct(for: unit.owner)
            let account = try refusingTaken(login) {
                try Accounts.create(
                    login: login,
                    name: name,
                    owner: unit.owner,
                    origin: .real,
                    roles: [(role, unit.id)],
                    by: act,
                    in: db
                )
            }
            return try Credentials.makeLink(for: account, by: act, in: db)
        }
    }

    /// A new one-time link for an account; the ones before stop working.
    package func makeLink(login: String) async throws -> String {
        try await house.database.write { db in
            let account = try open(login, in: db)
            return try Credentials.makeLink(for: account.id, by: house.operatorAct(for: account.owner), in: db)
        }
    }

    /// Closes an account and tells how many plans are left without it.
    package func close(login: String) async throws -> Int {
        try await house.database.write { db in
            let account = try open(login, in: db)
            try Accounts.close(account.id, by: house.operatorAct(for: account.owner), in: db)
            return try Plans.countOpen(of: account.id, in: db)
        }
    }

    /// Somebody in the directory who has no account, and the first day on which one would let her in.
    private func commissioned(
        _ code: String,
        from today: Day,
        in db: Reading
    ) throws -> (Practitioner, Day) {
        guard let (practitioner, period) = try Directory.practitioner(code: code, in: db) else {
            throw Refusal(
                description: "Nobody in the directory has the code \(code). Import a file that has her first."
            )
        }
        if let last = period.to, last <= today {
            throw Refusal(description: "\(code) works there no more since \(last).")
        }
        if let account = try Accounts.find(of: practitioner.id, in: db) {
            throw Refusal(
                description: """
                    \(code) has the account \(account.login) already. `mellanrum user reset \(account.login)` prints a new \
                    link; close it first if she now works for another authority.
                    """
            )
        }
        guard let first = try Directory.firstCommissionedDay(of: practitioner.id, from: today, in: db) else {
            throw Refusal(
                description: """
                    \(code) has no commission at the authority where she works, today or later. Write one in the directory \
                    file and import it first.
                    """
            )
        }
        return (practitioner, first)
    }

    private func refusingTaken(_ login: String, _ make: () throws -> Actor.ID) throws -> Actor.ID {
        do {
            return try make()
        } catch is Problem {
            throw Refusal(
                description: "There is already an account named \(login). An account that is closed keeps its name."
            )
        }
    }

    private func open(_ login: String, in db: Reading) throws -> Account {
        guard let account = try Accounts.find(login: login, in: db), account.closedAt == nil else {
            throw Refusal(description: "There is no open account named \(login).")
        }
        return account
    }

    private func unit(_ workplace: Workplace, in db: Transaction) throws -> CareUnit {
        let authorities = try Directory.authorities(on: house.clock.today, in: db)
        let authority: Authority
        if let found = authorities.first(where: { $0.name == workplace.authority }) {
            authority = found
        } else {
            let principal = try self.principal(workplace, in: db)
            authority = Authority(
                id: id(),
                principal: principal,
                kind: workplace.authorityKind,
                name: workplace.authority
            )
            try Directory.insert(authority, in: db)
        }
        let units = try Directory.units(on: house.clock.today, in: db)
        if let found = units.first(where: { $0.owner == authority.id && $0.name == workplace.unit }) { return found }
        let unit = CareUnit(id: id(), owner: authority.id, name: workplace.unit)
        try Directory.insert(unit, in: db)
        return unit
    }

    private func principal(_ workplace: Workplace, in db: Transaction) throws -> Principal {
        if let found = try Directory.principals(in: db).first(where: { $0.name == workplace.principal }) {
            return found
        }
        let principal = Principal(id: id(), kind: workplace.principalKind, name: workplace.principal)
        try Directory.insert(principal, in: db)
        return principal
    }

    private func id<Entity>() -> Identifier<Entity> {
        house.source.identifier(at: house.clock.now())
    }
}
