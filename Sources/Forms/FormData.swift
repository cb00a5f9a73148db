/// What a form sent: names and values in the order of the form, with repeats kept.
///
/// Only well-formed bytes become a `FormData`; whether the values can be used is for `FieldReader` to say.
package struct FormData: Hashable, Sendable {
    /// The most fields a form may send.
    package static let maximumFields = 1_000
    /// The most bytes a form may send, encoded, in all. The shell stops reading there too.
    package static let maximumBytes = 2_000_000
    /// The longest name of a field, in bytes of UTF-8.
    package static let maximumNameBytes = 100

    /// Why bytes are no form. Browsers never send such bytes; the shell answers without a page of fields.
    package enum Malformed: Error, Hashable, Sendable {
        /// More than `maximumBytes`.
        case tooLarge
        /// More than `maximumFields`.
        case tooManyFields
        /// A name of more than `maximumNameBytes`.
        case nameTooLong
        /// A percent sign that two hexadecimal digits do not follow.
        case escape
        /// Bytes that are not UTF-8.
        case encoding
        /// The character NUL, which neither engine stores in text.
        case nul
    }

    private struct Field: Hashable {
        let name: String
        let value: String
    }

    private let fields: [Field]

    /// Reads the body of an `application/x-www-form-urlencoded` request.
    ///
    /// - Throws: the first reason found why the bytes are no form.
    package init(urlEncoded bytes: [UInt8]) throws(Malformed) {
        guard bytes.count <= Self.maximumBytes else { throw .tooLarge }
        let parts = bytes.split(separator: UInt8(ascii: "&"), maxSplits: Self.maximumFields)
        guard parts.count <= Self.maximumFields else { throw .tooManyFields }
        var fields: [Field] = []
        for part in parts {
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let name = try percentDecoded(part[..<equals])
            guard name.utf8.count <= Self.maximumNameBytes else { throw .nameTooLong }
            fields.append(Field(name: name, value: try percentDecoded(part[equals...].dropFirst())))
        }
        self.fields = fields
    }

    /// A form with these names and values, as tests and kept drafts make it.
    package init(pairs: [(name: String, value: String)]) {
        fields = pairs.map { Field(name: $0.name, value: $0.value) }
    }

    /// The first value of the field, "" when the form does not have it: an empty field and an absent one are alike.
    package subscript(_ name: String) -> String {
        fields.first { $0.name == name }?.value ?? ""
    }

    /// Every value of the field, in the order of the form.
    package func values(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Whether the field came more than once.
    package func isRepeated(_ name: String) -> Bool {
        values(name).count > 1
    }

    /// The names of the fields, each once, in the order they first came.
    package var names: [String] {
        var seen: Set<String> = []
        return fields.map(\.name).filter { seen.insert($0).inserted }
    }

    /// The form as a browser would send it: keeps what was typed while somebody whose session ended signs in again.
    package var urlEncoded: [UInt8] {
        Array(
            fields.map { percentEncoded($0.name) + [UInt8(ascii: "=")] + percentEncoded($0.value) }
                .joined(separator: [UInt8(ascii: "&")])
        )
    }
}

private func percentDecoded(_ bytes: ArraySlice<UInt8>) throws(FormData.Malformed) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "+"):
            plain.append(UInt8(ascii: " "))
        case UInt8(ascii: "%"):
            guard let high = rest.popFirst().flatMap(\.hexadecimalValue),
                let low = rest.popFirst().flatMap(\.hexadecimalValue)
            else { throw .escape }
            plain.append(high << 4 | low)
        default:
            plain.append(byte)
        }
    }
    guard !plain.contains(0) else { throw .nul }
    guard let text = String(validating: plain, as: UTF8.self) else { throw .encoding }
    return text
}

private func percentEncoded(_ text: String) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        switch byte {
        case _ where byte.isLetter || byte.isDigit, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            encoded.append(byte)
        case UInt8(ascii: " "):
            encoded.append(UInt8(ascii: "+"))
        default:
            encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xf)]]
        }
    }
    return encoded
}
