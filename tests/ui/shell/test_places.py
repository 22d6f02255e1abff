"""Folders that deserve a second thought before a journal is put there."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerjournal.ui import places
from peerjournal.ui.places import PlaceCaution, caution_of


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox/notes",
        "OneDrive - School/journal",
        "Nextcloud",
        "Library/Mobile Documents/com~apple~CloudDocs",
        "My Drive/x",
    ],
)
def test_a_folder_of_a_sync_program_is_noticed_by_its_name(tmp_path, folder):
    assert caution_of(tmp_path / folder) is PlaceCaution.SYNCED


def test_a_folder_of_a_sync_program_is_noticed_by_its_mark(tmp_path):
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert caution_of(tmp_path / "shared" / "deep" / "inside") is PlaceCaution.SYNCED


def test_a_quiet_folder_is_not_warned_of(tmp_path):
    assert caution_of(tmp_path / "Documents") is None


def test_a_folder_whose_name_merely_holds_such_a_word_is_not_warned_of(tmp_path):
    assert caution_of(tmp_path / "about my dropbox") is None


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
def test_a_network_drive_is_noticed_by_its_file_system(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(places, "file_system_of", lambda _folder: kind)
    assert caution_of(tmp_path) is PlaceCaution.NETWORK


def test_a_windows_share_is_noticed_by_its_path():
    assert places.looks_shared_by_network(Path("\\\\server\\share"))


def test_the_file_system_of_a_folder_that_is_not_there_yet_is_its_parents(tmp_path):
    assert places.file_system_of(tmp_path / "not" / "yet") == places.file_system_of(tmp_path)
    assert places.file_system_of(tmp_path)
