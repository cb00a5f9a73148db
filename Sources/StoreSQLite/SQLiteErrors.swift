import GRDB
import Store

extension StoreError {
    /// What SQLite's error means, by its code. Its message is read only for names of tables, columns and constraints.
    init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .unique(error.named)
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            self = .foreignKey
        case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_NOTNULL, .SQLITE_CONSTRAINT_TRIGGER:
            self = .check(error.named)
        case .SQLITE_CONSTRAINT_DATATYPE:
            // "cannot store TEXT value in INTEGER column plan.number"
            self = .check(String(error.message?.split(separator: " ").last ?? ""))
        default:
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_CORRUPT, .SQLITE_NOTADB:
                self = .unavailable("SQLite \(error.extendedResultCode.rawValue)")
            default: self = .other("SQLite \(error.extendedResultCode.rawValue)")
            }
        }
    }
}

extension DatabaseError {
    /// What stands behind the colon: `UNIQUE constraint failed: plan.number`; for a trigger, all of its own text.
    fileprivate var named: String {
        let parts = (message ?? "").split(separator: "constraint failed: ", maxSplits: 1)
        return String(parts.last ?? "")
    }
}
