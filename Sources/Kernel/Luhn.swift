/// Whether the last digit is right by the Luhn rule, which doubles every second digit from the one before it. Personal
/// numbers and organisation numbers end in such a digit.
func hasLuhnCheckDigit(_ figures: some BidirectionalCollection<Int>) -> Bool {
    let sum = figures.reversed().enumerated().reduce(0) { sum, pair in
        let doubled = pair.offset % 2 == 1 ? pair.element * 2 : pair.element
        return sum + doubled / 10 + doubled % 10
    }
    return sum % 10 == 0
}
