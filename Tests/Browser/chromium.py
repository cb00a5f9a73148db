"""The one browser that all journeys share: Debian's Chromium, without a window."""

import os
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".build" / "browser"


@contextmanager
def chromium():
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    # The bidirectional protocol is what gives every visitor a cookie jar of their own.
    options.enable_bidi = True
    for argument in ("--headless=new", "--disable-dev-shm-usage", "--lang=sv-SE", "--accept-lang=sv-SE,sv"):
        options.add_argument(argument)
    if os.geteuid() == 0:
        # Chromium's sandbox refuses root, which is what containers run as.
        options.add_argument("--no-sandbox")
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    try:
        yield driver
    finally:
        driver.quit()
