package import Kernel
package import Vault

/// One thing that happened: the trace that every command leaves, in its own transaction.
package struct Event: Sendable {
    package typealias ID = Identifier<Event>

    package let id: ID
    package let type: EventType
    package let at: Instant
    package let actor: Actor.ID
    /// The authority that was acted for.
    package let owner: Owner.ID
    /// The record it happened to; nil for what belongs to no person, such as a sign-in.
    package let record: Record.ID?
    package let facts: Facts
    /// Coded facts that tell too much to stand in clear, for the authority's numbers alone (law 8 of the house): under the
    /// key of its statistics, which outlives the record.
    package let telling: Sealed?
    /// What can hurt, readable with the record's key only.
    package let details: Sealed?
}

/// The name of a kind of event, with the version of its facts: `promise.added.1`.
///
/// A shipped type is never edited: what it says of the past must stay true. Other facts make a new version.
package struct EventType: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ name: String, version: Int) {
        description = "\(name).\(version)"
    }

    package init(stored: String) {
        description = stored
    }

    /// The name without its version, as phrases know it.
    package var name: String {
        description.split(separator: ".").dropLast().joined(separator: ".")
    }
}

/// Coded, typed facts of an event, in clear: what statistics are made from. Never names, numbers of people or free text.
package struct Facts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var values: [String: Fact]

    /// A code of a closed list, or a count.
    package enum Fact: Hashable, Sendable {
        case code(String)
        case count(Int)

        /// Several codes of a closed list, such as the ids of authorities, in an order that their set alone decides.
        package static func codes(_ codes: some Sequence<String>) -> Fact {
            .code(codes.sorted().joined(separator: " "))
        }
    }

    package var isEmpty: Bool { values.isEmpty }

    /// These facts and others; where both have a key, the others' holds.
    package func adding(_ others: Facts) -> Facts {
        var all = self
        all.values.merge(others.values) { $1 }
        return all
    }

    package init(dictionaryLiteral elements: (String, Fact)...) {
        values = Dictionary(elements, uniquingKeysWith: { $1 })
    }

    /// No facts yet.
    package init() {
        values = [:]
    }

    /// One fact.
    package init(_ key: String, _ fact: Fact) {
        values = [key: fact]
    }

    package subscript(key: String) -> Fact? {
        get { values[key] }
        set { values[key] = newValue }
    }

    /// The code under a key, or nil if there is none.
    package func code(_ key: String) -> String? {
        if case .code(let code) = values[key] { code } else { nil }
    }

    /// The count under a key, or nil if there is none.
    package func count(_ key: String) -> Int? {
        if case .count(let count) = values[key] { count } else { nil }
    }

    /// A line per fact in the order of the keys: `area=childrenAndYoung`. One form for one set of facts, since the chain
    /// is made from it.
    package var canonical: String {
        values.sorted { $0.key < $1.key }.map { key, fact in
            switch fact {
            case .code(let code): "\(key)=\(code)"
            case .count(let count): "\(key)#\(count)"
            }
        }.joined(separator: "\n")
    }

    /// Reads the canonical form; lines that are none are left out.
    package init(canonical: String) {
        values = [:]
        for line in canonical.split(separator: "\n") {
            guard let mark = line.firstIndex(where: { $0 == "=" || $0 == "#" }) else { continue }
            let key = String(line[..<mark])
            let value = line[line.index(after: mark)...]
            if line[mark] == "=" {
                values[key] = .code(String(value))
            } else if let count = Int(value) {
                values[key] = .count(count)
            }
        }
    }
}

extension Facts.Fact: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .code(value) }
    package init(integerLiteral value: Int) { self = .count(value) }
}
