# shellcheck shell=bash
# Sourced by packaging/start, packaging/install and tests/run: how they speak, and how they keep their logs.

# say WORDS...: one line of progress.
say()
{
    printf '==> %s\n' "$*"
}

# complain WORDS...: one line on standard error.
complain()
{
    printf 'attache: %s\n' "$*" >&2
}

# quietly LOG COMMAND...: runs the command with its output in LOG; after a failure shows the end of it. Returns its result.
quietly()
{
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null && return 0
    local result=$?
    complain "this did not work: $*"
    show_end_of "$log"
    return $result
}

# show_end_of LOG: compiler errors where there are some, else the last lines.
show_end_of()
{
    grep -m 20 -E -A 3 '(error:|CMake Error|^FAILED:|^E: )' "$1" >&2 || tail -n 20 "$1" >&2
    complain "the whole log: $1"
}

# build_quietly LOG COMMAND...: as quietly, for a Ninja build: a line at every tenth of the way.
build_quietly()
{
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" 2>&1 </dev/null | tee "$log" | show_tenths
    local result=${PIPESTATUS[0]}
    [ "$result" -eq 0 ] || { complain "the build failed"; show_end_of "$log"; }
    return "$result"
}

# Reads Ninja's '[done/all]' and prints 10 %, 20 %, ...
show_tenths()
{
    local tenth=0 line
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] && ((BASH_REMATCH[1] * 10 / BASH_REMATCH[2] > tenth)); then
            tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
            printf '    %d %%\n' $((tenth * 10))
        fi
    done
}
