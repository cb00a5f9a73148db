extension Routes {
    /// The pages of versions of a plan, and those from which they are released.
    mutating func addVersions() {
        page(.establishment) { EstablishmentPage(number: $0) }
        action(.establishment) { Establish(number: $0) }
        page(.sharing) { SharingPage(number: $0) }
        action(.sharing) { Share(number: $0) }
        page(.versions) { VersionsPage(number: $0) }
        page(.planVersion, part: { VersionPage(place: $0) })
        page(.versionPrint, part: { VersionPrintPage(place: $0) })
        file(.versionFile, part: { PlanVersionFile(place: $0) })
    }
}
