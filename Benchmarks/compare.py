"""Compares a small city with a large one, page by page for the same content, and prints a line of JSON for each measure.

Called by Scripts/bench. The two cities are drawn from one seed, so a case worker of the small one has the same plans in
the large one. A page should cost what stands on it, however many other plans there are: the same statements, as many
rows visited, and as long. With `--postgres`, under Scripts/with-postgres, both cities are in PostgreSQL.
"""

import argparse
import contextlib
import http.client
import pathlib
import re
import statistics
import sys
import tempfile
import time
import urllib.parse

from city import Site, case_workers, report, running
from counters import PostgresCounters, SQLiteCounters

PEOPLE = 5
# What counts as the same.
COUNTS_WITHIN, TIME_WITHIN = 1.05, 1.2


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mellanrum", required=True, help="the program")
    parser.add_argument("--counter", help="the library that counts what SQLite does")
    parser.add_argument("--postgres", action="store_true", help="in PostgreSQL instead")
    parser.add_argument("--folder", required=True, help="where files may be written")
    parser.add_argument("--plans", type=int, nargs=2, default=[10_000, 100_000], metavar="COUNT")
    parser.add_argument("--requests", type=int, default=300, help="how many of each page are timed, in both cities")
    options = parser.parse_args()
    if case_workers(min(options.plans)) < PEOPLE:
        parser.error("the small city needs a thousand plans")
    pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder, contextlib.ExitStack() as stack:
        cities = [City(options, pathlib.Path(folder), plans, stack) for plans in options.plans]
        sys.exit(not all([compare(page, cities, options.requests) for page in same_pages(*cities)]))


class City:
    """A filled database and the server over it, with what some case workers may open."""

    def __init__(self, options, folder, plans, stack):
        self.counters = PostgresCounters(plans) if options.postgres else SQLiteCounters(options.counter, folder, plans)

        def command(database):
            keys = ["--keys", folder / f"{plans}.keys"]
            return [options.mellanrum, "demo", "--database", database, *keys, "--plans", str(plans), "--port"]

        with running(command(self.counters.database), wait=3_600):
            pass  # fills the database
        self.counters.prepare()
        server = running(command(self.counters.counted_database), environment=self.counters.environment)
        self.site = Site(stack.enter_context(server))
        self.connection = http.client.HTTPConnection("127.0.0.1", self.site.server.port)
        self.people = self.site.sign_in(PEOPLE)

    def plans(self):
        """Each plan's address and who opens it, by what stands on its page."""
        plans = {}
        for person, cookie in enumerate(self.people):
            for path in set(re.findall(r'"(/planer/\w{7})"', self.site.get("/planer", cookie).decode())):
                plans[person, self.text(path, "", cookie)] = (path, cookie)
        return plans

    def text(self, plan, page, cookie):
        """What a plan's page says, without the number and the tokens that this city has drawn."""
        text = self.site.get(plan + page, cookie).decode().replace(plan.removeprefix("/planer/"), "")
        return re.sub(r'value="[^"]*"', "", text)

    def search(self, path, cookie):
        """The search for a plan by its number."""
        token = re.search(r'name="token"[^>]* value="(\w+)"', self.site.get("/planer", cookie).decode())[1]
        return "/planer", cookie, {"token": token, "search": path.removeprefix("/planer/")}

    def count(self, target):
        """What the database does for a page, by measure: the fewest of some times, since the linker asks, too."""
        counts = [self.counters.during(lambda: self.ask(*target)) for _ in range(7)]
        return {name: min(count[name] for count in counts) for name in counts[0]}

    def seconds(self, target):
        begun = time.perf_counter()
        self.ask(*target)
        return time.perf_counter() - begun

    def ask(self, path, cookie, fields=None):
        """Fetches a page over a connection that stays, or sends the fields to it."""
        headers = {"Cookie": cookie, "Sec-Fetch-Site": "same-origin"}
        if fields:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request("POST" if fields else "GET", path, urllib.parse.urlencode(fields or {}), headers)
        answer = self.connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")


def same_pages(*cities):
    """A name and, for each city, who asks for what: pages that say the same in both."""
    for path in ["/idag", "/planer", "/planer/vantar", "/mottaget"]:
        yield path, [[(path, cookie) for cookie in city.people] for city in cities]
    yield "/statistik/{table}", [[city.site.figures()] for city in cities]
    plans = [city.plans() for city in cities]
    both = sorted(plans[0].keys() & plans[1].keys())
    print(f"{len(both)} plans of {len(plans[0])} say the same in both", file=sys.stderr)
    if len(both) < len(plans[0]) / 2:
        raise RuntimeError("the two cities do not have the same plans")
    chosen = [[of[key] for of in plans] for key in both[:: max(1, len(both) // 25)]]
    for end in ["", "/samtycke", "/kallelse", "/vem-gor-vad"]:
        same = [both for both in chosen if len({city.text(of[0], end, of[1]) for city, of in zip(cities, both)}) == 1]
        print(f"{len(same)} of {len(chosen)} say the same at {end}", file=sys.stderr)
        yield "/planer/{number}" + end, [[(plan + end, cookie) for plan, cookie in of] for of in zip(*same)]
    yield "a search", [[city.search(*of) for of in own] for city, own in zip(cities, zip(*chosen))]


def compare(page, cities, requests):
    """Reports a page's cost in both cities; false if it grows."""
    name, targets = page
    counts = [[city.count(target) for target in of] for city, of in zip(cities, targets)]
    seconds = [[], []]
    for number in range(requests):
        for city, of, times in zip(cities, targets, seconds):
            times.append(city.seconds(of[number % len(of)]))
    is_same = True
    for measure in counts[0][0]:
        small, large = (sum(count[measure] for count in of) / len(of) for of in counts)
        ratio = large / small if small else 1.0 if not large else float("inf")
        report(f"{measure} of {name}", large, "a page", ratio_to_small=ratio)
        is_same = is_same and ratio <= COUNTS_WITHIN
    small, large = (statistics.median(times) * 1000 for times in seconds)
    report(f"time of {name}", large, "ms", ratio_to_small=large / small)
    return is_same and large / small <= TIME_WITHIN


if __name__ == "__main__":
    main()
