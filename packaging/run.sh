#!/bin/sh
# Opens PeerJournal on a sample journal, after setting up what that takes (see run.py and prepare.py).
exec python3 "$(dirname "$0")/run.py" "$@"
