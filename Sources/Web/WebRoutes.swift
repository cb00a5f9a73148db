import Forms
import Hummingbird

/// Every text of the pages, one catalogue for each folder.
let phraseCatalogues = [shellPhrases, startPhrases, planPhrases, formPhrases]

extension Routes {
    /// Registers the whole site.
    package static func all(_ site: Site) -> Routes {
        var routes = Routes(site)
        routes.addStart(site)
        routes.addPlans()
        return routes
    }
}
