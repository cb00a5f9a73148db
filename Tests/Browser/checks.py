"""What every page must be able to show: no barrier that axe finds, no sideways scrolling, a way for the keyboard.

Each check gives a list of what is wrong, in words; an empty list is a page without findings.
"""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from chromium import TOOLS

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


def looks_right(visitor, language="sv"):
    """Fails unless the page a visitor has before them holds on the narrowest screen."""
    with visitor.width(320):
        findings = axe(visitor) + sideways(visitor) + outline(visitor, language)
    assert not findings, "\n".join([f"{visitor.path()} at 320 pixels:", *findings])


def works_by_keyboard(visitor):
    """Fails unless everything on the page can be reached and seen with the Tab key alone."""
    findings = keyboard(visitor)
    assert not findings, "\n".join([f"{visitor.path()} by keyboard:", *findings])


def axe(visitor):
    """The violations of WCAG 2.2 AA and good practice that axe-core finds."""
    with visitor.javascript():
        if not visitor.script("return 'axe' in window"):
            visitor.script((TOOLS / "axe.min.js").read_text())
        answer = visitor.here().execute_async_script(
            """
            const [tags, done] = arguments;
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(done, error => done({error: String(error)}));
            """,
            TAGS,
        )
    assert "error" not in answer, answer["error"]
    return [
        f"{violation['id']} ({violation['impact']}): {violation['help']}: {node['html'][:120]}"
        for violation in answer["violations"]
        for node in violation["nodes"]
    ]


def sideways(visitor):
    """What makes the page wider than the screen (WCAG 1.4.10)."""
    return visitor.script(
        """
        const [screen] = arguments;
        const page = Math.max(document.documentElement.scrollWidth, window.innerWidth);
        if (page <= screen) return [];
        const wide = [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > screen + 1)
            .map(element => element.outerHTML.slice(0, 80));
        return [`sideways scroll: ${page} pixels on a screen of ${screen}: ${wide.slice(-3).join(' ')}`];
        """,
        visitor.pixels,
    )


def outline(visitor, language):
    """One main heading, a title, and the language the page is in."""
    headings, title, lang = visitor.script(
        "return [document.querySelectorAll('h1').length, document.title.trim(), document.documentElement.lang]"
    )
    findings = []
    if headings != 1:
        findings.append(f"{headings} main headings")
    if not title:
        findings.append("no title")
    if lang != language:
        findings.append(f"the page says it is in {lang!r}, not {language!r}")
    return findings


# One stop per control; a group of radio buttons is one stop.
REACHABLE = """
const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    stop => !stop.matches(':disabled, [type=hidden]') && stop.tabIndex >= 0 && stop.checkVisibility());
const forms = [...document.forms];
return new Set(stops.map(stop => stop.type === 'radio' ? forms.indexOf(stop.form) + stop.name : stop)).size;
"""

# What can tell that an element has the focus.
LOOK = """
const look = element => {
    const style = getComputedStyle(element);
    const ring = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? '' :
        [style.outlineStyle, style.outlineWidth, style.outlineColor].join(' ');
    return [ring, style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth].join(' | ');
};
"""

STOP = (
    LOOK
    + """
const element = document.activeElement;
if (!element || element === document.body || element === document.documentElement) return null;
const box = element.getBoundingClientRect();
// A label can be pressed in the place of its control.
const targets = [box, ...[...(element.labels ?? [])].map(label => label.getBoundingClientRect())];
const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
return {
    element,
    name: element.outerHTML.replace(/\\s+/g, ' ').slice(0, 80),
    look: look(element),
    seen: !!top && (element.contains(top) || top.contains(element)),
    small: getComputedStyle(element).display !== 'inline' && targets.every(box => box.width < 24 || box.height < 24),
};
"""
)

# The next Tab goes to the first stop of the page.
START = """
document.documentElement.tabIndex = -1;
document.documentElement.focus();
document.documentElement.removeAttribute('tabindex');
scrollTo(0, 0);
"""


def keyboard(visitor):
    """What the Tab key cannot reach or leave (WCAG 2.1.1, 2.1.2), hides (2.4.7, 2.4.11) or finds small (2.5.8)."""
    findings, stops = [], []
    expected = visitor.script(REACHABLE)
    visitor.script(START)
    for _ in range(expected * 2 + 5):
        ActionChains(visitor.here()).send_keys(Keys.TAB).perform()
        stop = visitor.script(STOP)
        if stop is None or (stops and stop["element"] == stops[0]["element"] and len(stops) > 1):
            break
        if stops and stop["element"] == stops[-1]["element"]:
            if expected > 1:
                findings.append(f"the Tab key cannot leave {stop['name']}")
            break
        stops.append(stop)
    visitor.script("document.activeElement.blur()")
    for stop in stops:
        if stop["look"] == visitor.script(LOOK + "return look(arguments[0])", stop["element"]):
            findings.append(f"the focus cannot be seen on {stop['name']}")
        if not stop["seen"]:
            findings.append(f"something covers {stop['name']}")
        if stop["small"]:
            findings.append(f"smaller than 24 pixels: {stop['name']}")
    if len(stops) < expected:
        findings.append(f"the Tab key reaches {len(stops)} of {expected}")
    return findings
