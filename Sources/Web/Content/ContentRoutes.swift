extension Routes {
    /// The pages of what a plan says: goals, promises and overall responsibility.
    mutating func addContent() {
        page(.goals) { GoalsPage(number: $0) }
        page(.whoDoesWhat) { WhoDoesWhatPage(number: $0) }
        page(.promises) { WhoDoesWhatPage(number: $0, isWritingPromises: true) }
        page(.promiseReports) { PromiseReportPage(number: $0) }
        action(.goals) { AddGoal(number: $0) }
        action(.parking) { ParkQuestion(number: $0) }
        page(.goal, part: { GoalPage(place: $0) })
        action(.goal, part: { ChangeGoal(place: $0) })
        page(.readGoal, part: { GoalPage(place: $0, isReading: true) })
        action(.readGoal, part: { ChangeGoal(place: $0, isReading: true) })
        action(.goalRemoval, part: { RemoveGoal(place: $0) })
        action(.promises) { AddPromise(number: $0) }
        page(.promise, part: { PromisePage(place: $0) })
        action(.promise, part: { ChangePromise(place: $0) })
        page(.readPromise, part: { PromisePage(place: $0, isReading: true) })
        action(.readPromise, part: { ChangePromise(place: $0, isReading: true) })
        action(.promiseRemoval, part: { RemovePromise(place: $0) })
        action(.promiseReports) { ReportPromise(number: $0) }
        action(.noMeasures) { StateNoMeasures(number: $0) }
        action(.responsibility) { SetResponsibility(number: $0) }
        page(.crisisPlan) { CrisisPlanPage(number: $0) }
        action(.crisisPlan) { WriteCrisisPlan(number: $0) }
    }
}
