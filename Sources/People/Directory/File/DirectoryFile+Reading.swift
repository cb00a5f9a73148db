import Foundation
import Kernel

extension DirectoryFile {
    /// Reads a file.
    ///
    /// - Throws: `DirectoryProblems` with all that is wrong with it; a file that is no JSON is read no further than to the
    ///   place where that is seen.
    package init(_ bytes: [UInt8]) throws {
        if let rule = Self.ruleBroken(by: bytes) { throw DirectoryProblems(rule) }
        let data = Data(bytes)
        let reading: DirectoryReading
        do {
            reading = try JSONDecoder().decode(DirectoryReading.self, from: data)
        } catch DecodingError.dataCorrupted {
            throw DirectoryProblems(.notJSON(Self.place(in: data)))
        } catch is DecodingError {
            throw DirectoryProblems(.notAnObject)
        }
        let problems = ReferenceCheck(reading.content, reading.problems).problems
        guard problems.count == 0, let date = reading.date else { throw problems }
        self.init(date: date, content: reading.content)
    }

    /// Where the bytes stop being JSON, in the library's words, which hold a place and no text of the file. The decoder
    /// tells none; the library's other reader does.
    private static func place(in data: Data) -> String {
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return ""
        } catch {
            return (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
        }
    }

    /// What can be said of the bytes before they are read as JSON. The library would take UTF-16, and takes what is not
    /// UTF-8 for bad JSON.
    private static func ruleBroken(by bytes: [UInt8]) -> DirectoryProblem.Rule? {
        if bytes.count > greatestSize { return .tooLarge(limit: greatestSize) }
        let isWide =
            bytes.starts(with: [0xfe, 0xff]) || bytes.starts(with: [0xff, 0xfe]) || bytes.prefix(4).contains(0)
        if isWide { return .utf16 }
        return String(validating: bytes, as: UTF8.self) == nil ? .notUTF8 : nil
    }
}

/// What has been read of a file. Rows are taken in one by one.
private struct DirectoryReading: Decodable {
    private(set) var problems = DirectoryProblems()
    private(set) var date: Day?
    private(set) var content = DirectoryContent()

    init(from decoder: any Decoder) throws {
        let file = try decoder.container(keyedBy: RowReader.Key.self)
        readDay(file)
        for list in DirectoryList.allCases { read(list, of: file) }
        let known = Set(["format", "date"] + DirectoryList.allCases.map(\.rawValue))
        for name in file.allKeys.map(\.stringValue).sorted() where !known.contains(name) {
            problems.add("", .unknownKey(name))
        }
    }

    private mutating func readDay(_ file: KeyedDecodingContainer<RowReader.Key>) {
        for name in ["format", "date"] where !file.contains(RowReader.Key(stringValue: name)) {
            problems.add(name, .missing)
        }
        let text = { (name: String) in
            file.contains(RowReader.Key(stringValue: name))
                ? (try? file.decode(String.self, forKey: RowReader.Key(stringValue: name))) ?? "" : nil
        }
        if let format = text("format"), format != DirectoryFile.format { problems.add("format", .wrongFormat) }
        guard let written = text("date") else { return }
        date = Day(written)
        if date == nil { problems.add("date", .notADay) }
    }

    private mutating func read(_ list: DirectoryList, of file: KeyedDecodingContainer<RowReader.Key>) {
        let key = RowReader.Key(stringValue: list.rawValue)
        guard file.contains(key) else { return problems.add(list.rawValue, .missing) }
        guard var rows = try? file.nestedUnkeyedContainer(forKey: key) else {
            return problems.add(list.rawValue, .notAList)
        }
        while !rows.isAtEnd {
            let path = "\(list.rawValue)[\(rows.currentIndex)]"
            var row = RowReader(rows.nextObject(), at: path, problems: problems)
            switch list {
            case .principals: content.principals.append(PrincipalRow(&row))
            case .authorities: content.authorities.append(AuthorityRow(&row))
            case .areas: content.areas.append(AreaRow(&row))
            case .units: content.units.append(UnitRow(&row))
            case .agreements: content.agreements.append(AgreementRow(&row))
            case .staff: content.staff.append(StaffRow(&row))
            case .retention: content.retention.append(RetentionRow(&row))
            }
            row.end()
            problems = row.problems
        }
    }
}
