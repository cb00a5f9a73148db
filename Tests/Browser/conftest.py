"""What journeys are given: a demo city on each engine, and people to visit it."""

import signal

import pytest

from chromium import chromium
from demo import ENGINES, demo
from visitor import Visitor

visitors_of = pytest.StashKey[list]()


def stop_once(*_):
    """Ends the run by way of every fixture's end, so that neither browser nor server is left behind."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


# A shell starts its background jobs with SIGINT ignored, and so would every program that is started from here be.
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, stop_once)


@pytest.fixture(scope="session")
def driver():
    with chromium() as driver:
        yield driver


@pytest.fixture(scope="module", params=ENGINES)
def site(request):
    """The address of a demo city that the tests of one file share."""
    with demo(request.param) as address:
        yield address


@pytest.fixture
def arrive(request, driver):
    """Makes a visitor to an address; they leave when the test ends."""
    visitors = request.node.stash.setdefault(visitors_of, [])

    def arrive(address):
        visitors.append(Visitor(driver, address))
        return visitors[-1]

    yield arrive
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def new_visitor(arrive, site):
    """Makes one more visitor to the demo city, with cookies of their own."""
    return lambda: arrive(site)


@pytest.fixture
def visitor(new_visitor):
    return new_visitor()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Shows what every visitor had before them when a test failed."""
    report = yield
    if report.when == "call" and report.failed:
        for number, visitor in enumerate(item.stash.get(visitors_of, []), 1):
            name = "".join(c if c.isalnum() else "-" for c in item.name)
            try:
                picture = visitor.screenshot(f"failed-{name}-{number}")
                report.sections.append((f"visitor {number} at {visitor.path()} ({picture})", visitor.text()))
            except Exception as error:  # The browser itself may be what failed; the test's own words must still show.
                report.sections.append((f"visitor {number}", f"no page to show: {error}"))
    return report
