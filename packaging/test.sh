#!/bin/sh
# Passes PeerJournal's tests, after setting up what that takes (see test.py and prepare.py).
exec python3 "$(dirname "$0")/test.py" "$@"
