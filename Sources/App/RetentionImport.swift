import Foundation
import Kernel
import People
import Plans
import Retention
import Store

/// Answers about the ends of records from a case system, which knows the person's whole file: the same that somebody would
/// give on the record's page (docs/retention.md).
package struct RetentionImport: Sendable {
    /// The name of the one form there is.
    package static let format = "mellanrum-retention-1"

    /// Why a file is refused. Names places in it, never a value.
    package enum Refusal: Error, Hashable, CustomStringConvertible {
        case notReadable(String)
        case wrongFormat
        case unknownOwner
        /// A day that is none or has not been yet, or a word that is neither yes nor no.
        case badAnswer(at: String)

        package var description: String {
            switch self {
            case .notReadable(let place): "The file is no answer file: \(place)."
            case .wrongFormat: "The file's format must be \"\(RetentionImport.format)\"."
            case .unknownOwner: "There is no authority with this code."
            case .badAnswer(let place): "\(place): write a day that has been, as 2026-11-22, or yes or no."
            }
        }
    }

    private struct File: Decodable {
        struct Row: Decodable {
            let number: String
            let answers: [String: String]
        }

        let format: String
        /// The code of the authority whose records the answers are about.
        let authority: String
        let records: [Row]
    }

    private let house: House

    package init(_ house: House) {
        self.house = house
    }

    /// Takes in a file: all of it or nothing.
    ///
    /// - Returns: how many records were answered, and how many numbers no record of the authority has.
    /// - Throws: `Refusal`.
    package func run(_ bytes: [UInt8]) async throws -> (answered: Int, unknown: Int) {
        let file = try read(bytes)
        let today = house.clock.today
        let rows = try file.records.enumerated().map { index, row in
            (PlanNumber(row.number), try answers(row.answers, at: "records[\(index)]", today))
        }
        return try await house.database.write { db in
            guard let owner = try StoredDirectory(in: db).authority(file.authority) else { throw Refusal.unknownOwner }
            let act = house.operatorAct(for: owner)
            var known = 0
            for (number, answers) in rows {
                guard let number, let kept = try KeptRecords.find(number, of: owner, in: db) else { continue }
                try RetentionCommands.answer(answers, about: kept, act: act, in: db)
                known += 1
            }
            return (known, rows.count - known)
        }
    }

    private func read(_ bytes: [UInt8]) throws -> File {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw Refusal.notReadable(Self.place(of: error))
        }
        guard file.format == Self.format else { throw Refusal.wrongFormat }
        return file
    }

    private func answers(_ words: [String: String], at place: String, _ today: Day) throws -> RetentionAnswers {
        var answers = RetentionAnswers()
        for (name, word) in words {
            let refusal = Refusal.badAnswer(at: place)
            guard let question = RetentionQuestion(rawValue: name) else { throw refusal }
            if question.isDay {
                guard let day = Day(word), day <= today else { throw refusal }
                answers.days[question] = day
            } else {
                guard let choice = RetentionAnswers.Choice(rawValue: word) else { throw refusal }
                answers.choices[question] = choice
            }
        }
        return answers
    }

    private static func place(of error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context): context.codingPath
            case .dataCorrupted: []
            @unknown default: []
            }
        guard !path.isEmpty else { return "it is not JSON" }
        return path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}
