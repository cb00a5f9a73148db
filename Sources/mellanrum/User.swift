import Access
import App
import ArgumentParser
import People

/// Accounts.
struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Accounts.",
        subcommands: [Add.self, Invite.self, Reset.self, Close.self]
    )

    /// Makes an account and the link that sets its password.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account. Prints a one-time link that works for an hour.",
            discussion: """
                With --staff for everybody who is in the directory: name, roles and units are then those of her commissions, \
                and follow every import. Without it, for a first administrator and where there is no directory file, all \
                other options say who she is and where; what is not there yet is made.
                """
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "What is typed at sign-in.")
        var login: String

        @Option(help: "Her code in the directory file.")
        var staff: String?

        @Option(help: "The person's name.")
        var name: String?

        @Option(help: "\(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
        var role: Role?

        @Option(help: "The principal, such as \"Ekstads kommun\".")
        var principal: String?

        @Option(help: "\(Principal.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var principalKind: Principal.Kind?

        @Option(help: "The authority, such as \"Socialnämnden i Ekstad\".")
        var authority: String?

        @Option(help: "\(Authority.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var authorityKind: Authority.Kind?

        @Option(help: "The unit, such as \"Barn och unga\".")
        var unit: String?

        func run() async throws {
            switch (staff, byHand) {
            case (let code?, nil) where isStaffAlone: try await addStaff(code)
            case (nil, let byHand?): try await add(byHand)
            default:
                throw ValidationError(
                    """
                    Give --staff alone, or all of --name, --role, --principal, --principal-kind, --authority, \
                    --authority-kind and --unit.
                    """
                )
            }
        }

        private var isStaffAlone: Bool {
            let texts = [name, principal, authority, unit].allSatisfy { $0 == nil }
            return texts && role == nil && principalKind == nil && authorityKind == nil
        }

        private var byHand: (name: String, role: Role, place: AccountDesk.Workplace)? {
            guard let name, let role, let principal, let principalKind, let authority, let authorityKind, let unit
            else {
                return nil
            }
            let place = AccountDesk.Workplace(
                principal: principal,
                principalKind: principalKind,
                authority: authority,
                authorityKind: authorityKind,
                unit: unit
            )
            return (name, role, place)
        }

        private func addStaff(_ code: String) async throws {
            try await common.withHouse { house in
                try await house.migrate()
                let made = try await AccountDesk(house).add(login: login, staff: code)
                say("An account for \(made.name).")
                if let day = made.opensOn { say("Her first commission begins on \(day). She cannot sign in before.") }
                printLink(made.secret)
            }
        }

        private func add(_ byHand: (name: String, role: Role, place: AccountDesk.Workplace)) async throws {
            try await common.withHouse { house in
                try await house.migrate()
                let desk = AccountDesk(house)
                printLink(try await desk.add(login: login, name: byHand.name, role: byHand.role, at: byHand.place))
            }
        }
    }

    /// A new link for somebody who has not come in yet.
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print a new one-time link for an account.")

        @OptionGroup var common: CommonOptions

        @Argument(help: "What is typed at sign-in.")
        var login: String

        func run() async throws {
            try await common.withHouse { printLink(try await AccountDesk($0).makeLink(login: login)) }
        }
    }

    /// A new link for somebody who has forgotten the password.
    struct Reset: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a one-time link that replaces a forgotten password; its use ends all sessions."
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "What is typed at sign-in.")
        var login: String

        func run() async throws {
            try await common.withHouse { printLink(try await AccountDesk($0).makeLink(login: login)) }
        }
    }

    /// Closes an account.
    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Close an account: its sessions end. Prints how many open plans it leaves behind."
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "What is typed at sign-in.")
        var login: String

        func run() async throws {
            let left = try await common.withHouse { try await AccountDesk($0).close(login: login) }
            say("The account is closed. Open plans it was assigned to: \(left).")
        }
    }
}

private func printLink(_ secret: String) {
    say("/konto/\(secret)")
}

extension Role: ExpressibleByArgument {}
extension Principal.Kind: ExpressibleByArgument {}
extension Authority.Kind: ExpressibleByArgument {}
