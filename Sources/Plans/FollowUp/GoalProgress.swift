import Kernel
import Store

extension Goal {
    /// How far a goal has come: the codes of FHIR's goal-achievement, so that a goal can be told to other systems.
    package enum Achievement: String, Sendable, CaseIterable, SQLText {
        case improving, inProgress, noChange, worsening, achieved
        /// Reached before, and it lasts.
        case sustaining
        case notAchieved

        /// Whether the person has what she wanted.
        package var isReached: Bool { self == .achieved || self == .sustaining }
    }

    /// What a look back says about one goal.
    package struct Progress: Sendable, Hashable {
        package let goal: Goal.ID
        package let achievement: Achievement
        /// What helped or was in the way, in a line; empty where nothing was written.
        package let words: String

        package init(goal: Goal.ID, achievement: Achievement, words: String) {
            self.goal = goal
            self.achievement = achievement
            self.words = words
        }
    }

    /// Whether there is a goal to look back at, and not only a need.
    package var isFollowedUp: Bool { term != .none }
}

extension Promise {
    /// What somebody says about one promise.
    package struct Report: Sendable, Hashable {
        package let promise: Promise.ID
        package let status: Status
        /// Empty where nothing was written.
        package let why: String

        package init(promise: Promise.ID, status: Status, why: String) {
            self.promise = promise
            self.status = status
            self.why = why
        }

        /// Whether it says enough: what ends otherwise than done says why.
        package var isExplained: Bool { !status.needsReason || !why.isEmpty }
    }
}
