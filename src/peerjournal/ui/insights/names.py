"""The views of Insights, and what they are called."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Insight(StrEnum):
    """One view."""

    PANES = "panes"
    PARTNERS = "partners"
    THEMES = "themes"
    GIVEN = "given"
    TURNS = "turns"
    TOPICS = "topics"
    PRACTICE = "practice"
    SUPPORT = "support"
    HOURS = "hours"


def insight_name(insight: Insight) -> str:
    """Return what a view is called."""
    translate = QCoreApplication.translate
    return {
        Insight.PANES: translate("insights", "Four panes"),
        Insight.PARTNERS: translate("insights", "Side by side"),
        Insight.THEMES: translate("insights", "My themes"),
        Insight.GIVEN: translate("insights", "Given and received"),
        Insight.TURNS: translate("insights", "Turns and minutes"),
        Insight.TOPICS: translate("insights", "Topics over time"),
        Insight.PRACTICE: translate("insights", "Purposes and chairs"),
        Insight.SUPPORT: translate("insights", "Circle of support"),
        Insight.HOURS: translate("insights", "Hours of coaching"),
    }[insight]
