"""Which dropped files are kept beside an entry."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl

from peerjournal.ui.editors.given_files import given_addresses, given_files


def test_what_is_no_file_or_cannot_be_asked_for_is_not_kept(tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    for other in (tmp_path, tmp_path / "gone", tmp_path / ("long" * 100)):
        brought = QMimeData()
        brought.setUrls([QUrl.fromLocalFile(str(one)) for one in (notes, other)])
        assert given_files(brought) == ()
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(notes))])
    assert given_files(brought) == (notes,)


def test_addresses_count_only_beside_files(tmp_path):
    page, notes = QUrl("https://example.org/a b"), QUrl.fromLocalFile(str(tmp_path / "notes.txt"))
    brought = QMimeData()
    brought.setUrls([page])
    assert given_addresses(brought) == ()
    brought.setUrls([page, notes, page, QUrl("mailto:ana@example.org")])
    assert given_addresses(brought) == ("https://example.org/a%20b", "mailto:ana@example.org")
