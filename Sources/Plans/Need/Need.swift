package import Kernel
package import People

/// What the first page asks: four fields are enough to begin (ux §3).
package struct Need: Sendable {
    package let name: String
    package let number: PersonalNumber?
    package let protection: Patient.Protection
    /// The question the meeting shall answer, in one sentence.
    package let question: String
    /// What the child or person wants, word for word; empty when nobody has asked yet.
    package let ownWords: String
    package let kind: Plan.Kind
    /// That a second plan is wanted for somebody who has one already that the reader can open.
    package let isSecond: Bool

    package init(
        name: String,
        number: PersonalNumber?,
        protection: Patient.Protection,
        question: String,
        ownWords: String,
        kind: Plan.Kind,
        isSecond: Bool = false
    ) {
        self.name = name
        self.number = number
        self.protection = protection
        self.question = question
        self.ownWords = ownWords
        self.kind = kind
        self.isSecond = isSecond
    }

    /// The same need of somebody whose card is known.
    func about(_ patient: Patient) -> Need {
        Need(
            name: patient.name,
            number: patient.number,
            protection: patient.protection,
            question: question,
            ownWords: ownWords,
            kind: kind,
            isSecond: isSecond
        )
    }
}
