"""What ships beside the code is found, installed or in the checkout."""

from __future__ import annotations

from importlib import resources

import pytest

from peerjournal.ui.resources import (
    resource_bytes,
    resource_names,
    resource_text,
    resources_folder,
)


def test_the_checkouts_folder_is_found():
    assert (resources_folder() / "style.qss").is_file()


def test_an_installed_package_brings_its_own(tmp_path, monkeypatch):
    package = tmp_path / "peerjournal"
    (package / "resources" / "icons").mkdir(parents=True)
    (package / "resources" / "style.qss").write_text("/* installed */", encoding="utf-8")
    (package / "resources" / "icons" / "b.svg").touch()
    (package / "resources" / "icons" / "a.svg").touch()
    monkeypatch.setattr(resources, "files", lambda _name: package)
    assert resource_text("style.qss") == "/* installed */"
    assert resource_bytes("style.qss") == b"/* installed */"
    assert resource_names("icons", ".svg") == ("a", "b")


def test_what_is_missing_is_a_bug():
    with pytest.raises(FileNotFoundError):
        resource_bytes("no-such-file")
