import Access
import App
import HTTPTypes
import Kernel
import People
import TestSupport
import Testing

@testable import Web

/// Every page in its states, held against an approved copy. Clock, ids and tokens stand still, so that only a change of
/// a page changes its snapshot.
@Suite struct SnapshotTests {
    /// One plan for each state, all of Lena's but the one that has been followed up.
    private let plans = [
        "need": "Noor Rahimi", "consented": "Saga Holm", "met": "Elias Sand", "established": "Alva Lindgren",
        "closed": "Mio Dahl",
    ]

    @Test("The pages of the demo city")
    func demoCity() async throws {
        try await WebCity.with(.sqlite) { city in
            try await KnownFigures.put(2026, in: city)
            let room = try await Showroom(city, ["lena", "omar", "eva", "admin", "johan", "maria", "siv"])
            var snapshots = Snapshots()
            for (name, login, route) in try defaults(room) {
                try snapshots.check("demo-\(name)", try await room.open(route, as: login))
                try snapshots.check("demo-\(name)-en", try await room.open(route, as: login, .english))
            }
            for (name, login, route) in try states(room) {
                try snapshots.check("demo-\(name)", try await room.open(route, as: login))
            }
            for (name, login, action) in try refused(room) {
                try snapshots.check("demo-\(name)-error", try await room.refuse(action, [("name", "")], as: login))
            }
            let typed = [("name", "Nils"), ("question", "Hur kommer Nils till skolan?"), ("answer", "notYet")]
            try snapshots.check("demo-newPlan-kept", try await room.find(NewPlanPage(), typed, as: "lena"))
            try snapshots.check("demo-notFound", try await room.show(notFoundPage, as: "lena"))
            for name in [
                "foreignOrigin", "tooLarge", "malformed", "unavailable", "invalid", "incomplete", "conflict", "state",
                "forbidden",
            ] {
                let page = try await room.show { errorPage(name, .badRequest, $0) }
                try snapshots.check("demo-\(name)", page)
            }
            let saga = try room.number("Saga Holm", for: "lena")
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/\(saga)/personen")
            try await lena.submit("/personen/avliden", ["diedOn": "2026-11-20"])
            try snapshots.check("demo-person-died", try await room.open(PersonPage(number: saga), as: "lena"))
            try snapshots.check(
                "demo-person-died-en",
                try await room.open(PersonPage(number: saga), as: "lena", .english)
            )
            try await lena.submit("/personen/avliden/rattad", [:])
            try snapshots.check("demo-person-corrected", try await room.open(PersonPage(number: saga), as: "lena"))
            try await retention(city, &snapshots)
            try snapshots.checkNoneIsLeft(of: "demo-")
        }
    }

    /// The end of a plan, years later: answered, held, waiting for a word, and confirmed.
    private func retention(_ city: WebCity, _ snapshots: inout Snapshots) async throws {
        let old = try await OldPlan(in: city)
        let page = RetentionPage(place: KeptPlace(kind: .plan, number: old.number))
        city.time.move(seconds: (5 * 366 + 2) * 86_400)
        try await old.answer(in: city)
        let later = try await Showroom(city, ["lena", "admin"])
        try snapshots.check("demo-retention-answered", try await later.open(page, as: "lena"))
        try snapshots.check("demo-retentionList-waiting", try await later.open(RetentionListPage(), as: "admin"))
        try snapshots.check(
            "demo-retentionList-waiting-en",
            try await later.open(RetentionListPage(), as: "admin", .english)
        )
        try await old.confirm(in: city)
        try snapshots.check("demo-retention-confirmed", try await later.open(page, as: "lena"))
        try snapshots.check("demo-retentionList-confirmed", try await later.open(RetentionListPage(), as: "admin"))
        let lena = try await city.browser(as: "lena")
        try await lena.get("/planer/\(old.number)/gallring")
        try await lena.submit("/stopp", ["holdReason": "supervision"])
        try snapshots.check("demo-retention-held", try await later.open(page, as: "lena"))
        try snapshots.check("demo-retentionList-held", try await later.open(RetentionListPage(), as: "admin"))
    }

    @Test("The pages that only a real city has")
    func realCity() async throws {
        try await WebCity.with(.sqlite, mode: .real) { city in
            let workplace = AccountDesk.Workplace(
                principal: "Provkommunen",
                principalKind: .municipality,
                authority: "Socialnämnden",
                authorityKind: .committee,
                unit: "Barn"
            )
            let desk = AccountDesk(city.house)
            let link = try await desk.add(login: "astrid", name: "Astrid Falk", role: .caseWorker, at: workplace)
            let room = try await Showroom(city, [])
            var snapshots = Snapshots()
            for (name, route) in [("signIn", SignInPage()), ("link", AccountLinkPage(secret: link))]
                as [(String, any PageRoute)]
            {
                try snapshots.check("real-\(name)", try await room.open(route))
                try snapshots.check("real-\(name)-en", try await room.open(route, .english))
            }
            try snapshots.checkNoneIsLeft(of: "real-")
        }
    }

    /// What people meet first: in both languages.
    private func defaults(_ room: Showroom) throws -> [(String, String?, any PageRoute)] {
        let others: [(String, String?, any PageRoute)] = [
            ("home", nil, HomePage()), ("about", nil, AboutPage()), ("signIn", nil, SignInPage()),
            ("today", "lena", TodayPage()), ("plans", "lena", PlansPage()),
            ("waiting", "lena", WaitingPage()), ("unitsPlans", "maria", UnitsPlansPage()),
            ("newPlan", "lena", NewPlanPage()),
            ("settings", "lena", SettingsPage()), ("signOut", "lena", SignOutPage()),
            ("language", "lena", LanguagePage(from: "/planer")), ("inbox", "omar", InboxPage()),
            ("figures", "siv", FiguresPage()), ("figureDefinitions", nil, FigureDefinitionsPage()),
            ("figureTopic", "siv", FigureTopicPage(place: FigurePlace(.plans, 2026))),
            ("accounts", "admin", AccountsPage()), ("searches", "admin", SearchesPage()),
            ("retentionList", "admin", RetentionListPage()),
            ("copy", "omar", CopyPage(number: try room.number("Alva Lindgren", for: "omar"))),
        ]
        return others + pages(of: try room.number("Alva Lindgren", for: "lena")).map { ($0, "lena", $1) }
    }

    /// Nothing to do, nothing there, no work with plans; and the pages of a plan from need to closure.
    private func states(_ room: Showroom) throws -> [(String, String?, any PageRoute)] {
        var states: [(String, String?, any PageRoute)] = [
            ("today-empty", "eva", TodayPage()), ("plans-empty", "eva", PlansPage()),
            ("waiting-empty", "eva", WaitingPage()), ("plans-coordinator", "maria", PlansPage()),
            ("inbox-empty", "eva", InboxPage()), ("today-administrator", "admin", TodayPage()),
            ("today-statistician", "siv", TodayPage()),
            ("figureTopic-empty", "siv", FigureTopicPage(place: FigurePlace(.plans, 2019))),
            ("today-copies", "omar", TodayPage()),
            (
                "retention-copy", "omar",
                RetentionPage(place: KeptPlace(kind: .copy, number: try room.number("Mio Dahl", for: "omar")))
            ),
            ("copyPrint", "omar", CopyPrintPage(number: try room.number("Alva Lindgren", for: "omar"))),
            (
                "versionPrint", "lena",
                VersionPrintPage(place: PlanPartPlace(try room.number("Alva Lindgren", for: "lena"), 1))
            ),
            ("copy-closed", "omar", CopyPage(number: try room.number("Mio Dahl", for: "omar"))),
            ("plan-followedUp", "johan", PlanPage(number: try room.number("Ture Vik", for: "johan"))),
            ("handOverSheet-followedUp", "johan", HandOverSheetPage(number: try room.number("Ture Vik", for: "johan"))),
            ("followUp-followedUp", "johan", FollowUpPage(number: try room.number("Ture Vik", for: "johan"))),
        ]
        for (state, name) in plans where state != "established" {
            for (page, route) in pages(of: try room.number(name, for: "lena")) {
                states.append(("\(page)-\(state)", "lena", route))
            }
        }
        return states
    }

    /// Forms that were sent without what they need.
    private func refused(_ room: Showroom) throws -> [(String, String, any ActionRoute)] {
        let consented = try room.number("Saga Holm", for: "lena")
        let established = try room.number("Alva Lindgren", for: "lena")
        return [
            ("newPlan", "lena", BeginPlan()), ("ownWords", "lena", RecordOwnWords(number: consented)),
            ("consent", "lena", RecordConsent(number: consented)),
            ("people", "lena", AddTeamMember(number: consented)), ("tasks", "lena", GiveTask(number: consented)),
            ("planMeeting", "lena", PlanMeeting(number: consented)),
            ("preparation", "lena", Prepare(number: consented)), ("agenda", "lena", AskQuestion(number: consented)),
            ("preMeeting", "lena", HoldPreMeeting(number: consented)),
            ("parking", "lena", ParkQuestion(number: consented)),
            ("meetings", "lena", HoldMeeting(number: consented)), ("goal", "lena", AddGoal(number: consented)),
            ("promise", "lena", AddPromise(number: consented)),
            ("responsibility", "lena", SetResponsibility(number: consented)),
            ("report", "lena", ReportPromise(number: established)),
            ("followUp", "lena", RecordFollowUp(number: established)), ("closure", "lena", Close(number: established)),
            ("offer", "omar", MakeOffer(number: try room.number("Alva Lindgren", for: "omar"))),
        ]
    }

    private func pages(of number: PlanNumber) -> [(String, any PageRoute)] {
        [
            ("plan", PlanPage(number: number)), ("ownWords", OwnWordsPage(number: number)),
            ("consent", ConsentPage(number: number)), ("people", PeoplePage(number: number)),
            ("protection", ProtectionPage(number: number)),
            ("preparation", PreparationPage(number: number)),
            ("preMeeting", PreMeetingPage(number: number)), ("parked", ParkedPage(number: number)),
            ("crisisPlan", CrisisPlanPage(number: number)),
            ("meetingGuide", MeetingGuidePage(number: number)),
            ("roleCards", RoleCardsPage(number: number)), ("meetings", MeetingsPage(number: number)),
            ("whoDoesWhat", WhoDoesWhatPage(number: number)),
            ("promises", WhoDoesWhatPage(number: number, isWritingPromises: true)),
            ("report", PromiseReportPage(number: number)), ("sharing", SharingPage(number: number)),
            ("establishment", EstablishmentPage(number: number)),
            ("summons", SummonsPage(number: number)), ("planMeeting", PlanMeetingPage(number: number)),
            ("legalBasis", LegalBasisPage(number: number)), ("tasks", TasksPage(number: number)),
            ("personsPaper", FamilyPaperPage(number: number, audience: .person)),
            ("guardiansPaper", FamilyPaperPage(number: number, audience: .guardian)),
            ("whoHasPlan", WhoHasPlanPage(number: number)), ("followUp", FollowUpPage(number: number)),
            ("closure", ClosurePage(number: number)), ("reopening", ReopeningPage(number: number)),
            ("kindChange", KindChangePage(number: number)), ("handOverSheet", HandOverSheetPage(number: number)),
            ("versions", VersionsPage(number: number)),
            ("version", VersionPage(place: PlanPartPlace(number, 1))), ("history", HistoryPage(number: number)),
            ("retention", RetentionPage(place: KeptPlace(kind: .plan, number: number))),
        ]
    }
}
