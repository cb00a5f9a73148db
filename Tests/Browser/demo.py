"""The program under test: the debug build in demo mode, over a new database of either engine."""

import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from contextlib import contextmanager
from pathlib import Path

from chromium import ROOT, TOOLS

ENGINES = ("sqlite", "postgres")


@contextmanager
def demo(engine):
    """Gives the address of a demo city of its own, with the six known plans, and demands that it stops as it should."""
    logs = TOOLS / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, database(engine, Path(folder)) as place:
        port = free_port()
        log = logs / f"{engine}-{port}.log"
        command = [ROOT / ".build/debug/mellanrum", "demo", "--plans", "6", "--port", str(port)]
        command += ["--database", place, "--keys", str(Path(folder) / "keys")]
        with log.open("wb") as output:
            program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        address = f"http://localhost:{port}"
        try:
            wait_until_healthy(program, address, log)
            yield address
            program.send_signal(signal.SIGINT)
            status = program.wait(timeout=30)
            assert status == 0, f"stopped by SIGINT, the program ended with {status}; see {log}"
        finally:
            program.kill()
            program.wait()


@contextmanager
def database(engine, folder):
    """Gives what `--database` takes: a file, or how to reach a new PostgreSQL database."""
    if engine == "sqlite":
        yield str(folder / "demo.db")
        return
    cluster = os.environ.get("MELLANRUM_TEST_POSTGRES")
    assert cluster, "no PostgreSQL: run the journeys through Scripts/with-postgres"
    name = f"journey_{uuid.uuid4().hex}"
    psql(cluster, f"CREATE DATABASE {name}")
    try:
        # Of a word that is given twice, libpq takes the last.
        yield f"{cluster} dbname={name}"
    finally:
        psql(cluster, f"DROP DATABASE {name} WITH (FORCE)")


def psql(cluster, sql):
    subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-d", cluster, "-c", sql], check=True)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_until_healthy(program, address, log):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        assert program.poll() is None, f"the program ended by itself:\n{log.read_text()}"
        try:
            with urllib.request.urlopen(f"{address}/halsa", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError(f"no answer from {address}/halsa within a minute:\n{log.read_text()}")
