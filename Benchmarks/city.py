"""A server that runs, and what a browser does with it, as far as measuring needs it."""

import contextlib
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.parse

# A demo city has a case worker of its own for each sixty plans after the first four hundred.
PLANS_OF_SMALL_CITY, PLANS_OF_CASE_WORKER = 400, 60


def case_workers(plans):
    """How many case workers of a city have sixty plans each, whatever else there is."""
    return (plans - PLANS_OF_SMALL_CITY) // PLANS_OF_CASE_WORKER


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

    def figures(self):
        """The page of numbers with the most on it, and the cookie of the statistician."""
        cookie = self.post("/logga-in/demo", {"login": "siv"})
        years = re.findall(r'"/statistik/planer-(\d{4})"', self.get("/statistik", cookie).decode())
        return max(((f"/statistik/planer-{year}", cookie) for year in years), key=lambda at: len(self.get(*at)))

    def plans(self, people):
        """The four fullest pages of each person, the fullest of all first; and the form for own words of the emptiest plan
        of each."""
        fullest, newest = [], []
        for cookie in people:
            paths = set(re.findall(r'"(/planer/\w{7})"', self.get("/planer", cookie).decode()))
            sizes = sorted((len(self.get(path, cookie)), path) for path in paths)
            fullest += [(size, path, cookie) for size, path in sizes[-4:]]
            newest.append((sizes[0][1] + "/egna-ord", cookie))
        return [(path, cookie) for _, path, cookie in sorted(fullest, reverse=True)], newest

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
def running(command, wait=30, environment=None):
    """Runs a server on a free port, given as its last argument, from its first answer to the end of the block."""
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*command, str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **(environment or {})},
    )
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


def report(measure, value, unit, **ratios):
    line = {"measure": measure, "value": round(value, 3), "unit": unit}
    line.update({name: round(ratio, 3) for name, ratio in ratios.items() if ratio is not None})
    print(json.dumps(line), flush=True)
