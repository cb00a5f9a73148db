package import Kernel

/// What has happened: when, what and who.
package struct Timeline: Sendable {
    /// One thing that happened.
    package struct Entry: Sendable {
        fileprivate let instant: Instant
        fileprivate let what: HTML
        fileprivate let who: String?

        package init(_ instant: Instant, _ what: HTML, who: String? = nil) {
            self.instant = instant
            self.what = what
            self.who = who
        }
    }

    private let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    package func html(_ t: Words) -> HTML {
        ol(.class("timeline")) {
            for entry in entries {
                li {
                    p(.class("muted")) { t.element(entry.instant) }
                    p { entry.what }
                    if let who = entry.who {
                        p(.class("muted")) { bdi { who } }
                    }
                }
            }
        }
    }
}
