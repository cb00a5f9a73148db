"""Asks for pages at a steady pace, whatever the answers take, and says how long people would have waited."""

import asyncio
import time


async def steady(port, targets, rate, seconds, connections=32):
    """The waiting times in milliseconds, each from the moment the request was due.

    Counted so, a server that stops for a second is charged for all who would have come in that second.
    """
    due = asyncio.Queue()
    waits = []

    async def serve():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while (item := await due.get()) is not None:
            moment, (path, cookie) = item
            writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            status, length = head.split(b" ", 2)[1], 0
            for line in head.split(b"\r\n"):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            await reader.readexactly(length)
            if status != b"200":
                raise RuntimeError(f"{path} answered {status.decode()}")
            waits.append((time.perf_counter() - moment) * 1000)
        writer.close()

    async def call():
        start = time.perf_counter()
        for number in range(int(rate * seconds)):
            moment = start + number / rate
            await asyncio.sleep(max(0, moment - time.perf_counter()))
            due.put_nowait((moment, targets[number % len(targets)]))
        for _ in range(connections):
            due.put_nowait(None)

    await asyncio.gather(call(), *(serve() for _ in range(connections)))
    return waits
