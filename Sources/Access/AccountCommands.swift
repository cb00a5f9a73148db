package import Kernel
package import Ledger
package import People
package import Store

/// Making and closing accounts.
extension Accounts {
    /// Makes the account of somebody in the directory, at her authority, that nobody can sign in to until a password is set
    /// through a one-time link. Her name, roles and units are those of the directory (docs/adr/020).
    ///
    /// - Throws: `Problem` on `login` when the name is taken.
    package static func create(
        login: String,
        for practitioner: Practitioner,
        origin: Account.Origin,
        by act: Act,
        in db: Transaction
    ) throws -> Actor.ID {
        try insert(login, name: nil, practitioner.owner, practitioner.id, origin, by: act, in: db)
    }

    /// Makes an account for somebody who is not in the directory, with roles that stay until the account is closed: the
    /// first administrator, and places without a directory file.
    ///
    /// - Throws: `Problem` on `login` when the name is taken; on `unit` for a unit of another authority.
    package static func create(
        login: String,
        name: String,
        owner: Owner.ID,
        origin: Account.Origin,
        roles: [(Role, CareUnit.ID?)],
        by act: Act,
        in db: Transaction
    ) throws -> Actor.ID {
        let id = try insert(login, name: name, owner, nil, origin, by: act, in: db)
        for (role, unit) in roles {
            if let unit, try Directory.unit(unit, in: db)?.owner != owner {
                throw Problem(.invalid, field: "unit", text: "account.unitElsewhere")
            }
            let grant: Identifier<Role> = act.identifier()
            try db.run(
                """
                INSERT INTO role_grant (id, account_id, role, unit_id, granted_at, granted_by)
                VALUES (\(grant), \(id), \(role), \(unit), \(act.at), \(act.actor))
                """
            )
        }
        return id
    }

    /// Closes an account: its sessions end in the same transaction, its links stop working.
    package static func close(_ id: Actor.ID, by act: Act, in db: Transaction) throws {
        try db.runOne(
            """
            UPDATE account SET closed_at = \(act.at), closed_by = \(act.actor) WHERE id = \(id) AND closed_at IS NULL
            """
        )
        try db.run("UPDATE one_time_link SET used_at = \(act.at) WHERE account_id = \(id) AND used_at IS NULL")
        try Sessions.endAll(of: id, why: .accountClosed, by: act, in: db)
        try EventLog.append(EventType("account.closed", version: 1), to: nil, by: act, in: db)
    }

    /// Sets the first day on which an account lets nobody in, or takes one back that was set. Its sessions open nothing
    /// from that day on, and its plans fall to the unit (`UnclaimedPlans` of the room above).
    ///
    /// - Parameter day: a day to come; nil for an account that is to go on.
    package static func end(_ id: Actor.ID, on day: Day?, by act: Act, in db: Transaction) throws {
        try db.runOne("UPDATE account SET ends_on = \(day) WHERE id = \(id) AND closed_at IS NULL")
        try EventLog.append(EventType("account.endSet", version: 1), to: nil, by: act, in: db)
    }

    private static func insert(
        _ login: String,
        name: String?,
        _ owner: Owner.ID,
        _ practitioner: Practitioner.ID?,
        _ origin: Account.Origin,
        by act: Act,
        in db: Transaction
    ) throws -> Actor.ID {
        let login = normal(login)
        guard try find(login: login, in: db) == nil else {
            throw Problem(.invalid, field: "login", text: "account.taken")
        }
        let id: Actor.ID = act.identifier()
        try db.run(
            """
            INSERT INTO account (id, login, name, owner_id, practitioner_id, origin, created_at, created_by)
            VALUES (\(id), \(login), \(name), \(owner), \(practitioner), \(origin), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(EventType("account.created", version: 1), to: nil, by: act, in: db)
        return id
    }
}
