"""Asks at a steady pace, whatever the answers take, and says how long people would have waited."""

import asyncio
import time
import urllib.parse

CONNECTIONS = 32


def steady_pages(port, targets, rate, seconds):
    """The waiting times for pages, each a path and the cookie of who asks for it."""
    turn = iter(range(int(rate * seconds)))

    def ask():
        path, cookie = targets[next(turn) % len(targets)]
        return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n\r\n".encode(), b"200"

    return asyncio.run(steady(port, [ask] * CONNECTIONS, rate, seconds))


def steady_saves(port, forms, rate, seconds):
    """The waiting times for own words that are written down, each on the version that the one before made.

    A form is a path, a cookie, a token and a version. Each has a connection of its own: nobody saves a plan twice at once.
    """

    def saver(path, cookie, token, version):
        versions = iter(range(version, version + int(rate * seconds) + 1))

        def ask():
            fields = {"token": token, "version": next(versions), "kind": "words", "words": "Jag vill att någon möter mig."}
            body = urllib.parse.urlencode(fields)
            head = (
                f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n"
                f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            return (head + body).encode(), b"303"

        return ask

    return asyncio.run(steady(port, [saver(*form) for form in forms], rate, seconds))


async def steady(port, askers, rate, seconds):
    """The waiting times in milliseconds, each from the moment the request was due.

    Counted so, a server that stops for a second is charged for all who would have come in that second. Each asker has a
    connection; a request that is due goes over the first that is free.
    """
    due = asyncio.Queue()
    waits = []

    async def serve(ask):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while (moment := await due.get()) is not None:
            request, expected = ask()
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            status, length = head.split(b" ", 2)[1], 0
            for line in head.split(b"\r\n"):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            await reader.readexactly(length)
            if status != expected:
                raise RuntimeError(f"answered {status.decode()} instead of {expected.decode()}")
            waits.append((time.perf_counter() - moment) * 1000)
        writer.close()

    async def call():
        start = time.perf_counter()
        for number in range(int(rate * seconds)):
            moment = start + number / rate
            await asyncio.sleep(max(0, moment - time.perf_counter()))
            due.put_nowait(moment)
        for _ in askers:
            due.put_nowait(None)

    await asyncio.gather(call(), *(serve(ask) for ask in askers))
    return waits
