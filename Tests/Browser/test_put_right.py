"""What was written wrongly is put right, as people do it in the middle of a meeting: without scripts."""

from test_walk import ANOTHER_GUARDIAN, REGION, begin, consent, goal, hold_meeting, promise, to_plan


def test_a_goal_a_promise_and_a_meeting_are_put_right_while_the_plan_is_read_aloud(new_visitor):
    lena = new_visitor()
    lena.sign_in_as("Lena Ek")
    begin(lena, "Tove Lund", kind="SIP")
    consent(lena, ANOTHER_GUARDIAN, "Eva Lund", [REGION])
    to_plan(lena)
    hold_meeting(lena, {"Eva Lund": "På plats"})
    lena.press("Spara och gå till nästa del: Det här behövs")
    goal(lena, "Jag slöv hela natten.", "På kort sikt")
    goal(lena, "Rappakalja", "På kort sikt")
    lena.follow("Ändra eller ta bort: Rappakalja")
    lena.press("Ta bort målet")
    assert "Målet togs bort" in lena.text()
    assert lena.value("Vad är målet?") == "Rappakalja"
    lena.follow("Tillbaka")
    lena.press("Spara och gå till nästa del: Vem gör vad")
    assert "Rappakalja" not in lena.text()
    promise(lena, "Eva Lund", "Läser en saga varje kväll", "nästa fredag", "Någon annan (skola, myndighet, familj)")
    lena.press("Spara och gå till nästa del: Läs upp")

    # One sentence is put right; what was ticked and answered before is still there.
    lena.choose("Eva Lund: Läser en saga varje kväll.", "Stämmer")
    lena.choose("Vad säger Eva Lund?", "Planen stämmer")
    lena.press("Ändra: Jag slöv hela natten.")
    lena.fill("Vad är målet?", "Jag sover hela natten.")
    lena.press("Spara ändringen")
    assert lena.heading() == "Läs upp"
    assert "Jag sover hela natten." in lena.text() and "slöv" not in lena.text()
    chosen = lena.script("return [...document.querySelectorAll(':checked')].map(box => box.value)")
    assert "right" in chosen and "agrees" in chosen, chosen
    lena.press("Spara svaren")
    assert "Svaret är sparat" in lena.text()

    # What is agreed later was not read: she is asked again.
    lena.press("Ändra: Eva Lund: Läser en saga varje kväll.")
    lena.fill("Gör vad?", "Läser två sagor varje kväll")
    lena.press("Spara ändringen")
    assert "Gäller en tidigare lydelse. Fråga igen." in lena.text()

    to_plan(lena)
    lena.follow("Mötet och vilka som var där")
    lena.follow("Ändra det som står om möte 1")
    lena.fill("Var hölls mötet?", "Biblioteket")
    lena.press("Spara ändringen")
    assert "Biblioteket" in lena.text() and "Möte 2" not in lena.text()
