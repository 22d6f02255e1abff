"""Which dropped files are kept beside an entry."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl

from peerjournal.ui.pages.dropped_files import dropped_files


def test_what_is_no_file_or_cannot_be_asked_for_is_not_kept(tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    for other in (tmp_path, tmp_path / "gone", tmp_path / ("long" * 100)):
        brought = QMimeData()
        brought.setUrls([QUrl.fromLocalFile(str(one)) for one in (notes, other)])
        assert dropped_files(brought) == ()
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(notes))])
    assert dropped_files(brought) == (notes,)
