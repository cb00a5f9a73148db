extension Routes {
    /// The plans that others have shown to the reader's units.
    mutating func addCopies() {
        page(.inbox, InboxPage())
        page(.copy) { CopyPage(number: $0) }
        page(.copyPrint) { CopyPrintPage(number: $0) }
        file(.copyFile) { CopyFile(number: $0) }
        action(.copyFiling) { FileCopy(number: $0) }
        action(.copyFilingUndo) { UndoFiling(number: $0) }
        action(.copyReceipt) { ConfirmCopy(number: $0) }
        action(.copyOffers) { MakeOffer(number: $0) }
        page(.copyPromises) { CopyPromisesPage(number: $0) }
        action(.copyPromises) { TellPromises(number: $0) }
    }
}
