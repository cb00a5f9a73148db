import Access
import Forms
import HTML
import Kernel
import Ledger
import Meetings
import Plans
import Store

/// One meeting to put right, as long as no later one has been held, and what stood there before.
struct MeetingPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Nil where the plan has no such meeting.
        let meeting: Meeting?
        /// What stood there before, the latest first.
        let former: [Meeting]
        let isLatest: Bool
        /// Those who wrote it down.
        let names: [Actor.ID: String]
        let today: Day
    }

    let place: PlanPartPlace

    var location: Location { .at(.meeting, place) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, (meetings, former)) = try PlanFile.open(
            place.plan,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        ) { file, key in
            (
                try MeetingCommands.all(of: file, key: key, in: db),
                try MeetingCommands.former(place.number, of: file, key: key, in: db)
            )
        }
        let meeting = meetings.first { $0.number == place.number }
        let model = Model(
            file: file,
            meeting: meeting,
            former: former,
            isLatest: meetings.first == meeting,
            names: try Accounts.names(of: Set(former.map(\.recordedBy)), in: db),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let title = t("meeting.title", ["number": String(place.number)])
        let back = Location.at(.meetings, place.plan)
        return Page.inPlan(place.plan, title, visit, for: model.file, back: back, isAboutPlaces: true) {
            if let meeting = model.meeting {
                if let refusal = model.file.refusal(of: .correctMeeting, typed) {
                    model.file.refused(refusal, t)
                    MeetingDetails(meeting, in: model.file).html(t)
                } else if !model.isLatest, typed.isEmpty {
                    Notice(.info, t("meeting.laterHeld")).html(t)
                    MeetingDetails(meeting, in: model.file).html(t)
                } else {
                    CorrectMeeting(place: place).form(meeting, model, typed, visit)
                }
                if !model.former.isEmpty { former(model, t) }
            } else {
                EmptyState(t("meeting.missing"), next: Link(t("meetings.title"), back.href)).html
            }
        }
    }

    private func former(_ model: Model, _ t: Words) -> HTML {
        HTML {
            h2 { t("content.former") }
            for meeting in model.former {
                MeetingDetails(meeting, in: model.file).html(t)
                p(.class("muted")) {
                    t.html(
                        "content.former.by",
                        [
                            "moment": t.element(meeting.recordedAt),
                            "name": bdi { model.names[meeting.recordedBy] ?? "" },
                        ]
                    )
                }
            }
        }
    }
}

/// Puts right what was written down of a meeting.
struct CorrectMeeting: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let meeting: MeetingCommands.Held?
        let version: Int
    }

    let place: PlanPartPlace

    var page: MeetingPage { MeetingPage(place: place) }

    func form(_ meeting: Meeting, _ model: MeetingPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let known = MeetingFields.Known(startsAt: meeting.startsAt, place: meeting.place, leader: meeting.leader)
        return postForm(page.location, visit, version: model.file.plan.version) {
            MeetingFields(known, isNew: false, today: model.today).html(typed, t)
            AttendanceFields(meeting, in: model.file).html(typed, t)
            SubmitButton(t("content.change.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(meeting: MeetingFields.read(&fields, visit), version: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let meeting = input.meeting {
            let meetings = try PlanFile.open(place.plan, scope: visit.scope(), act: visit.act(), in: db) {
                try MeetingCommands.all(of: $0, key: $1, in: db)
            }.more
            guard meetings.contains(where: { $0.number == place.number }) else {
                throw Problem(.state, text: "meeting.missing")
            }
            try MeetingCommands.correct(
                place.number,
                to: meeting,
                on: place.plan,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .at(.meetings, place.plan)
    }
}
