"""Counts what a database does for a page, without a word of the program that asks it."""

import json
import os
import pathlib
import struct
import subprocess
import time
import urllib.parse


class SQLiteCounters:
    """By a library that is preloaded and asks `sqlite3_stmt_status` (statement-counter.c)."""

    def __init__(self, library, folder, plans):
        self.database = self.counted_database = folder / f"{plans}.db"
        self.file = folder / f"{plans}.counters"
        self.environment = {"LD_PRELOAD": str(library), "STATEMENT_COUNTERS": str(self.file)}

    def prepare(self):
        """Nothing: SQLite needs no statistics for the indexes we have."""

    def during(self, ask):
        before = self.read()
        ask()
        names = ["statements", "machine_steps", "rows_without_index"]
        return dict(zip(names, (after - start for start, after in zip(before, self.read()))))

    def read(self):
        return struct.unpack("=3Q", self.file.read_bytes())


class PostgresCounters:
    """By the server itself, which writes to its log how each statement went (auto_explain: EXPLAIN ANALYZE of the real
    ones). Reads the server's place from the environment that Scripts/with-postgres makes."""

    environment = None
    EXPLAIN = ["log_min_duration=0", "log_analyze=on", "log_timing=off", "log_format=json"]

    def __init__(self, plans):
        place = dict(word.split("=", 1) for word in os.environ["MELLANRUM_TEST_POSTGRES"].split())
        self.name, self.host, self.user = f"city{plans}", place["host"], place["user"]
        self.log = pathlib.Path(os.environ["MELLANRUM_TEST_POSTGRES_LOG"])
        self.psql("postgres", f"CREATE DATABASE {self.name}")
        settings = ["session_preload_libraries=auto_explain", *(f"auto_explain.{setting}" for setting in self.EXPLAIN)]
        options = " ".join(f"-c {setting}" for setting in settings)
        where = {"host": self.host, "user": self.user}
        self.database = f"postgresql:///{self.name}?{urllib.parse.urlencode(where)}"
        everything = urllib.parse.urlencode({**where, "options": options}, quote_via=urllib.parse.quote)
        self.counted_database = f"postgresql:///{self.name}?{everything}"

    def prepare(self):
        """The planner knows what is there, as it does after a night in service."""
        self.psql(self.name, "VACUUM ANALYZE")

    def during(self, ask):
        start = self.log.stat().st_size
        ask()
        time.sleep(0.05)
        with self.log.open(encoding="utf-8", errors="replace") as log:
            log.seek(start)
            plans = explained(log.read())
        visited = sum(rows_visited(plan) for plan in plans)
        return {"statements": len(plans), "rows_visited": visited}

    def psql(self, database, command):
        where = ["--host", self.host, "--username", self.user, "--dbname", database]
        subprocess.run(["psql", "--quiet", "--no-psqlrc", *where, "--command", command], check=True)


def explained(log):
    """The plans of the statements in a piece of the server's log."""
    decoder = json.JSONDecoder()
    return [decoder.raw_decode(part.lstrip())[0]["Plan"] for part in log.split("  plan:\n")[1:]]


def rows_visited(plan):
    """The rows that a plan and its parts took from tables, with those that it looked at in vain."""
    inner = sum(rows_visited(part) for part in plan.get("Plans", []))
    if "Relation Name" not in plan or plan["Node Type"] == "ModifyTable":
        return inner
    seen = sum(value for name, value in plan.items() if name == "Actual Rows" or name.startswith("Rows Removed"))
    return inner + seen * plan["Actual Loops"]
