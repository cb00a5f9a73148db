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
            discussion: "The principal, authority and unit are made if they are not there yet."
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "What is typed at sign-in.")
        var login: String

        @Option(help: "The person's name.")
        var name: String

        @Option(help: "\(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
        var role: Role

        @Option(help: "The principal, such as \"Ekstads kommun\".")
        var principal: String

        @Option(help: "\(Principal.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var principalKind: Principal.Kind

        @Option(help: "The authority, such as \"Socialnämnden i Ekstad\".")
        var authority: String

        @Option(help: "\(Authority.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var authorityKind: Authority.Kind

        @Option(help: "The unit, such as \"Barn och unga\".")
        var unit: String

        func run() async throws {
            try await common.withHouse { house in
                try await house.migrate()
                let workplace = AccountDesk.Workplace(
                    principal: principal,
                    principalKind: principalKind,
                    authority: authority,
                    authorityKind: authorityKind,
                    unit: unit
                )
                let secret = try await AccountDesk(house).add(login: login, name: name, role: role, at: workplace)
                printLink(secret)
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
