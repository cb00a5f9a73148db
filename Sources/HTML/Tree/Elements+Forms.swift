// Forms: one function for each element, named as in HTML.

package func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("form", attributes, content())
}

package func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("fieldset", attributes, content())
}

package func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("legend", attributes, content())
}

package func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("label", attributes, content())
}

package func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("textarea", attributes, content())
}

package func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("select", attributes, content())
}

package func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("option", attributes, content())
}

package func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("datalist", attributes, content())
}

package func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("button", attributes, content())
}

package func input(_ attributes: Attribute...) -> HTML {
    .void("input", attributes)
}
