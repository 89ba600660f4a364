#!/bin/sh
# Bundles the pages into the folder given. Without Node the rest of Muster is built all the same, and this says so.
set -u
target=$1
cd "$(dirname "$0")" || exit 1

leave_out() {
    echo "muster: the pages of 'muster serve' are left out: $1" >&2
    exit 0
}

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 \
    || leave_out "they need Node.js 20 or newer and npm"
major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
[ "$major" -ge 20 ] || leave_out "they need Node.js 20 or newer, and this is $(node --version)"

# Nothing to do where the last bundle is newer than all that goes into it.
if [ -f "$target/assets.json" ] && [ -z "$(find . -path ./node_modules -prune -o -newer "$target/assets.json" -type f -print | head -n 1)" ]; then
    exit 0
fi

# Builds side by side (of two checkouts, or two windows) each have a folder of their own; within one they take turns.
if ! cmp -s package-lock.json node_modules/.built-from 2>/dev/null; then
    npm ci --no-audit --no-fund --ignore-scripts --prefer-offline --loglevel=error >&2 \
        || leave_out "npm could not fetch what they are made with; see above"
    cp package-lock.json node_modules/.built-from
fi
node build.mjs "$target" || { echo "muster: bundling the pages failed; see above" >&2; exit 1; }
