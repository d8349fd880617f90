"""What several tests need: the seed articles, a browser, and small texts of our own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import storycompare as sc

SEEDS = Path(__file__).parent.parent / "seeds"

settings.register_profile(
    "storycompare", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("storycompare")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # so a shell starts what runs in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)  # else no process of a test could be interrupted


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the slow tests too, as CI does")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes long, but on CI and where a test is named."""
    named = any("::" in argument for argument in config.args)
    if named or config.getoption("--slow") or os.environ.get("CI") == "true":
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(scope="session")
def afp() -> sc.Article:
    return sc.read(SEEDS / "000_1d1d94767bf0e562.txt", source="AFP")


@pytest.fixture(scope="session")
def voa() -> sc.Article:
    return sc.read(SEEDS / "002_6294da5bd975c1d0.txt", source="VOA")


@pytest.fixture(scope="session")
def story(afp: sc.Article, voa: sc.Article) -> sc.Comparison:
    return sc.compare(afp, voa, wire="AFP")


@pytest.fixture(scope="session")
def chromium() -> str:
    """An installed Chromium; installed through apt where that is allowed; otherwise the test is skipped."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update"], capture_output=True, check=False)
        subprocess.run(["apt-get", "install", "-y", "chromium"], capture_output=True, check=False)
        found = shutil.which("chromium")
    if found is None:
        reason = "no Chromium is installed and none could be: install Debian's package chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found
