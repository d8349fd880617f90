# Sourced by demo and test: makes the project's own virtual environment once and uses it afterwards.
# Says plainly what is missing.
cd "$(dirname "$0")/.." || exit 1

fail() {
  echo "$1" >&2
  exit 1
}

find_python() {
  for name in python3 python3.13 python3.12 python3.11 python3.10 python; do
    if command -v "$name" >/dev/null 2>&1 &&
      "$name" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
      echo "$name"
      return 0
    fi
  done
  return 1
}

# prepare [EXTRAS]: install the package, with extras if there are any, again only when pyproject.toml has changed.
prepare() {
  python=$(find_python) || fail "storycompare needs Python 3.10 or newer; none was found on the PATH."
  if [ ! -x .venv/bin/python ]; then
    "$python" -m venv .venv ||
      fail "$python cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv"
  fi
  extras=${1:+"[$1]"}
  stamp=".venv/installed${1:+-$1}"
  if [ ! -f "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
    echo "Installing into .venv ..." >&2
    .venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check -e ".$extras" ||
      fail "pip could not install the dependencies; is a package index reachable?"
    touch "$stamp"
  fi
}
