"""The tables of a journal file, as the steps make them."""

from __future__ import annotations

# Step 1.
TABLES = """
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    card BLOB NOT NULL,
    private_keys BLOB NOT NULL
) STRICT;

CREATE TABLE peers (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    card BLOB NOT NULL,
    added_at TEXT NOT NULL,
    verified_at TEXT,
    cadence TEXT NOT NULL,
    standing TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE circles (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    agreement TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE circle_members (
    circle TEXT NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    peer TEXT NOT NULL,
    PRIMARY KEY (circle, place)
) STRICT, WITHOUT ROWID;

-- The position sorts by day: its upper bits count days, its lower ten count entries of a day.
CREATE TABLE entries (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    is_mine INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    privacy TEXT NOT NULL,
    tags TEXT NOT NULL,
    links TEXT NOT NULL,
    attachments TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT,
    is_withdrawn INTEGER NOT NULL,
    trashed_at TEXT,
    version INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE INDEX entries_by_day ON entries (happened_on, id) WHERE trashed_at IS NULL;
CREATE INDEX entries_by_kind ON entries (is_mine, kind, happened_on, id) WHERE trashed_at IS NULL;
CREATE INDEX entries_by_peer ON entries (author, happened_on, id)
    WHERE trashed_at IS NULL AND is_mine = 0;
CREATE INDEX entries_in_trash ON entries (happened_on, id) WHERE trashed_at IS NOT NULL;
CREATE INDEX entries_by_due ON entries (due, id) WHERE trashed_at IS NULL AND due IS NOT NULL;
CREATE INDEX entries_attaching ON entries (id) WHERE attachments <> '[]';

CREATE TABLE entry_counts (
    kind TEXT NOT NULL,
    is_mine INTEGER NOT NULL,
    is_trashed INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (kind, is_mine, is_trashed)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_tags (
    folded TEXT NOT NULL,
    is_trashed INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (folded, is_trashed, happened_on, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tags_of ON entry_tags (entry);

CREATE TABLE tag_counts (
    folded TEXT PRIMARY KEY,
    tag TEXT NOT NULL,
    entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_links (
    target TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (target, source, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_links_from ON entry_links (source);

CREATE TABLE entry_texts (
    position INTEGER PRIMARY KEY REFERENCES entries (position),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT;

CREATE TABLE revisions (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    title TEXT NOT NULL,
    attachments TEXT NOT NULL,
    whole TEXT NOT NULL,
    PRIMARY KEY (entry, revision)
) STRICT;
CREATE INDEX revisions_attaching ON revisions (entry) WHERE attachments <> '[]';

CREATE TABLE drafts (
    entry TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE attachments (
    number INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE attachment_chunks (
    attachment INTEGER NOT NULL REFERENCES attachments (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (attachment, place)
) STRICT;

CREATE TABLE sent_bundles (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    sent_at TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sent_recipients (
    bundle TEXT NOT NULL REFERENCES sent_bundles (id),
    place INTEGER NOT NULL,
    peer TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (bundle, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX sent_recipients_by_peer ON sent_recipients (peer);

CREATE TABLE sent_items (
    bundle TEXT NOT NULL REFERENCES sent_bundles (id),
    place INTEGER NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    revision INTEGER NOT NULL,
    fields TEXT NOT NULL,
    is_withdrawal INTEGER NOT NULL,
    PRIMARY KEY (bundle, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX sent_items_by_entry ON sent_items (entry);

-- Who has which entry now; drawn from what was sent, and kept beside it for quick lists.
CREATE TABLE shares (
    peer TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    PRIMARY KEY (peer, happened_on, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_of ON shares (entry);

CREATE TABLE received_bundles (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    sender TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    digest TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX received_bundles_by_sender ON received_bundles (sender, number);

CREATE TABLE received_items (
    number INTEGER PRIMARY KEY,
    bundle TEXT NOT NULL REFERENCES received_bundles (id),
    entry TEXT NOT NULL,
    is_withdrawal INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    choice TEXT NOT NULL,
    attachments TEXT NOT NULL,
    whole TEXT NOT NULL,
    UNIQUE (entry, bundle, is_withdrawal)
) STRICT;
CREATE INDEX received_items_of ON received_items (bundle, choice);
CREATE INDEX received_items_left ON received_items (choice) WHERE choice = 'left';
CREATE INDEX received_items_attaching ON received_items (entry) WHERE attachments <> '[]';
"""

# The prefixes cost a third of the file and of the time to write, and keep the first letters that
# somebody types as quick as a whole word. The index is kept by `texts.py` rather than by triggers:
# SQLite makes a savepoint for each statement that has one, and at each savepoint the index is
# written out, which takes half as long again when many entries come at once.
SEARCH = """
CREATE VIRTUAL TABLE entry_index USING fts5 (
    title, body, tags,
    content = 'entry_texts', content_rowid = 'position',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = full
);
"""

# Step 2. Nothing here refers to an entry by a foreign key: what a peer sent goes and comes back as
# bundles are undone and taken in again, and what its reader put on it waits meanwhile.
THEMES = """
CREATE TABLE themes (
    key TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    is_hidden INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_themes (
    entry TEXT NOT NULL,
    theme TEXT NOT NULL REFERENCES themes (key),
    PRIMARY KEY (entry, theme)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_themes_by_theme ON entry_themes (theme);

CREATE TABLE theme_tellings (
    theme TEXT NOT NULL REFERENCES themes (key),
    told_on TEXT NOT NULL,
    told_to TEXT NOT NULL,
    PRIMARY KEY (theme, told_on, told_to)
) STRICT, WITHOUT ROWID;
"""
