extension Routes {
    /// The pages from which versions of a plan are released.
    mutating func addVersions() {
        page(.establishment) { EstablishmentPage(number: $0) }
        action(.establishment) { Establish(number: $0) }
        page(.sharing) { SharingPage(number: $0) }
        action(.sharing) { Share(number: $0) }
    }
}
