#!/bin/sh
# Lets the desktop know the built program: menu entry, icon and file types, for this user alone.
#     packaging/integrate.sh dist/peerjournal        integrate.sh --remove takes it away again
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$share/applications/peerjournal.desktop
types=$share/mime/packages/peerjournal-mime.xml
icon=$share/icons/hicolor/scalable/apps/peerjournal.svg

if [ "${1:?the folder of the built program, or --remove}" = --remove ]; then
    rm -f "$menu" "$types" "$icon"
else
    program=$(cd "$1" && pwd)/peerjournal
    mkdir -p "$(dirname "$menu")" "$(dirname "$types")" "$(dirname "$icon")"
    sed "s|^Exec=peerjournal|Exec=\"$program\"|" "$here/peerjournal.desktop" >"$menu"
    cp "$here/peerjournal-mime.xml" "$types"
    cp "$here/../resources/icons/app.svg" "$icon"
fi
# Desktops without these tools find out at the next login.
update-mime-database "$share/mime" 2>/dev/null || true
update-desktop-database "$share/applications" 2>/dev/null || true
