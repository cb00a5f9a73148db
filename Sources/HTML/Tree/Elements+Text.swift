// Text: one function for each element, named as in HTML.

package func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("p", attributes, content())
}

package func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("h1", attributes, content())
}

package func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("h2", attributes, content())
}

package func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("h3", attributes, content())
}

package func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("span", attributes, content())
}

package func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("a", attributes, content())
}

package func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("strong", attributes, content())
}

package func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("em", attributes, content())
}

package func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("small", attributes, content())
}

package func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("abbr", attributes, content())
}

package func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("bdi", attributes, content())
}

package func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("time", attributes, content())
}

package func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("blockquote", attributes, content())
}

package func q(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("q", attributes, content())
}

package func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("figure", attributes, content())
}

package func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("figcaption", attributes, content())
}

package func br(_ attributes: Attribute...) -> HTML {
    .void("br", attributes)
}

package func hr(_ attributes: Attribute...) -> HTML {
    .void("hr", attributes)
}
