"""Measures Mellanrum beside a bare server and prints a line of JSON for each measure.

Called by Scripts/bench, which builds both programs in release mode first.
"""

import argparse
import asyncio
import contextlib
import http.client
import json
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

from steady import steady

HERE = pathlib.Path(__file__).parent
SIGNED_IN = 50
# A demo city has a case worker of its own for each sixty plans after the first four hundred.
PLANS_OF_SMALL_CITY, PLANS_OF_CASE_WORKER = 400, 60
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
        workers = (self.options.plans - PLANS_OF_SMALL_CITY) // PLANS_OF_CASE_WORKER
        people = site.sign_in(min(SIGNED_IN, workers))
        fullest, newest = site.plans(people)
        self.targets = {
            "bare": (bare, [("/", "none")]),
            "plan_page": (site.server, fullest),
            "work_list": (site.server, [("/idag", cookie) for cookie in people]),
        }
        rates = {name: [] for name in [*self.targets, "saved_form"]}
        for number in range(self.options.rounds + 1):
            for name, (server, targets) in self.targets.items():
                rates[name].append(self.pages(server, targets))
            rates["saved_form"].append(self.saves(site, newest))
            print(f"round {number} of {self.options.rounds}", file=sys.stderr)
        # The first round warms both servers.
        medians = {name: statistics.median(values[1:]) for name, values in rates.items()}
        for name, value in medians.items():
            report(name, value, "requests/s", None if name == "bare" else value / medians["bare"])
        waits = asyncio.run(steady(site.server.port, fullest, rate=200, seconds=20))
        report("plan_page_p99_at_200_per_second", statistics.quantiles(waits, n=100)[98], "ms")
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


class Site:
    """What a browser does, as far as measuring needs it."""

    def __init__(self, server):
        self.server = server

    def sign_in(self, count):
        """The cookies of so many case workers."""
        page = self.get("/logga-in", "").decode()
        self.style_sheet = re.search(r'"/filer/([^"]+\.css)"', page)[1]
        logins = [f"handlaggare{number}" for number in range(1, count + 1)]
        return [self.post("/logga-in/demo", {"login": login}) for login in logins]

    def plans(self, people):
        """The four fullest pages of each person, the fullest of all first; and the forms for own words of the emptiest
        plan of eight people."""
        fullest, newest = [], []
        for cookie in people:
            paths = set(re.findall(r'"(/planer/\w{7})"', self.get("/planer", cookie).decode()))
            sizes = sorted((len(self.get(path, cookie)), path) for path in paths)
            fullest += [(size, path, cookie) for size, path in sizes[-4:]]
            newest.append((sizes[0][1] + "/egna-ord", cookie))
        return [(path, cookie) for _, path, cookie in sorted(fullest, reverse=True)], newest[:8]

    def form(self, path, cookie):
        """The token and the version in the form of a page."""
        page = self.get(path, cookie).decode()
        values = [re.search(rf'name="{name}"[^>]* value="(\w+)"', page)[1] for name in ("token", "version")]
        return values[0], int(values[1])

    def get(self, path, cookie):
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.server.port)) as connection:
            connection.request("GET", path, headers={"Cookie": cookie})
            answer = connection.getresponse()
            if answer.status != 200:
                raise RuntimeError(f"{path} answered {answer.status}")
            return answer.read()

    def post(self, path, fields):
        """Sends a form; the cookie that came back."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.server.port)) as connection:
            connection.request("POST", path, urllib.parse.urlencode(fields), headers)
            return connection.getresponse().getheader("Set-Cookie").split(";")[0]


class Server:
    def __init__(self, process, port, seconds_to_start):
        self.process = process
        self.port = port
        self.seconds_to_start = seconds_to_start

    @property
    def resident_bytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024


@contextlib.contextmanager
def running(command, wait=30):
    """Runs a server on a free port, given as its last argument, from its first answer to the end of the block."""
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begun = time.perf_counter()
    process = subprocess.Popen([*command, str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not answers(port):
            if process.poll() is not None or time.perf_counter() - begun > wait:
                raise RuntimeError(f"{command[0]} does not answer")
            time.sleep(0.002)
        yield Server(process, port, time.perf_counter() - begun)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def answers(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def report(measure, value, unit, ratio=None):
    line = {"measure": measure, "value": round(value, 3), "unit": unit}
    if ratio is not None:
        line["ratio_to_bare"] = round(ratio, 3)
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
