#!/bin/sh
# For a double click on macOS: what test.sh does.
exec "$(dirname "$0")/test.sh"
