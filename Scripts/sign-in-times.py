"""Measures whether the time of a refused sign-in tells if a name exists, on each engine.

    sign-in-times.py [ROUNDS]

In each round everybody of NAMES fails once, in random order, over one connection. The medians must lie within FACTOR of
each other. What a network adds, an attacker averages away; what a busy machine adds falls on all alike.
"""

import http.client
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "Tests/Browser"))

from demo import ENGINES, database, free_port, psql, wait_until_healthy  # noqa: E402

PROGRAM = ROOT / ".build/debug/mellanrum"
FACTOR = 1.1

# Who tries: names of the same length. Only the first two are accounts that somebody uses.
NAMES = {
    "known, wrong password": "astrid",
    "known, another": "birgit",
    "known, no password yet": "cecili",
    "known, closed": "daniel",
    "unknown": "okandd",
}

WORKPLACE = [
    *("--role", "caseWorker", "--principal", "Ekstads kommun", "--principal-kind", "municipality"),
    *("--authority", "Socialnämnden", "--authority-kind", "committee", "--unit", "Barn"),
]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    failed = False
    for engine in ENGINES:
        medians = {name: statistics.median(times) for name, times in measure(engine, rounds).items()}
        factor = max(medians.values()) / min(medians.values())
        failed |= factor > FACTOR
        for name, median in medians.items():
            print(f"{engine:9} {name:24} {median * 1000:8.1f} ms, median of {rounds}")
        print(f"{engine:9} slowest by fastest {factor:.3f}, at most {FACTOR}")
    sys.exit(failed)


def measure(engine, rounds):
    """The seconds that each refusal took, by the words in NAMES."""
    with tempfile.TemporaryDirectory() as folder, database(engine, Path(folder)) as place:
        common = ["--database", place, "--keys", f"{folder}/keys"]
        links = {login: make_account(login, common) for login in NAMES.values() if login != "okandd"}
        subprocess.run([PROGRAM, "user", "close", "daniel", *common], check=True, stdout=subprocess.DEVNULL)
        port = free_port()
        log = Path(folder, "log")
        with log.open("wb") as output:
            server = subprocess.Popen([PROGRAM, "serve", "--port", str(port), *common], stdout=output, stderr=output)
        try:
            wait_until_healthy(server, f"http://localhost:{port}", log)
            door = http.client.HTTPConnection("localhost", port)
            for login in ["astrid", "birgit"]:
                assert post(door, links[login], password="en mening att minnas")[0] == 303, login
            return fail_often(door, rounds, lambda: forget_failures(engine, place))
        finally:
            server.terminate()
            server.wait(timeout=30)


def make_account(login, common):
    """Makes an account and gives the address of its one-time link."""
    command = [PROGRAM, "user", "add", login, "--name", login.title(), *WORKPLACE, *common]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return re.search(r"/konto/\S+", said).group()


def fail_often(door, rounds, forget):
    times = {name: [] for name in NAMES}
    answers = set()
    for _ in range(rounds):
        # The brake would answer the next attempts without looking at any password.
        forget()
        for name in random.sample(list(NAMES), len(NAMES)):
            start = time.perf_counter()
            status, answer = post(door, "/logga-in", login=NAMES[name], password="fel men långt nog")
            times[name].append(time.perf_counter() - start)
            answers.add((status, answer.replace(NAMES[name], "")))
    assert len(answers) == 1, "the answers differ"
    assert answers.pop()[0] == 422
    return times


def post(door, path, **fields):
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
    door.request("POST", path, urllib.parse.urlencode(fields), headers)
    answer = door.getresponse()
    return answer.status, answer.read().decode()


def forget_failures(engine, place):
    sql = "DELETE FROM sign_in_brake"
    if engine == "sqlite":
        subprocess.run(["sqlite3", "-cmd", ".timeout 5000", place, sql], check=True)
    else:
        psql(place, sql)


main()
