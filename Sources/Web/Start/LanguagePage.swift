import Access
import HTML
import Kernel
import Store

/// The choice of language, for somebody who is signed in and for somebody who is not.
struct LanguagePage: PageRoute {
    /// The name of the field and of the value in the address that tell where the reader comes from.
    static let from = "fran"

    /// The page the reader comes from and goes back to; nil for any address that is not a page of our own.
    let former: Location?

    /// - Parameter from: the path as it was sent; anything may stand in it.
    init(from: String) {
        former = Location(path: from)
    }

    var location: Location { .language(from: former) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Void> { Seen(()) }

    func view(_ model: Void, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("language.title"), back: former) {
            postForm(.at(.language), visit) {
                if let former { HiddenField(Self.from, former.path).html }
                Radios(
                    "language",
                    label: t("language.which"),
                    choices: LanguageTag.allCases.map { language in
                        Choice(language.rawValue, language.ownName, language: language)
                    },
                    value: typed("language", or: t.language.rawValue),
                    error: typed.error("language", t)
                ).html(t)
                SubmitButton(t("language.button")).html
            }
        }
    }
}
