/// What the vault refuses. Holds names of fields and files, never a text, a key or an id of a person.
package enum VaultError: Error, Hashable, Sendable {
    /// The record's key is destroyed: nothing sealed under it can be read again.
    case shredded
    /// There is no such record.
    case unknownRecord
    /// The sealed bytes are not what was sealed for this record, row and field, whose name this is.
    case unreadable(field: String)
    /// The master key of this generation is not in the folder.
    case missingGeneration(UInt32)
    /// The folder or file with master keys can be read by its group or by others.
    case exposedKeys(path: String)
    /// The file is not 64 hexadecimal digits and a line end, or its name is not that of a generation.
    case malformedKey(path: String)
    /// The folder or file cannot be read or written, or holds no generation.
    case unavailableKeys(path: String)
}
