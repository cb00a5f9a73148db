/// Things that lower floors must name without knowing what they are.

/// The authority that owns records and answers for them: a committee, a region's board, a school's organiser, a private
/// provider. What it is, `People` knows.
package enum Owner {
    package typealias ID = Identifier<Owner>
}

/// The account behind an action, of a person, a client or an operator. What it is, `Access` knows.
package enum Actor {
    package typealias ID = Identifier<Actor>
}

/// What has one owner and one retention clock, and therefore one key: an owner's plan, a disclosed copy at its
/// recipient, an authority's card of a person. What is in it, the rooms above know.
package enum Record {
    package typealias ID = Identifier<Record>
}
