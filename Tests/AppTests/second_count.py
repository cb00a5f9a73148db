"""Counts plans a second time, from their rows: reads JSON, writes a line for each number that is not zero.

Written from the definitions that the page "Så räknar vi" gives, and from nothing of the program.
"""
import json
import sys
from collections import Counter
from datetime import date

numbers = Counter()


def count(owner, year, what, by, row, **parts):
    numbers[owner, year, what, by, row, "-"] += 1
    for split, part in parts.items():
        numbers[owner, year, what, by, row, f"{split}.{part}"] += 1


def birth(number):
    if number is None or number.startswith("99"):
        return None
    year, month, day = int(number[:4]), int(number[4:6]), int(number[6:8])
    return (year, month, day - 60 if day > 60 else day)


def sex(number):
    if birth(number) is None:
        return "unknown"
    return "man" if number[-2] in "13579" else "woman"


def age(number, begun):
    born = birth(number)
    if born is None:
        return "unknown"
    years = begun.year - born[0] - ((begun.month, begun.day) < born[1:])
    bands = [(5, "years0to5"), (12, "years6to12"), (17, "years13to17"), (24, "years18to24"), (64, "years25to64")]
    return next((name for last, name in bands if years <= last), "from65")


def wait(plan):
    first = [m for m in plan["meetings"] if m["number"] == 1]
    if not first:
        return "none"
    days = (date.fromisoformat(first[0]["day"]) - date.fromisoformat(plan["seen"])).days
    return "within14" if days <= 14 else "within30" if days <= 30 else "within60" if days <= 60 else "over60"


def party(called):
    if called["kind"] == "individual":
        return "person"
    if called["kind"] in ("guardian", "relative"):
        return "family"
    return {"municipality": "municipality", "region": "region"}.get(called.get("principal"), "otherPrincipal")


def presence(modes):
    if {"present", "digital"} & modes:
        return "whole"
    return "part" if "part" in modes else "absent"


def outcome(promise, closure):
    status = promise["status"]
    if status == "done":
        return "inTime" if promise["day"] <= promise["due"] else "late"
    if status in ("notDone", "interrupted"):
        return "notDone"
    if status == "cancelled":
        return "cancelled"
    return None if closure == "takenOver" else "open"


rows = json.load(sys.stdin)
for plan in rows["plans"]:
    owner, closure = plan["owner"], plan.get("closure")
    if closure in ("enteredInError", "neverNeeded"):
        continue
    is_internal = plan["kind"] == "internalPlan"
    begun, number = date.fromisoformat(plan["begun"]), plan.get("number")
    if "cameFrom" not in plan:
        parts = {
            "state": "closed" if closure else "open",
            "followUp": "notEstablished" if not plan["isEstablished"]
            else "followedUp" if plan["isFollowedUp"] else "notFollowedUp",
            "wait": wait(plan),
            "words": plan["words"][-1] if plan["words"] else "none",
        }
        row_of = {"kind": plan["kind"]}
        if not is_internal:
            row_of |= {
                "area": plan.get("area", "unknown"),
                "district": plan.get("district", "unknown"),
                "sex": sex(number),
                "age": age(number, begun),
            }
        for by, row in row_of.items():
            count(owner, begun.year, "internalPlans" if is_internal else "plans", by, row, **parts)
    if is_internal:
        continue
    for meeting in plan["meetings"]:
        year = int(meeting["day"][:4])
        count(owner, year, "meetings", "leader", meeting.get("leader", "unknown"))
        modes = {}
        for called in meeting["called"]:
            modes.setdefault(party(called), set()).add(called["mode"])
        for name, seen in modes.items():
            count(owner, year, "calls", "party", name, attendance=presence(seen))
    for promise in plan["promises"]:
        what = outcome(promise, closure)
        # What is promised for a month to come is not due yet.
        if what is None or promise["due"][:7] > rows["until"][:7]:
            continue
        keeper = {"own": "person", "thirdPartyAction": "others"}.get(promise["kind"], promise.get("principal"))
        count(owner, int(promise["due"][:4]), "promises", "keeper", keeper, outcome=what)

for line in sorted(f"{' '.join(map(str, key))} {number}" for key, number in numbers.items()):
    print(line)
