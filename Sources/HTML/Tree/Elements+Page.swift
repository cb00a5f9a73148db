// The frame of a page: one function for each element, named as in HTML.

package func html(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("html", attributes, content())
}

package func head(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("head", attributes, content())
}

package func body(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("body", attributes, content())
}

package func title(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("title", attributes, content())
}

package func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("main", attributes, content())
}

package func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("header", attributes, content())
}

package func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("footer", attributes, content())
}

package func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("nav", attributes, content())
}

package func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("section", attributes, content())
}

package func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("article", attributes, content())
}

package func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("aside", attributes, content())
}

package func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("div", attributes, content())
}

package func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("details", attributes, content())
}

package func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("summary", attributes, content())
}

package func meta(_ attributes: Attribute...) -> HTML {
    .void("meta", attributes)
}

package func link(_ attributes: Attribute...) -> HTML {
    .void("link", attributes)
}
