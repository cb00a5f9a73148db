"""Plants the faults that suites must find, all at once and each asleep until FAULT names it.

    planted-faults.py list          the names, each with the suites that must find it
    planted-faults.py plant TREE    changes the sources of a tree; never one that somebody works in

One build then serves all of them. A fault whose text is no longer in the sources ends the run: it must be written anew.
"""

import sys
from pathlib import Path

# What makes a condition of SQL hold for every row while its fault is awake.
OR_ANYTHING = r' OR \(part: AWAKE ? "1 = 1" : "1 = 0"))'

# What must find a fault: the access matrix, unless the fault names others. Random sequences are judged by the events alone.
MATRIX = "AccessMatrixTests"
SEQUENCES = "RandomSequenceTests"
PLACES = "ProtectedPlacesTests"
ENDS = "RetentionRunTests"
# Every browser of the tests asks for the look behind what it is shown.
LOOKS = f"{MATRIX} ClosedPlanTests"

# Name, file below Sources, what stands there, what the fault makes of it, and which suites find it. AWAKE is whether the
# fault is awake.
FAULTS = [
    (
        "gate-forgets-owner",
        "Access/Gate.swift",
        "owner == reader.owner && isAssigned",
        "(AWAKE || owner == reader.owner) && isAssigned",
    ),
    (
        "gate-forgets-assignment",
        "Access/Gate.swift",
        "&& isAssigned\n",
        "&& (isAssigned || AWAKE)\n",
    ),
    (
        "gate-forgets-assignment-for-changes",
        "Access/Gate.swift",
        "&& (isAssigned || ",
        "&& (isAssigned || (AWAKE && action == .changePlan) || ",
    ),
    (
        "gate-forgets-unit",
        "Access/Gate.swift",
        "&& reader.units.contains(unit)",
        "&& (AWAKE || reader.units.contains(unit))",
    ),
    (
        "gate-forgets-who-coordinates",
        "Access/Gate.swift",
        "&& reader.coordinates.contains(unit)",
        "&& (AWAKE || reader.coordinates.contains(unit))",
    ),
    (
        "workers-confirm-ends",
        "Access/Gate.swift",
        "&& !worksWithPlans &&",
        "&& (AWAKE || !worksWithPlans) &&",
        ENDS,
    ),
    (
        "ends-forget-holds",
        "Retention/RetentionReview.swift",
        "!isHeld && standing",
        "(AWAKE || !isHeld) && standing",
        ENDS,
    ),
    (
        "ends-forget-what-was-confirmed",
        "Retention/RetentionReview.swift",
        "return confirmation?.mayGo == window.from",
        "return AWAKE || confirmation?.mayGo == window.from",
        ENDS,
    ),
    (
        "end-names-whom-nobody-has-opened",
        "Web/Retention/RetentionPage.swift",
        "copy.openedAt == nil ? nil",
        "(!AWAKE && copy.openedAt == nil) ? nil",
        "RetentionPagesTests",
    ),
    (
        "changes-tell-former-places",
        "Plans/Versions/PlanDocument+Changes.swift",
        "tellsFormer: Bool { !later.hidesPlaces }",
        "tellsFormer: Bool { AWAKE || !later.hidesPlaces }",
        "VersionChangeTests",
    ),
    (
        "changes-from-what-was-recalled",
        "Plans/Versions/PastVersions.swift",
        "                JOIN copy_opening AS o ON",
        '                \\(part: AWAKE ? "LEFT JOIN" : "JOIN") copy_opening AS o ON',
        "VersionChangeTests",
    ),
    (
        "version-tells-former-places",
        "Web/Versions/VersionPage.swift",
        "back: back, isAboutPlaces: true",
        "back: back, isAboutPlaces: !AWAKE",
        PLACES,
    ),
    (
        "version-paper-tells-former-places",
        "Web/Versions/VersionPrintPage.swift",
        "CopyContent(reading.document.forOthers(in: model.file)",
        "CopyContent(AWAKE ? reading.document : reading.document.forOthers(in: model.file)",
        PLACES,
    ),
    (
        "version-file-tells-former-places",
        "Web/Versions/VersionPrintPage.swift",
        "            reading.document.forOthers(in: model.file),\n            reading.standing",
        "            AWAKE ? reading.document : reading.document.forOthers(in: model.file),\n            reading.standing",
        PLACES,
    ),
    (
        "file-forgets-opening",
        "Web/Copies/OpenCopy.swift",
        "guard copy.openedAt == nil else",
        "guard !AWAKE, copy.openedAt == nil else",
        "CopyFilesTests",
    ),
    (
        "filing-undone-any-day",
        "Plans/Versions/CopyFiling.swift",
        "filing.canBeUndone(on: act.today)\n",
        "AWAKE || filing.canBeUndone(on: act.today)\n",
        "CopyFilingTests",
    ),
    (
        "persons-paper-tells-places",
        "Web/Paper/FamilyPaperPage.swift",
        "let told = file.forOthers",
        "let told = AWAKE ? file : file.forOthers",
        PLACES,
    ),
    (
        "guardians-paper-in-spite-of-protection",
        "Web/Paper/FamilyPaperPage.swift",
        "if file.places.isProtected { return .protected }",
        "if !AWAKE, file.places.isProtected { return .protected }",
        PLACES,
    ),
    (
        "guardians-paper-in-spite-of-secrecy",
        "Web/Paper/FamilyPaperPage.swift",
        "if !family.secret.isEmpty { return .secret }",
        "if !AWAKE, !family.secret.isEmpty { return .secret }",
        "FamilyPaperTests",
    ),
    (
        "guardians-paper-tells-own-words",
        "Web/Paper/FamilyPaper.swift",
        "if model.audience == .guardian {",
        "if !AWAKE, model.audience == .guardian {",
        "FamilyPaperTests",
    ),
    (
        "gate-gives-administrators-a-scope",
        "Access/Gate.swift",
        r"reader.roles.contains(where: \.worksWithPlans) ? Scope",
        r"(AWAKE || reader.roles.contains(where: \.worksWithPlans)) ? Scope",
    ),
    (
        "find-without-demand",
        "Plans/Plans.swift",
        "try scope.demand(",
        "if !AWAKE { try scope.demand(",
    ),
    (
        "find-tells-missing",
        "Plans/Plans.swift",
        "guard let row else { throw Problem.notFound }",
        'guard let row else { throw AWAKE ? Problem(.forbidden, text: "plan.isClosed") : Problem.notFound }',
    ),
    (
        "list-without-owner",
        "Plans/Plans.swift",
        r"AND plan.owner_id = \(scope.reader.owner) AND plan.state",
        r"AND (plan.owner_id = \(scope.reader.owner)" + OR_ANYTHING + " AND plan.state",
    ),
    (
        "search-without-assignment",
        "Plans/Plans.swift",
        "AND assignment.account_id = \\(scope.reader.account) AND assignment.ended_at IS NULL\n                AND \\(part: isNoError)\n            ORDER BY plan.need",
        r"AND (assignment.account_id = \(scope.reader.account)" + OR_ANYTHING + " AND assignment.ended_at IS NULL\n                AND \\(part: isNoError)\n            ORDER BY plan.need",
    ),
    (
        "day-without-owner",
        "Plans/Content/DuePromises.swift",
        r"AND plan.owner_id = \(scope.reader.owner) AND",
        r"AND (plan.owner_id = \(scope.reader.owner)" + OR_ANYTHING + " AND",
    ),
    (
        "inbox-without-unit",
        "Plans/Versions/Copies.swift",
        r"AND copy.unit_id IN (\(list: scope.reader.units.sorted()))",
        r"AND (copy.unit_id IN (\(list: scope.reader.units.sorted()))" + OR_ANYTHING,
    ),
    (
        "consent-expired-counts",
        "Plans/Consent/Consent.swift",
        "&& day <= min(validUntil, representation?.validUntil ?? validUntil)",
        "&& day <= (AWAKE ? day : min(validUntil, representation?.validUntil ?? validUntil))",
        f"{MATRIX} {SEQUENCES}",
    ),
    (
        "consent-withdrawn-counts",
        "Plans/Consent/Consent.swift",
        "withdrawal == nil &&",
        "(AWAKE || withdrawal == nil) &&",
        f"{MATRIX} {SEQUENCES}",
    ),
    (
        "consent-no-is-ignored",
        "Plans/Consent/Permissions.swift",
        "if inForce.contains(where: { $0.answer == .no })",
        "if !AWAKE, inForce.contains(where: { $0.answer == .no })",
        f"{MATRIX} {SEQUENCES}",
    ),
    (
        "consent-covers-everybody",
        "Plans/Consent/Permissions.swift",
        "$0.answer == .yes && $0.recipients.contains(recipient)",
        "$0.answer == .yes && (AWAKE || $0.recipients.contains(recipient))",
        f"{MATRIX} {SEQUENCES}",
    ),
    (
        "consent-covers-any-content",
        "Plans/Consent/Permissions.swift",
        "&& $0.contents.contains(content)",
        "&& (AWAKE || $0.contents.contains(content))",
        SEQUENCES,
    ),
    (
        "consent-replaced-counts",
        "Plans/Consent/Consent.swift",
        "&& replacedBy == nil",
        "&& (AWAKE || replacedBy == nil)",
        SEQUENCES,
    ),
    (
        "commission-ended-counts",
        "Plans/Consent/Consent.swift",
        "representation?.validUntil ?? validUntil))",
        "AWAKE ? validUntil : representation?.validUntil ?? validUntil))",
        SEQUENCES,
    ),
    (
        "ground-ended-counts",
        "Plans/Consent/LegalBasis.swift",
        "endedAt == nil && from <= day",
        "(AWAKE || endedAt == nil) && from <= day",
        SEQUENCES,
    ),
    (
        "ground-tells-own-words",
        "Plans/Consent/Permissions.swift",
        "if content != .ownWords, let basis",
        "if AWAKE || content != .ownWords, let basis",
        SEQUENCES,
    ),
    (
        "summons-goes-where-plan-may",
        "Plans/Summons/SummonsWay.swift",
        "cover(.summons, for: owner",
        "cover(AWAKE ? .plan : .summons, for: owner",
        SEQUENCES,
    ),
    (
        "summons-stays-when-yes-is-gone",
        "Plans/Versions/Recall.swift",
        "if try !permissions.cover(.summons,",
        "if try !AWAKE && !permissions.cover(.summons,",
        SEQUENCES,
    ),
    (
        "summons-tells-own-words",
        "Plans/Summons/SummonsAgenda.swift",
        "asker != .professional && (tellsOwnWords ||",
        "asker != .professional && (AWAKE || tellsOwnWords ||",
        SEQUENCES,
    ),
    (
        "summons-keeps-own-words-when-yes-is-gone",
        "Plans/Versions/Recall.swift",
        "else if try !permissions.tellOwnWords(",
        "else if try !AWAKE && !permissions.tellOwnWords(",
        SEQUENCES,
    ),
    (
        "summons-seen-at-other-units",
        "Plans/Summons/ReceivedSummons.swift",
        r"AND r.unit_id IN (\(list: scope.reader.units.sorted()))",
        r"AND (r.unit_id IN (\(list: scope.reader.units.sorted()))" + OR_ANYTHING,
        SEQUENCES,
    ),
    (
        "summons-ended-unopened-is-seen",
        "Plans/Summons/ReceivedSummons.swift",
        "w.received_id = r.id AND w.number = x.number))",
        'w.received_id = r.id AND w.number = x.number) OR \\(part: AWAKE ? "1 = 1" : "1 = 0"))',
        SEQUENCES,
    ),
    (
        "sending-undone-after-opening",
        "Plans/Summons/SummonsUndo.swift",
        "act.at < end, try !isSeen(",
        "act.at < end, try AWAKE || !isSeen(",
        SEQUENCES,
    ),
    (
        "undone-summons-is-seen",
        "Plans/Summons/ReceivedSummons.swift",
        "AND b.version_id = x.id)",
        r"""AND b.version_id = x.id AND \(part: AWAKE ? "1 = 0" : "1 = 1"))""",
        SEQUENCES,
    ),
    (
        "own-words-go-to-every-copy",
        "Plans/Versions/Versions.swift",
        "tellsWords ? addressed",
        "AWAKE || tellsWords ? addressed",
        SEQUENCES,
    ),
    (
        "somebody-elses-promise-is-told-about",
        "Plans/Versions/CopyPromises.swift",
        "reports.allSatisfy({ own[$0.promise] != nil })",
        "AWAKE || reports.allSatisfy({ own[$0.promise] != nil })",
        "CopyPromisesTests",
    ),
    (
        "tells-after-consent-is-gone",
        "Plans/Versions/PlanChange+Copy.swift",
        "try Permissions.of(change).cover(.plan, for: act.owner, on: act.today).isCovered",
        "try AWAKE || Permissions.of(change).cover(.plan, for: act.owner, on: act.today).isCovered",
        "CopyPromisesTests",
        SEQUENCES,
    ),
    (
        "a-unit-that-left-keeps-what-nobody-opened",
        "Plans/Team/LeavingTheTeam.swift",
        "try Recall.units(by:",
        "if AWAKE { return try change.finish(EventType(\"team.memberLeft\", version: 1)) }\n        try Recall.units(by:",
        "LeavingTheTeamTests",
    ),
    (
        "a-new-unit-gets-an-established-plan",
        "Plans/Versions/Versions.swift",
        "try reachingNewUnits",
        "try AWAKE || reachingNewUnits",
        "LeavingTheTeamTests",
    ),
    (
        "a-unit-that-is-back-has-what-it-had",
        "Plans/Versions/Versions.swift",
        "$0.at >= since }",
        "($0.at >= since || AWAKE) }",
        "LeavingTheTeamTests",
    ),
    (
        "a-protection-reaches-who-has-left",
        "Plans/Protection/ProtectionCommands.swift",
        ".intersection(Directory",
        ".intersection(AWAKE ? Set(Versions.disclosures(of: plan.id, in: db).map(\\.unit)) : Directory",
        "LeavingTheTeamTests",
    ),
    (
        "the-words-of-a-reopening-go-out",
        "Plans/FollowUp/ReopeningCommands.swift",
        "status: .cancelled, why: \"\")",
        "status: .cancelled, why: AWAKE ? words : \"\")",
        "LeavingTheTeamTests",
        SEQUENCES,
    ),
    (
        "a-unit-that-left-still-answers",
        "Plans/Versions/PlanChange+Copy.swift",
        "guard copy.withdrawal?.reason != .unitLeft,",
        "guard AWAKE || copy.withdrawal?.reason != .unitLeft,",
        "LeavingTheTeamTests",
    ),
    (
        "a-secret-leaves-with-whom-it-is-kept-from",
        "Plans/Team/LeavingTheTeam.swift",
        "[member] == nil else",
        "[member] == nil || AWAKE else",
        "LeavingTheTeamTests",
    ),
    (
        "plan-goes-where-summons-may",
        "Plans/Versions/Versions.swift",
        "cover(.plan, for: recipient.owner",
        "cover(AWAKE ? .summons : .plan, for: recipient.owner",
        SEQUENCES,
    ),
    (
        "unopened-copy-stays-when-yes-is-gone",
        "Plans/Versions/Recall.swift",
        "return !tellsPlan ? reach",
        "return AWAKE ? nil : !tellsPlan ? reach",
        SEQUENCES,
    ),
    (
        "unopened-own-words-stay",
        "Plans/Versions/Recall.swift",
        ": !tellsWords ? .ownWords : nil",
        ": !AWAKE && !tellsWords ? .ownWords : nil",
        SEQUENCES,
    ),
    (
        "reopened-without-a-yes",
        "Plans/FollowUp/ReopeningCommands.swift",
        "state == .consented && !file",
        "!AWAKE && state == .consented && !file",
        "ReopeningTests",
    ),
    (
        "error-is-reopened",
        "Plans/FollowUp/ReopeningCommands.swift",
        "guard file.closure?.reason.mayBeReopened ?? false else",
        "guard AWAKE || (file.closure?.reason.mayBeReopened ?? false) else",
        "ReopeningTests",
    ),
    (
        "own-view-goes-with-the-plan",
        "Plans/Versions/PlanDocument.swift",
        "document.review?.ownView = nil",
        "if !AWAKE { document.review?.ownView = nil }",
        "FollowUpTests",
    ),
    (
        "error-stays-at-recipients",
        "Plans/FollowUp/Closure.swift",
        "if reason == .enteredInError { try Recall",
        "if !AWAKE, reason == .enteredInError { try Recall",
        SEQUENCES,
    ),
    (
        "error-unmarked-on-summonses",
        "Plans/Versions/Recall.swift",
        "try ReceivedSummonses.endAsWrong(of: change.plan, by: change.act, in: change.db)",
        "if !AWAKE { try ReceivedSummonses.endAsWrong(of: change.plan, by: change.act, in: change.db) }",
        "EnteredInErrorPagesTests",
    ),
    (
        "plan-stays-at-unit-of-giver",
        "Plans/HandOver/HandOver.swift",
        "return places.min() ?? plan.unit",
        "return (AWAKE ? nil : places.min()) ?? plan.unit",
        "HandOverPagesTests",
    ),
    (
        "plan-is-taken-from-whoever-answers",
        "Plans/UnitPlans/UnclaimedPlans.swift",
        "NOT \\(part: isAnswered)",
        "(\\(part: AWAKE ? \"1 = 1\" : \"1 = 0\") OR NOT \\(part: isAnswered))",
        f"UnclaimedPlanTests {SEQUENCES}",
    ),
    (
        "last-day-ends-nothing",
        "Access/HeldRoles.swift",
        "a.ends_on > \\(day))",
        "a.ends_on > \\(day)" + OR_ANYTHING,
        "UnclaimedPlanTests",
    ),
    (
        "whoever-works-there-gives-plans-away",
        "Access/Gate.swift",
        "owner == reader.owner && !reader.coordinates.isDisjoint(with: units)",
        "owner == reader.owner && (AWAKE || !reader.coordinates.isDisjoint(with: units))",
        "UnclaimedPlanTests",
    ),
    (
        "who-has-left-is-rung",
        "Plans/ResponsibleStaff.swift",
        "\\(part: Accounts.isOpen(\"answers.account_id\", on: day)))",
        "(\\(part: AWAKE ? \"1 = 1\" : \"1 = 0\") OR \\(part: Accounts.isOpen(\"answers.account_id\", on: day))))",
        "UnclaimedPlanTests",
    ),
    (
        "plan-is-offered-to-any-unit",
        "Plans/HandOver/UnitHandOver.swift",
        "guard try units(of: scope.reader",
        "guard try AWAKE || units(of: scope.reader",
        "UnitHandOverTests",
    ),
    (
        "summons-without-agreement",
        "Plans/Summons/SummonsDuty.swift",
        "owner.isPrincipal || isGiven(.maySummon",
        "AWAKE || owner.isPrincipal || isGiven(.maySummon",
        "CalledUnitsTests",
    ),
    (
        "places-stay-in-opened-summonses",
        "Plans/Versions/Recall.swift",
        "try ReceivedSummonses.hidePlaces(of: file, by: act, in: db)",
        "if !AWAKE { try ReceivedSummonses.hidePlaces(of: file, by: act, in: db) }",
        "ProtectedPlacesTests",
    ),
    (
        "former-team-told-to-anybody",
        "Plans/Team/EarlierTeam.swift",
        "return !isOut && !now.isSecret(from: member.name)",
        "return (AWAKE || !isOut) && !now.isSecret(from: member.name)",
        "KnownFamilyTests",
    ),
    (
        "error-stays-in-lists",
        "Plans/Plans.swift",
        "(plan.state <> 'closed' OR NOT EXISTS (",
        r"""(plan.state <> \(part: AWAKE ? "'error'" : "'closed'") OR NOT EXISTS (""",
        SEQUENCES,
    ),
    (
        "ended-assignment-opens",
        "Plans/Plans.swift",
        "AND assignment.ended_at IS NULL\n                LEFT JOIN place_reader",
        'AND (assignment.ended_at IS NULL OR \\(part: AWAKE ? "1 = 1" : "1 = 0"))\n                LEFT JOIN place_reader',
        SEQUENCES,
    ),
    (
        "colleague-at-the-unit-opens",
        "Access/Gate.swift",
        "&& (isAssigned || ",
        "&& (isAssigned || (AWAKE && !reader.units.isEmpty) || ",
        SEQUENCES,
    ),
    (
        "match-told-without-consent",
        "Plans/Need/PersonMatch.swift",
        "return !covers.contains(.refused)",
        "return AWAKE || !covers.contains(.refused)",
        SEQUENCES,
    ),
    (
        "match-told-against-a-no",
        "Plans/Need/PersonMatch.swift",
        "!covers.contains(.refused) && covers",
        "(AWAKE || !covers.contains(.refused)) && covers",
        SEQUENCES,
    ),
    (
        "version-tells-exceptions",
        "Plans/Versions/PlanDocument.swift",
        "question = file.question\n",
        'question = file.question + (AWAKE ? file.consents.map(\\.exceptions).joined() : "")\n',
    ),
    (
        "places-told-to-colleagues",
        "Plans/Protection/Places.swift",
        "areShown = reader == nil ||",
        "areShown = AWAKE || reader == nil ||",
        PLACES,
    ),
    (
        "places-told-in-copies",
        "Plans/Versions/PlanDocument.swift",
        "let file = file.forOthers",
        "let file = AWAKE ? file : file.forOthers",
        PLACES,
    ),
    (
        "places-told-in-summonses",
        "Plans/Summons/SummonsDocument.swift",
        "if file.places.isProtected { hide(file.places) }",
        "if !AWAKE, file.places.isProtected { hide(file.places) }",
        PLACES,
    ),
    (
        "places-told-by-a-page-of-places",
        "Web/Shell/Page.swift",
        "if isAboutPlaces, let file,",
        "if isAboutPlaces, !AWAKE, let file,",
        PLACES,
    ),
    (
        "access-row-not-written",
        "Web/Shell/Desk.swift",
        "for look in looks {",
        "for look in looks where !AWAKE {",
        LOOKS,
    ),
    (
        "access-row-of-wrong-record",
        "Plans/PlanFile.swift",
        "[plan.record, patient.record]",
        "AWAKE ? [patient.record] : [plan.record, patient.record]",
    ),
    (
        "access-row-too-many",
        "Web/History/HistoryPage.swift",
        "Look(.opened, [plan.record])",
        "Look(.opened, AWAKE ? [plan.record, Record.ID(high: 0, low: 3)] : [plan.record])",
    ),
    (
        "access-row-of-copy-forgotten",
        "Web/Copies/CopyPage.swift",
        "Look(.opened, [copy.record])",
        "Look(.opened, AWAKE ? [] : [copy.record])",
        LOOKS,
    ),
    (
        "access-row-of-wrong-actor",
        "Ledger/AccessRow.swift",
        "actor = act.actor",
        "actor = AWAKE ? Actor.ID(high: 0, low: 2) : act.actor",
    ),
    (
        "token-not-asked-for",
        "Web/Shell/Desk.swift",
        "form[FormField.token] == signedIn.formToken",
        "AWAKE || form[FormField.token] == signedIn.formToken",
    ),
    (
        "sign-out-without-token",
        "Web/Start/Door.swift",
        "form[FormField.token] == signedIn.formToken",
        "AWAKE || form[FormField.token] == signedIn.formToken",
    ),
    (
        "origin-not-asked-for",
        "Web/Shell/Desk.swift",
        "RequestOrigin.isSameSite(",
        "AWAKE || RequestOrigin.isSameSite(",
    ),
    (
        "ended-session-lives",
        "Access/Sessions.swift",
        r"WHERE s.hash = \(secret.hash) AND s.ended_at IS NULL AND",
        r"WHERE s.hash = \(secret.hash) AND (s.ended_at IS NULL" + OR_ANYTHING + " AND",
    ),
    (
        "name-in-title",
        "Web/Plans/PlanPage.swift",
        'Page.inPlan(number, t("plan.title")',
        'Page.inPlan(number, AWAKE ? file.patient.name : t("plan.title")',
    ),
    (
        "page-may-be-kept",
        "Web/Shell/RequestLog.swift",
        '= "no-store"',
        '= AWAKE ? "private" : "no-store"',
    ),
    (
        "gate-shows-everybody-figures",
        "Access/Gate.swift",
        "reader.roles.contains(.statistician) && owner",
        "(AWAKE || reader.roles.contains(.statistician)) && owner",
    ),
    (
        "small-rows-are-shown",
        "Statistics/Disclosure.swift",
        "Set(table.rows.indices.filter { isSmall(count($0)) })",
        "Set(table.rows.indices.filter { !AWAKE && isSmall(count($0)) })",
        "DisclosureTests",
        "FigurePagesTests",
    ),
    (
        "nothing-hides-a-small-row",
        "Statistics/Disclosure.swift",
        "hidden.count < 2 || sum(hidden) < Self.least",
        "!AWAKE && (hidden.count < 2 || sum(hidden) < Self.least)",
        "DisclosureTests",
    ),
    (
        "nothing-hides-a-small-part",
        "Statistics/Disclosure.swift",
        "!isSafe(split, hidden, withoutCount)",
        "!AWAKE && !isSafe(split, hidden, withoutCount)",
        "DisclosureTests",
    ),
    (
        "small-sums-are-shown",
        "Statistics/Disclosure.swift",
        "!whole.contains(where: isSmall)",
        "(AWAKE || !whole.contains(where: isSmall))",
        "DisclosureTests",
    ),
    (
        "notes-overwrite-notes",
        "Plans/Content/StatementCommands.swift",
        "$0 != words && new.words != words",
        "!AWAKE && $0 != words && new.words != words",
        "MeetingPartsTests",
    ),
    (
        "notes-bring-back-what-was-there",
        "Plans/Content/StatementCommands.swift",
        "said.filter { $0.words != $0.former }",
        "said.filter { AWAKE || $0.words != $0.former }",
        "MeetingPartsTests",
    ),
    (
        "unsaved-words-are-dropped",
        "Web/Shell/Desk.swift",
        "guard !unsaved.isEmpty else",
        "guard !AWAKE, !unsaved.isEmpty else",
        "PreparationPagesTests",
    ),
    (
        "silence-is-presence",
        "Web/Meetings/KnownMeeting.swift",
        "summons.answer.flatMap { Attendance(summons.member, as: $0) }",
        "AWAKE ? Attendance(member: summons.member, mode: .present) : summons.answer.flatMap { Attendance(summons.member, as: $0) }",
        "MeetingPartsTests",
    ),
    (
        "answer-stands-for-other-words",
        "Plans/Content/PromiseRecords.swift",
        "WHERE t.promise_id = p.id AND t.told_by IS NOT NULL AND t.wording = w.number\n",
        "WHERE t.promise_id = p.id AND t.told_by IS NOT NULL AND (t.wording = w.number" + OR_ANYTHING + "\n",
        "PromiseChangeTests",
    ),
    (
        "answer-to-other-words-is-taken",
        "Plans/Versions/CopyPromises.swift",
        "guard promise.wording == wording else",
        "guard AWAKE || promise.wording == wording else",
        "PromiseChangeTests",
    ),
    (
        "mistake-is-told-on",
        "Plans/Content/PromiseRecords.swift",
        "            AND NOT EXISTS (SELECT 1 FROM promise_removal AS gone WHERE gone.promise_id = p.id)\n",
        "            AND (NOT EXISTS (SELECT 1 FROM promise_removal AS gone WHERE gone.promise_id = p.id)"
        + OR_ANYTHING
        + "\n",
        f"PromiseChangeTests {SEQUENCES}",
    ),
    (
        "agreement-stands-for-other-words",
        "Plans/Content/StatementCommands.swift",
        "given.map { $0 != content } ?? false",
        "!AWAKE && given.map { $0 != content } ?? false",
        "StatementTests PutRightTests",
    ),
    (
        "change-of-what-is-established-says-nothing",
        "Plans/Content/PromiseChanges.swift",
        "if why.isEmpty, change.plan.state == .established {",
        "if !AWAKE, why.isEmpty, change.plan.state == .established {",
        "PromiseChangeTests",
    ),
]

HELPER = """
/// The fault that is awake in this run.
private let awake = ProcessInfo.processInfo.environment["FAULT"]
"""


def plant(tree):
    texts = {}
    for name, path, old, new, *_ in FAULTS:
        file = Path(tree, "Sources", path)
        text = texts.get(file) or "import Foundation\n" + file.read_text() + HELPER
        if old not in text:
            sys.exit(f"{name}: its text is no longer in {path}")
        if name == "find-without-demand":
            line = next(line for line in text.splitlines() if old in line)
            text = text.replace(line, line.replace(old, new) + " }")
        else:
            text = text.replace(old, new, 1)
        texts[file] = text.replace("AWAKE", f'(awake == "{name}")')
    for file, text in texts.items():
        file.write_text(text)
    # One engine in each run, so that a fault that only one of them notices is not hidden by it.
    engine = Path(tree, "Tests/TestSupport/Engine.swift")
    text = engine.read_text()
    if "underTest = allCases" not in text:
        sys.exit("the engines under test are no longer in Tests/TestSupport/Engine.swift")
    asked = 'ProcessInfo.processInfo.environment["FAULT_ENGINE"]'
    text = text.replace("underTest = allCases", f"underTest = allCases.filter {{ $0.rawValue == {asked} }}")
    engine.write_text("import Foundation\n\n" + text)


if sys.argv[1] == "list":
    for name, _, _, _, *suites in FAULTS:
        print(name, *(suites or [MATRIX]))
else:
    plant(sys.argv[2])
