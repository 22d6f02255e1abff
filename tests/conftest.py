"""What every test shares."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

from peerjournal.crypto import passphrase

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "peerjournal",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    max_examples=60,
)
settings.load_profile("peerjournal")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Look for garbage between tests of windows, not in them.

    A window that a test has let go of may still be shown; deleted while it is being painted, it
    would end the process. The program itself collects by `ui/tidying.py` in a like way.
    """
    if "qapp" in item.fixturenames:
        gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.fixture(autouse=True)
def cheap_key_derivation(monkeypatch):
    """Argon2id at its least cost; the real profile is exercised by the tests that name it."""
    cheap = passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    monkeypatch.setattr(passphrase, "PROFILES", (cheap,))
