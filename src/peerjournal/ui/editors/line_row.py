"""One line of a list of lines."""

from __future__ import annotations

from peerjournal.ui.editors.line_edit import LineEdit


class LineRow(LineEdit):
    """A line as a thing of a list."""

    def value(self) -> str:
        """Return the line as it was typed."""
        return self.text()

    def show_prompt(self, prompt: str) -> None:
        """Say what the line is for."""
        self.line.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)

    def show_value(self, value: str) -> None:
        """Show another line."""
        self.show_text(value)
