/// The engines the house runs on. Every test of stored data runs on each: `@Test(arguments: Engine.underTest)`.
package enum Engine: String, CaseIterable, CustomStringConvertible, Sendable {
    case sqlite, postgres

    /// All of them: a test that ran on one engine only has not run.
    package static let underTest = allCases

    package var description: String { rawValue }
}
