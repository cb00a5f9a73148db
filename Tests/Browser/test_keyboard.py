"""The two forms that people fill in most, by the Tab key alone: from the top of the page to what was saved."""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from checks import LOOK, START, works_by_keyboard


def test_a_plan_is_begun(visitor):
    visitor.sign_in_as("Lena Ek")
    visitor.open("/planer/ny")
    visitor.script(START)
    tab_to(visitor, "Hoppa till innehållet")
    press(visitor, Keys.ENTER)
    write(visitor, "Vem gäller det?", "Nils Berg")
    # What is folded opens where it stands.
    tab_to(visitor, "Har personen skyddade personuppgifter?")
    press(visitor, Keys.SPACE)
    tab_to(visitor, "Inget som jag känner till")
    press(visitor, Keys.ARROW_DOWN)
    write(visitor, "Eller skriv frågan själv", "Hur kommer Nils till skolan?")
    write(visitor, "Vad vill barnet eller personen själv?", "Jag vill åka med Ali.")
    tab_to(visitor, "Ja")
    press(visitor, Keys.ARROW_DOWN)
    tab_to(visitor, "Spara och börja planen")
    with visitor.new_page():
        press(visitor, Keys.ENTER)
    assert visitor.heading() == "Planen"
    assert "Jag vill åka med Ali." in visitor.text()


def test_promises_are_written_one_after_the_other(visitor):
    visitor.sign_in_as("Lena Ek")
    visitor.open("/planer")
    visitor.follow("Saga Holm")
    visitor.follow("Mål, löften och huvudansvar")
    visitor.script(START)
    for who, what, due in [
        ("Lena Ek", "Ringer hemtjänsten", "nästa fredag"),
        ("Omar Ali", "Bokar samtal", "om en vecka"),
    ]:
        write(visitor, "Vem?", who)
        write(visitor, "Gör vad?", what)
        write(visitor, "Klart när?", due)
        tab_to(visitor, "Vem står bakom löftet?")
        # A list is chosen from by typing the beginning of a name.
        press(visitor, "Region")
        # Enter in a list opens it; in a text field it saves.
        tab_to(visitor, "Spara löftet")
        with visitor.new_page():
            press(visitor, Keys.ENTER)
        assert what in visitor.text()
        # The cursor is back where the next promise begins, without a Tab.
        assert says(visitor) == "Vem?"


def test_everything_is_reached_and_seen(visitor):
    visitor.sign_in_as("Lena Ek")
    for path in ["/idag", "/planer", "/planer/ny"]:
        visitor.open(path)
        works_by_keyboard(visitor)
    visitor.open("/planer")
    visitor.follow("Alva Lindgren")
    works_by_keyboard(visitor)
    for task in ["Mål och löften", "Ja och nej: vem får veta vad", "Mötet och vilka som var där"]:
        visitor.follow(task)
        works_by_keyboard(visitor)
        visitor.follow("Tillbaka")


def write(visitor, label, text):
    tab_to(visitor, label)
    press(visitor, text)
    assert visitor.value(label) == text


def tab_to(visitor, words):
    """Goes on with the Tab key until what says these words has the focus, visibly."""
    stops = []
    while (here := says(visitor)) != words:
        assert len(stops) < 40, f"40 presses of Tab lead past {words!r}: {stops}"
        stops.append(here)
        press(visitor, Keys.TAB)
    focused, without = visitor.script(
        LOOK
        + """
        const element = document.activeElement;
        const focused = look(element);
        element.blur();
        const without = look(element);
        element.focus({preventScroll: true});
        return [focused, without];
        """
    )
    assert focused != without, f"the focus cannot be seen on {words!r}"


def says(visitor):
    """The label or the words of what has the focus."""
    return visitor.script(
        """
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const source = element.labels?.[0] ?? element;
        return source.textContent.replace(/\\(valfritt\\)/, '').replace(/\\s+/g, ' ').trim();
        """
    )


def press(visitor, *keys):
    ActionChains(visitor.here()).send_keys(*keys).perform()
