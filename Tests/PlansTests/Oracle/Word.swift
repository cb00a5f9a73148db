import Foundation

/// The words that are typed into sealed fields: each stands in one field of one command, so that whoever sees it has seen
/// that field. Made from the field and the second of the command, both of which an event tells again.
enum Word {
    private static let mark = "kanarie"

    static func of(_ field: String, at second: Int) -> String {
        "\(mark)\(field)\(second)"
    }

    /// What one of those who answer for the person of a plan is called in every answer.
    static func giver(_ part: Int, of plan: Int) -> String {
        of("giver\(part)x", at: plan)
    }

    /// Every such word in a text.
    static func found(in text: String) -> Set<String> {
        Set(
            text.components(separatedBy: mark).dropFirst().compactMap { rest in
                let tail = rest.utf8.prefix { byte in
                    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                }
                return String(tail).map { mark + $0 }
            }
        )
    }
}
