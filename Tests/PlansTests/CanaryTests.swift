import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What can hurt is sealed")
struct CanaryTests {
    @Test("No word that was typed about a person stands in clear anywhere", arguments: Engine.underTest)
    func canaries(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            try await fill(city)
            let dump = try await DatabaseDump.of(city.database)
            for canary in ["kanarie", "200903302388", "0903302388", "0901012385", "Kim"] {
                #expect(dump.columns(telling: canary) == [], "\(canary)")
            }
            // The search does find what is in clear: the name of an authority.
            #expect(dump.columns(telling: "Familjenämnden") == ["authority.name"])
            for table in wholeCatalogue {
                for column in table.columns where column.class == .sealed {
                    let values = try #require(dump.values["\(table.name).\(column.name)"]).filter { $0 != .null }
                    #expect(!values.isEmpty, "nothing to judge in \(table.name).\(column.name)")
                    for value in values {
                        // The version of the layout; then nonce, text and tag.
                        guard case .blob(let bytes) = value else {
                            Issue.record("\(table.name).\(column.name) holds no bytes")
                            continue
                        }
                        #expect(bytes.first == 1)
                        #expect(bytes.count > 29)
                    }
                }
            }
        }
    }

    /// Fills every sealed column with words that all begin alike.
    private func fill(_ city: City) async throws {
        let today = city.today
        // What is left of the log of a record that has ended, as if its events had been linked.
        let ended = try await city.file(city.begin(number: "191212121212")).plan.record
        try await city.command(city.anna) { _, act, db in
            try db.run("UPDATE event SET link = 1 WHERE record_id = \(ended)")
            _ = try EndedRecords.end(ended, facts: [:], by: act, in: db)
        }
        let number = try await city.command(city.anna) { scope, act, db in
            let need = Need(
                name: "Kim Kanarienamn",
                number: PersonalNumber("200903302388", today: today),
                protection: .none,
                question: "kanariefråga",
                ownWords: "kanarieord",
                kind: .sip
            )
            return try NeedCommands.begin(need, scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            let consent = ConsentCommands.New(
                giver: .representative,
                giverName: "kanarievårdnad",
                answer: .yes,
                form: .written,
                representation: Consent.Representation(document: "kanariehandling", validUntil: nil),
                recipients: [city.psychiatry.owner],
                exceptions: "kanarieundantag",
                validUntil: act.today
            )
            try ConsentCommands.record(consent, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            let basis = LegalBasisCommands.New(
                ground: .compulsoryCare,
                reason: "kanariegrund",
                recipients: [city.psychiatry.owner],
                validUntil: act.today
            )
            try LegalBasisCommands.record(basis, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            let new = TeamMember.New(
                kind: .professional,
                name: "kanarieteam",
                unit: city.psychiatry.id,
                practitioner: nil
            )
            try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.changeNumber(number, to: "200901012385", because: .replaced)
        try await callAndAnswer(number, city)
        try await city.prepare(
            number,
            Preparation(
                participation: .part,
                participationNote: "kanariedel",
                adaptations: [.breaks],
                adaptationNote: "kanarieanpassning",
                interpreter: "kanariespråk",
                avoid: "kanariehemligt"
            )
        )
        let question = try #require(try await city.ask("kanariedagordning", on: number).first?.id)
        try await city.change(number) { version, scope, act, db in
            let new = PreMeeting.New(
                heldOn: act.today,
                participants: "kanariechefer",
                outcomes: [question: PreMeeting.Outcome(owner: nil, note: "kanarievillkor")]
            )
            try PreMeetingCommands.hold(new, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            try GoalCommands.add(
                .long,
                "kanariemål",
                need: "kanariebehov",
                sign: "kanariemärke",
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        let goal = try #require(try await city.file(number).goals.first)
        try await city.change(number) { version, scope, act, db in
            let new = Goal.New(.short, goal.words, need: goal.need, sign: goal.sign)
            try GoalCommands.change(
                goal.id,
                to: new,
                because: "kanariemålskäl",
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        let member = try #require(try await city.file(number).team.first?.id)
        try await city.say([Statement.New(member, .hard, "kanariesvårt")], number)
        try await city.change(number) { version, scope, act, db in
            let attendance = [Attendance(member: member, mode: .part)]
            let held = MeetingCommands.Held(
                startsAt: act.at,
                place: "kanarieplats",
                attendance: attendance,
                isOverUnresolved: true
            )
            try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            let new = Promise.New(
                kind: .effort,
                principal: city.east.id,
                who: "kanarievem",
                what: "kanarievad",
                dueOn: act.today
            )
            try PromiseCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.promise(number, of: city.region)
        try await city.change(number) { version, scope, act, db in
            let responsibility = Responsibility(
                principal: city.east.id,
                coordinator: "kanariesamordnare",
                careContact: "kanariekontakt"
            )
            try ResponsibilityCommands.set(responsibility, on: number, version: version, scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            try CrisisPlanCommands.write("kanariekris", on: number, version: version, scope: scope, act: act, in: db)
        }
        for parked in try await city.park("kanarieparkerad", on: number) {
            try await city.settle([.init(parked.id, parked.turn, answer: "kanariesvar")], on: number)
        }
        try await city.fillIn(number, responsible: city.east)
        try await city.establish(number)
        let promise = try #require(try await city.file(number).promises.first?.id)
        try await city.change(number) { version, scope, act, db in
            let new = Promise.New(kind: .own, principal: nil, who: "kanarieanna", what: "kanariesak", dueOn: today)
            try PromiseChanges.change(
                promise,
                to: new,
                because: "kanarieändring",
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.change(number) { version, scope, act, db in
            try PromiseCommands.report(
                .interrupted,
                why: "kanarieskäl",
                of: promise,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        let followUp = try await city.file(number).lookedBack(
            on: today,
            ownView: "kanariesyn",
            outcome: "kanarieutfall",
            helped: "kanariehjälp"
        )
        try await city.change(number) { version, scope, act, db in
            try FollowUpCommands.record(followUp, on: number, version: version, scope: scope, act: act, in: db)
        }
        let copy = try #require(try await city.inbox(city.psychologist).first)
        let district = try await city.area("norra", .district)
        try await city.describeNeed(
            number,
            NeedDescription(
                initiator: .school,
                targetGroup: .childrenAndYoung,
                problemPictures: [.mentalHealth],
                level: .ordinary,
                homeDistrict: district,
                schoolDistrict: district
            )
        )
        try await city.ask(city.psychiatry, to: number, note: "kanarieflytt")
        let asked = try #require(try await city.inbox(city.psychologist).first)
        try await city.decline(asked, city.psychologist, because: "kanariestannar")
        try await city.command(city.psychologist) { scope, act, db in
            try Offers.make(
                who: "kanarieerbjuder",
                what: "kanarieerbjudande",
                dueOn: act.today,
                on: copy.number,
                scope: scope,
                act: act,
                in: db
            )
        }
        let newest = try #require(try await city.inbox(city.psychologist).first)
        let own = try #require(newest.ownPromises.first?.promise)
        try await city.command(city.psychologist) { scope, act, db in
            try CopyPromises.tell(
                [Promise.Report(promise: own, status: .ongoing, why: "kanariesvarar")],
                on: newest.number,
                version: newest.version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.change(number) { version, scope, act, db in
            try ProtectionCommands.change(
                to: .confidentialityMark,
                because: "kanarieskydd",
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.change(number) { version, scope, act, db in
            try ClosureCommands.close(
                number,
                reason: .other,
                note: "kanarieslut",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.change(number) { version, scope, act, db in
            try ReopeningCommands.reopen(
                number,
                because: .needReturned,
                "kanarieigen",
                resuming: [],
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await becomeSIP(city)
        let unit = city.social.id
        try await city.change(number) { version, scope, act, db in
            try UnitHandOverCommands.offer(
                number,
                to: unit,
                note: "kanarieenhet",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.command(city.bea) { scope, act, db in
            try UnitHandOverCommands.decline(number, because: "kanarienej", scope: scope, act: act, in: db)
        }
        try await city.change(number) { version, scope, act, db in
            try DeathCommands.record(on: today, of: number, version: version, scope: scope, act: act, in: db)
        }
        let bea = city.bea.account
        try await city.change(number) { version, scope, act, db in
            try HandOverCommands.handOver(
                number,
                to: bea,
                note: "kanarielämnar",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.command(city.anna) { _, act, db in
            try KeptForms.keep(KeptForm(path: "/kanarieväg", fields: "kanariefält"), by: act, in: db)
        }
    }

    /// An intern SIP that psychiatry joins.
    private func becomeSIP(_ city: City) async throws {
        let number = try await city.begin(.internalPlan, number: "201212121212")
        try await city.join(number, city.psychiatry)
        try await city.change(number) { version, scope, act, db in
            try KindChangeCommands.becomeSIP(
                number,
                because: "kanarieblir",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    /// A meeting that is called, answered and cancelled.
    private func callAndAnswer(_ number: PlanNumber, _ city: City) async throws {
        let members = try await city.file(number).team.map(\.id)
        try await city.change(number) { version, scope, act, db in
            let details = Appointment.Details(
                startsAt: act.at.adding(seconds: 86_400),
                minutes: 60,
                place: "kanarierum",
                leader: .socialServices,
                leaderName: "kanarieledare",
                noteTaker: "kanarieskrivare",
                whyNow: "kanarievarför"
            )
            let called = members.map { Summons.New($0, bring: "kanariemedtag") }
            try AppointmentCommands.plan(
                details,
                calling: called,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
        try await city.send(number)
        let summons = try #require(try await city.summonses(city.psychologist).first)
        try await city.reply(SummonsAnswer.New(.declines, words: "kanarieavböjer"), to: summons, as: city.psychologist)
        try await city.change(number) { version, scope, act, db in
            try AppointmentCommands.cancel(
                number,
                because: "kanarieavbokar",
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
