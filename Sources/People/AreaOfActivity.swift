import Store

/// What a unit works with (verksamhetsområde), and whom a plan is for (målgrupp): one list of codes for both, so that a
/// plan's target group can be taken from the unit that begins it.
package enum AreaOfActivity: String, Sendable, CaseIterable, SQLText {
    // Social services.
    case childrenAndYoung, socialPsychiatry, substanceMisuse, homelessness, violence, disability, olderPeople
    case economicSupport
    // School and health care.
    case pupilHealth, childPsychiatry, adultPsychiatry, habilitation, primaryCare, addictionCare
}
