import Kernel
import Testing

@Suite("Times of day as people write them")
struct TimeOfDayTests {
    @Test(
        "What is a time",
        arguments: [
            ("9", "09:00"), ("09", "09:00"), ("9.30", "09:30"), ("09:30", "09:30"), ("0.00", "00:00"),
            ("23:59", "23:59"),
            ("9.05", "09:05"),
        ]
    )
    func readable(typed: String, stored: String) {
        #expect(TimeOfDay(typed)?.description == stored)
    }

    @Test(
        "What is none: minutes take two digits, since 9.5 may mean half past nine",
        arguments: [
            "", "9.5", "9.", ".30", "9..30", "9.300", "009", "24", "24.00", "9.60", "9.30.00", "-1", "+9", "9 30",
            "nio",
            "9:", ":", "٩",
        ]
    )
    func unreadable(typed: String) {
        #expect(TimeOfDay(typed) == nil)
    }

    @Test("Every minute of the day is read as it is written, with a colon and with a full stop")
    func everyMinute() {
        for minute in 0..<1440 {
            let time = TimeOfDay(minutes: minute)
            #expect(TimeOfDay(time.description) == time)
            #expect(TimeOfDay(time.description.replacing(":", with: ".")) == time)
        }
    }
}
