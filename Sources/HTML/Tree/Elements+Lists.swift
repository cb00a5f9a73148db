// Lists and tables: one function for each element, named as in HTML.

package func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("ul", attributes, content())
}

package func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("ol", attributes, content())
}

package func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("li", attributes, content())
}

package func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("dl", attributes, content())
}

package func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("dt", attributes, content())
}

package func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("dd", attributes, content())
}

package func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("table", attributes, content())
}

package func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("caption", attributes, content())
}

package func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("thead", attributes, content())
}

package func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("tbody", attributes, content())
}

package func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("tr", attributes, content())
}

package func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("th", attributes, content())
}

package func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("td", attributes, content())
}
