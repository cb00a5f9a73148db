"""The harness judged by itself: on pages with planted faults every check finds its own, and on a sound page none."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from checks import axe, keyboard, looks_right, outline, sideways, works_by_keyboard

STYLE = """
body { margin: 8px; font-size: 18px }
a, button, input, select, label { display: inline-block; min-height: 44px; min-width: 44px }
summary { min-height: 44px }
:focus-visible { outline: 3px solid #16191d }
"""

SOUND = """
<h1>Planen</h1>
<p id="state">Utan skript</p>
<script src="/script.js"></script>
<form method="post" action="/svar">
<p><label for="goal">Mål</label> <input id="goal" name="goal"></p>
<p><label for="who">Vem</label>
<select id="who" name="who"><option>Skolan</option><option>Regionen</option></select></p>
<fieldset><legend>Kommer du?</legend>
<p><input type="radio" name="come" id="yes" value="yes"> <label for="yes">Ja</label></p>
<p><input type="radio" name="come" id="no" value="no"> <label for="no">Nej</label></p></fieldset>
<button>Spara</button>
</form>
<ul><li>Ett löfte <form action="/ett"><button>Ändra</button></form></li>
<li>Ett annat löfte <form action="/annat"><button>Ändra</button></form></li></ul>
<details><summary>Mer</summary><p><a href="/">Tillbaka</a></p></details>
<p><a href="/kaka">Ta en kaka</a></p>
"""

BODIES = {
    "/sund": SOUND,
    "/hinder": '<h1>Hinder</h1><img src="/bild.png"><p style="color: #999">Svagt</p>',
    "/bred": '<h1>Bred</h1><p style="width: 500px">Bredare än skärmen</p>',
    "/ring": '<h1>Ring</h1><p><a href="/" style="outline: none; display: inline-block">Dold</a></p>',
    "/liten": '<h1>Liten</h1><p><button style="min-height: 0; height: 12px; width: 12px; padding: 0">x</button></p>',
    "/skymd": '<h1>Skymd</h1><p><a href="/">En</a></p><div style="position: fixed; inset: 0">Över</div>',
    "/tva": "<h1>En</h1><h1>Två</h1>",
}


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/script.js":
            self.send("text/javascript", "document.getElementById('state').textContent = 'Med skript'")
        elif self.path == "/engelska":
            self.send("text/html", page(SOUND, language="en"))
        elif self.path == "/utan-vy":
            self.send("text/html", page(SOUND, viewport=""))
        elif self.path == "/kaka":
            self.send("text/html", page("<h1>Kaka</h1>"), cookie="__Host-who=me; Path=/; Secure; HttpOnly")
        else:
            cookies = self.headers.get("Cookie", "ingen kaka")
            self.send("text/html", page(BODIES.get(self.path.split("?")[0], f"<h1>{self.path}</h1><p>{cookies}</p>")))

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        answers = " ".join(f"{name}={values[0]}" for name, values in form.items())
        self.send("text/html", page(f"<h1>Tack</h1><p>{answers}</p>"))

    def send(self, kind, body, cookie=None):
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


def page(body, language="sv", viewport='<meta name="viewport" content="width=device-width, initial-scale=1">'):
    head = f"<meta charset=utf-8>{viewport}<title>Prov</title><style>{STYLE}</style>"
    return f"<!DOCTYPE html><html lang={language}><head>{head}</head><body><main>{body}</main></body></html>"


@pytest.fixture(scope="module")
def pages():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def visitor(arrive, pages):
    return arrive(pages)


def test_a_sound_page_has_no_findings(visitor):
    visitor.open("/sund")
    looks_right(visitor)
    works_by_keyboard(visitor)


def test_axe_finds_a_picture_without_words_and_weak_contrast(visitor):
    visitor.open("/hinder")
    rules = {finding.split()[0] for finding in axe(visitor)}
    assert {"image-alt", "color-contrast"} <= rules
    with pytest.raises(AssertionError, match="image-alt"):
        looks_right(visitor)


@pytest.mark.parametrize("path", ["/bred", "/utan-vy"])
def test_sideways_scrolling_is_found_on_a_narrow_screen_only(visitor, path):
    visitor.open(path)
    assert sideways(visitor) == []
    with visitor.width(320):
        assert len(sideways(visitor)) == 1
    with pytest.raises(AssertionError, match="sideways scroll"):
        looks_right(visitor)


def test_a_missing_focus_ring_is_found(visitor):
    visitor.open("/ring")
    assert [finding.split(":")[0][:27] for finding in keyboard(visitor)] == ["the focus cannot be seen on"]
    with pytest.raises(AssertionError, match="cannot be seen"):
        works_by_keyboard(visitor)


def test_a_small_target_is_found(visitor):
    visitor.open("/liten")
    assert any("smaller than 24 pixels" in finding for finding in keyboard(visitor))


def test_something_in_front_of_the_focus_is_found(visitor):
    visitor.open("/skymd")
    assert any("something covers" in finding for finding in keyboard(visitor))


def test_the_outline_of_the_page_is_judged(visitor):
    visitor.open("/tva")
    assert outline(visitor, "sv") == ["2 main headings"]
    visitor.open("/engelska")
    assert outline(visitor, "sv") == ["the page says it is in 'en', not 'sv'"]
    assert outline(visitor, "en") == []


def test_a_form_is_filled_by_the_words_on_it_without_scripts(visitor):
    visitor.open("/sund")
    assert visitor.heading() == "Planen"
    assert "Utan skript" in visitor.text()
    visitor.fill("Mål", "Gå till skolan på måndag")
    visitor.fill("Vem", "Regionen")
    visitor.choose("Kommer du?", "Ja")
    visitor.choose("Kommer du?", "Ja")
    assert visitor.value("Mål") == "Gå till skolan på måndag"
    visitor.press("Spara")
    assert visitor.path() == "/svar"
    assert visitor.heading() == "Tack"
    assert "goal=Gå till skolan på måndag who=Regionen come=yes" in visitor.text()


def test_scripts_run_only_while_they_are_turned_on(visitor):
    with visitor.javascript():
        visitor.open("/sund")
        assert "Med skript" in visitor.text()
    visitor.open("/sund")
    assert "Utan skript" in visitor.text()


def test_words_that_stand_twice_must_be_told_apart(visitor):
    visitor.open("/sund")
    with pytest.raises(AssertionError, match="2 of .* say 'Ändra'"):
        visitor.press("Ändra")
    visitor.press("Ändra", within="Ett annat löfte")
    assert visitor.path() == "/annat?"


def test_a_word_that_is_not_there_is_said_so_with_those_that_are(visitor):
    visitor.open("/sund")
    with pytest.raises(AssertionError, match="0 of .* say 'Radera'.*'Spara'"):
        visitor.press("Radera")


def test_visitors_do_not_share_cookies(visitor, arrive, pages):
    other = arrive(pages)
    visitor.open("/sund")
    visitor.follow("Ta en kaka")
    visitor.open("/vem")
    other.open("/vem")
    assert "__Host-who=me" in visitor.text()
    assert "ingen kaka" in other.text()


def test_a_screenshot_is_as_wide_as_asked_and_as_long_as_the_page(visitor):
    visitor.open("/sund")
    picture = visitor.screenshot("harness", 320).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20], "big") == 320
