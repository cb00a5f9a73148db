package import Forms
import HTML
package import Kernel
package import Ledger
package import Store

/// Records that a page shows, and how.
package struct Look: Sendable {
    package let kind: AccessRow.Kind
    package let records: [Record.ID]

    package init(_ kind: AccessRow.Kind, _ records: [Record.ID]) {
        self.kind = kind
        self.records = records
    }
}

/// What a page is made from, with the records its maker looked at: no answer leaves before they are written down.
package struct Seen<Model: Sendable>: Sendable {
    package let model: Model
    package let looks: [Look]

    /// - Parameter looks: empty only when the model holds nothing of any record. A search is a look even when it finds
    ///   nothing: that somebody searched is what a check of the log begins with (L15).
    package init(_ model: Model, _ looks: Look...) {
        self.model = model
        self.looks = looks.filter { !$0.records.isEmpty || $0.kind == .searched }
    }
}

/// A page: a query that fills a model inside one read, and a view, a pure function of the model.
package protocol PageRoute: Sendable {
    associatedtype Model: Sendable

    /// Where it is, for forms that come back to it.
    var location: Location { get }

    /// Reads the model with the visit's scope.
    ///
    /// - Throws: `Problem.notFound` for what is outside the scope.
    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model>

    /// Reads the model for a form that is shown again with what was typed. Most pages are made from nothing of it.
    func load(_ visit: Visit, again typed: Typed, in db: Reading) throws -> Seen<Model>

    /// Adds what lies outside the database of the read, such as the log of who has read what. Called when what the model
    /// shows has been written down. Most pages need nothing.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model

    /// The page, filled with what was typed if the form is shown again.
    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page
}

extension PageRoute {
    /// The page as it is opened.
    package func load(_ visit: Visit, again typed: Typed, in db: Reading) throws -> Seen<Model> {
        try load(visit, in: db)
    }

    /// The model as it was read.
    package func complete(_ model: Model, _ visit: Visit) async throws -> Model { model }
}

/// A page that also answers a search. The form is sent by POST: what somebody searches for, a name above all, stands in
/// no address and no log.
package protocol SearchRoute: PageRoute {
    associatedtype Query: Sendable

    /// Reads the fields; adds a problem for each that cannot be used.
    func read(_ fields: inout FieldReader, _ visit: Visit) -> Query

    /// Reads the model of the answer with the visit's scope. Changes nothing.
    func find(_ query: Query, _ visit: Visit, in db: Reading) throws -> Seen<Model>
}

/// Something a form does: fields into an input, the input into a command, and on to the next page. If anything is wrong,
/// the page the form stands on is shown again with what was typed.
package protocol ActionRoute: Sendable {
    associatedtype FormPage: PageRoute
    associatedtype Input: Sendable

    /// The page the form stands on.
    var page: FormPage { get }

    /// Reads the fields; adds a problem for each that cannot be used.
    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input

    /// Runs the command in its transaction.
    ///
    /// - Returns: where to go next.
    /// - Throws: `Problem` or `Problems`, shown on the page; `Problem.notFound` for what is outside the scope.
    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location

    /// The fields of the page's other parts in which something was written that this action does not save: they come back
    /// with the page that follows. Most forms have one part.
    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String]

    /// Whether they wait on the page of the form until somebody comes back to it, and do not come with the page that follows.
    func waits(_ form: FormData) -> Bool
}

extension ActionRoute {
    /// Nothing.
    package func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] { [] }

    /// They come along.
    package func waits(_ form: FormData) -> Bool { false }
}

/// A file to take out: a query like a page's, and text in place of a view.
package protocol FileRoute: Sendable {
    associatedtype Model: Sendable

    /// The page that leads to it, and where the reader comes when there is nothing to take out.
    var page: Location { get }

    /// Reads the model with the visit's scope.
    ///
    /// - Throws: `Problem.notFound` for what is outside the scope.
    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model>

    /// Does what must be done before the answer leaves, when the look has been written down. Most files need nothing.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model

    /// The file; nil when there is nothing to take out.
    func file(_ model: Model, _ visit: Visit) throws -> TextFile?
}

extension FileRoute {
    /// The model as it was read.
    package func complete(_ model: Model, _ visit: Visit) async throws -> Model { model }
}

/// A text with the name it is saved under.
package struct TextFile: Sendable {
    /// Says nothing of anybody: a case number, and what kind of file it is.
    let name: String
    let contentType: String
    let text: String
}
