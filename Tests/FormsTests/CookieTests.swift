import Kernel
import Testing

@testable import Forms

@Suite("Cookies")
struct CookieTests {
    @Test("Pairs are read, the first of a name wins")
    func pairs() {
        let cookies = Cookies(header: "__Host-session=abc; lang=sv;x=1=2;\t lang=en ;empty=")
        #expect(cookies["__Host-session"] == "abc")
        #expect(cookies["lang"] == "sv")
        #expect(cookies["x"] == "1=2")
        #expect(cookies["empty"] == "")
        #expect(cookies["absent"] == nil)
        #expect(cookies["Lang"] == nil)
    }

    @Test(
        "What is no pair is left out, and the rest is read",
        arguments: [
            "a", "=1", "a b=1", "a=b c", "a=\"1\"", "a=1,2", "a=\\", "å=1", "a=å", "a=\u{1}", "a(=1", "a\t=1", ";;",
        ]
    )
    func odd(pair: String) {
        let cookies = Cookies(header: "\(pair); ok=1")
        #expect(cookies["a"] == nil)
        #expect(cookies["ok"] == "1")
    }

    @Test("No header is no cookies")
    func none() {
        #expect(Cookies(header: nil)["a"] == nil)
        #expect(Cookies(header: "")["a"] == nil)
    }

    @Test("Each limit holds at its edge")
    func limits() {
        let fill = { (length: Int) in "a=" + String(repeating: "x", count: length - 2) }
        #expect(Cookies(header: fill(8_192))["a"]?.count == 8_190)
        #expect(Cookies(header: fill(8_193))["a"] == nil)
        let many = (1...101).map { "c\($0)=1" }.joined(separator: "; ")
        #expect(Cookies(header: many)["c100"] == "1")
        #expect(Cookies(header: many)["c101"] == nil)
    }

    @Test("A cookie is set for this host alone, and comes back")
    func set() throws {
        let cookie = try SetCookie("__Host-session", "aZ09-_.", maxAge: 3_600)
        #expect(
            cookie.description
                == "__Host-session=aZ09-_.; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600"
        )
        let sent = cookie.description.prefix { $0 != ";" }
        #expect(Cookies(header: String(sent))["__Host-session"] == "aZ09-_.")
        #expect(try SetCookie("__Host-a", "b").description == "__Host-a=b; Path=/; Secure; HttpOnly; SameSite=Lax")
        #expect(
            try SetCookie.removing("__Host-a").description
                == "__Host-a=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"
        )
    }

    @Test(
        "Names without the prefix, and with characters that split headers",
        arguments: ["", "a", "__Host-", "__host-a", "__Host-a b", "__Host-a;", "__Host-a=", "__Host-å", "__Host-a\r\n"]
    )
    func names(name: String) {
        #expect(throws: SetCookie.Refused.name) { try SetCookie(name, "1") }
    }

    @Test(
        "Values that would end the cookie or the header",
        arguments: ["a b", "a;b", "a,b", "\"a\"", "a\\b", "å", "a\r\nb", "\u{0}", "a\u{7f}"]
    )
    func values(value: String) {
        #expect(throws: SetCookie.Refused.value) { try SetCookie("__Host-a", value) }
    }

    @Test("The longest cookie")
    func longest() throws {
        _ = try SetCookie("__Host-a", String(repeating: "x", count: 4_088))
        #expect(throws: SetCookie.Refused.tooLong) {
            try SetCookie("__Host-a", String(repeating: "x", count: 4_089))
        }
    }
}
