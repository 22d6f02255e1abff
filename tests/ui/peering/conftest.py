"""Two people at their desks."""

from __future__ import annotations

from tests.ui.exchange.conftest import pair, strangers

__all__ = ["pair", "strangers"]
