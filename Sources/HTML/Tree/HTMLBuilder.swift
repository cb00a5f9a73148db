/// Lets content be written as a list of pieces, with `if`, `switch` and `for`. One type only, so that the compiler has
/// nothing to search for.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ html: HTML) -> HTML { html }

    package static func buildExpression(_ text: String) -> HTML { .text(text) }

    package static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }

    package static func buildBlock(_ parts: HTML...) -> HTML {
        parts.count == 1 ? parts[0] : .group(parts)
    }

    package static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }

    package static func buildEither(first part: HTML) -> HTML { part }

    package static func buildEither(second part: HTML) -> HTML { part }

    package static func buildArray(_ parts: [HTML]) -> HTML { .group(parts) }
}

extension HTML {
    /// Pieces after each other without an element around them.
    package init(@HTMLBuilder content: () -> HTML) {
        self = content()
    }
}
