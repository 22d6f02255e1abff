#!/bin/sh
# For a double click on macOS: what run.sh does.
exec "$(dirname "$0")/run.sh"
