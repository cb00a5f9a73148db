package import Configuration
import Foundation
import SystemPackage

/// How this installation is run: read from options, environment, `/etc/mellanrum/mellanrum.yaml` and systemd's
/// credentials, in that order.
///
/// - `server.host`, in the environment `SERVER_HOST`: the address to listen on. Default 127.0.0.1.
/// - `server.port` (`SERVER_PORT`): default 8080.
/// - `server.public.origin` (`SERVER_PUBLIC_ORIGIN`): how people reach it through the proxy, `https://sip.example.se`.
/// - `database.url` (`DATABASE_URL`, secret): a file, or `postgres://…`. Default var/mellanrum.db.
/// - `keys.folder` (`KEYS_FOLDER`): where the master keys lie. Default beside a database file.
package struct Settings: Sendable {
    package let host: String
    package let port: Int
    package let publicOrigin: String?
    package let database: DatabaseAddress
    package let keysFolder: String

    /// - Throws: `SettingsError` naming the key that cannot be used.
    package init(_ config: ConfigReader) throws {
        host = config.string(forKey: "server.host", default: "127.0.0.1")
        port = config.int(forKey: "server.port", default: 8080)
        publicOrigin = config.string(forKey: "server.public.origin")
        database = DatabaseAddress(
            config.string(forKey: "database.url", isSecret: true, default: "var/mellanrum.db")
        )
        guard (0...65_535).contains(port) else {
            throw SettingsError(key: "server.port", rule: "a port from 0 to 65535")
        }
        if let publicOrigin, !publicOrigin.hasPrefix("https://") {
            throw SettingsError(key: "server.public.origin", rule: "an address that begins with https://")
        }
        if let folder = config.string(forKey: "keys.folder") {
            keysFolder = folder
        } else if case .file(let path) = database {
            keysFolder = path + ".keys"
        } else {
            throw SettingsError(key: "keys.folder", rule: "a folder, since the database is no file")
        }
    }

    /// The sources of settings for a command line.
    ///
    /// - Parameter options: what was given on the command line, by key.
    package static func reader(options: [String: String], file: String?) async throws -> ConfigReader {
        let values = options.map { key, value in
            (
                AbsoluteConfigKey(stringLiteral: key),
                ConfigValue(content(of: key, value), isSecret: key == "database.url")
            )
        }
        let path = file ?? "/etc/mellanrum/mellanrum.yaml"
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "options", values: Dictionary(values, uniquingKeysWith: { $1 })),
            EnvironmentVariablesProvider(secretsSpecifier: .specific(["DATABASE_URL"])),
        ]
        if file != nil || FileManager.default.fileExists(atPath: path) {
            providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(path)))
        }
        if let credentials = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] {
            providers.append(
                try await DirectoryFilesProvider(directoryPath: FilePath(credentials), secretsSpecifier: .all)
            )
        }
        return ConfigReader(providers: providers)
    }

    /// Whether only programs on this machine can reach the server.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// The settings as `mellanrum config show` prints them: passwords in the database's address are left out.
    package var redacted: [(key: String, value: String)] {
        [
            ("server.host", host), ("server.port", String(port)), ("server.public.origin", publicOrigin ?? "–"),
            ("database.url", database.redacted), ("keys.folder", keysFolder),
        ]
    }

    private static func content(of key: String, _ text: String) -> ConfigContent {
        key == "server.port" ? Int(text).map(ConfigContent.int) ?? .string(text) : .string(text)
    }
}

/// A setting that cannot be used.
package struct SettingsError: Error, CustomStringConvertible {
    package let key: String
    package let rule: String

    package var description: String { "\(key) must be \(rule)." }
}

/// Where the database is.
package enum DatabaseAddress: Sendable, Equatable {
    case file(String)
    /// What libpq understands: an address or keywords.
    case postgres(String)

    package init(_ text: String) {
        let isPostgres = text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") || text.contains("host=")
        self = isPostgres ? .postgres(text) : .file(text)
    }

    var redacted: String {
        switch self {
        case .file(let path): path
        case .postgres: "PostgreSQL (address withheld)"
        }
    }
}
