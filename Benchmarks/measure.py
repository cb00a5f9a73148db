"""Measures Mellanrum beside a bare server and prints a line of JSON for each measure.

Called by Scripts/bench, which builds both programs in release mode first.
"""

import argparse
import asyncio
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

from city import Site, case_workers, report, running
from steady import steady_pages, steady_saves

HERE = pathlib.Path(__file__).parent
SIGNED_IN = 50
CONNECTIONS = 16


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mellanrum", required=True, help="the program")
    parser.add_argument("--bare", required=True, help="the bare server")
    parser.add_argument("--folder", required=True, help="where files may be written, on the disk to be measured")
    parser.add_argument("--plans", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4, help="how long each measure of a round lasts")
    options = parser.parse_args()
    pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        Bench(options, pathlib.Path(folder)).run()


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.demo = [options.mellanrum, "demo", "--database", folder / "demo.db", "--plans", str(options.plans)]
        self.bare = [options.bare, folder / "bare.db"]

    def run(self):
        with running([*self.demo, "--port"], wait=1_800):
            pass  # fills the database
        starts = []
        for _ in range(5):
            with running([*self.demo, "--port"]) as server:
                starts.append(server.seconds_to_start)
        with running(self.bare) as bare, running([*self.demo, "--port"]) as server:
            self.measure(bare, Site(server))
        report("start", statistics.median(starts), "s")

    def measure(self, bare, site):
        people = site.sign_in(min(SIGNED_IN, case_workers(self.options.plans)))
        fullest, newest = site.plans(people)
        self.targets = {
            "bare": (bare, [("/", "none")]),
            "plan_page": (site.server, fullest),
            "statistics": (site.server, [site.figures()]),
            "work_list": (site.server, [("/idag", cookie) for cookie in people]),
        }
        rates = {name: [] for name in [*self.targets, "saved_form"]}
        for number in range(self.options.rounds + 1):
            for name, (server, targets) in self.targets.items():
                rates[name].append(self.pages(server, targets))
            rates["saved_form"].append(self.saves(site, newest[:8]))
            print(f"round {number} of {self.options.rounds}", file=sys.stderr)
        # The first round warms both servers.
        medians = {name: statistics.median(values[1:]) for name, values in rates.items()}
        for name, value in medians.items():
            report(name, value, "requests/s", ratio_to_bare=None if name == "bare" else value / medians["bare"])
        waits = steady_pages(site.server.port, fullest, rate=200, seconds=20)
        report("plan_page_p99_at_200_per_second", statistics.quantiles(waits, n=100)[98], "ms")
        forms = [(path, cookie, *site.form(path, cookie)) for path, cookie in newest]
        waits = steady_saves(site.server.port, forms, rate=100, seconds=20)
        report("saved_form_p99_at_100_per_second", statistics.quantiles(waits, n=100)[98], "ms")
        report("resident_memory", site.server.resident_bytes / 1_000_000, "MB")
        page = len(site.get(*fullest[0]))
        style = len(site.get("/filer/" + site.style_sheet, ""))
        report("plan_page_with_style_sheet", (page + style) / 1_000, "kB")

    def pages(self, server, targets):
        file = self.folder / "targets"
        file.write_text("".join(f"{path} {cookie}\n" for path, cookie in targets))
        return self.wrk(server, "pages.lua", file, threads=2, connections=CONNECTIONS)

    def saves(self, site, plans):
        before = [site.form(path, cookie) for path, cookie in plans]
        file = self.folder / "forms"
        file.write_text(
            "".join(f"{path} {cookie} {token} {version}\n" for (path, cookie), (token, version) in zip(plans, before))
        )
        rate = self.wrk(site.server, "saves.lua", file, threads=len(plans), connections=len(plans))
        saved = sum(site.form(*plan)[1] - version for plan, (_, version) in zip(plans, before))
        if saved < rate * self.options.seconds * 0.9:
            raise RuntimeError(f"the plans were changed {saved} times only")
        return rate

    def wrk(self, server, script, file, threads, connections):
        command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{self.options.seconds}s", "-s", HERE / script]
        command += [f"http://127.0.0.1:{server.port}/", "--", file]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        if "Non-2xx" in output or "Socket errors" in output:
            raise RuntimeError(output)
        return float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1])


if __name__ == "__main__":
    main()
