#!/bin/sh
# Runs one phase of a buildspec 0.2 as CodeBuild does: every command is a shell of its own, and only exported
# variables and the working directory reach the next one. The first command that fails ends the phase; what stands
# under `finally` runs in any case. The exit code is that of the command that failed first.
#
#   codebuild-shell.sh SHELL STATE PHASE
#
#   SHELL  the shell for the commands: dash, bash, sh
#   STATE  a folder for the variables and the working directory; where it is missing, both are taken from the caller
#   PHASE  a folder with one file a command, run in the order of their names: commands/*, then finally/*

if [ "$1" = --command ]; then
  codebuild_state=$2
  codebuild_command=$3
  . "$codebuild_state/environment"
  cd "$(cat "$codebuild_state/directory")" || exit
  # On exit, so that a command may call it. `set +a` first: what is assigned here must not be exported.
  trap 'codebuild_code=$?; set +a
    export -p >"$codebuild_state/environment"
    pwd >"$codebuild_state/directory"
    exit "$codebuild_code"' EXIT
  set --
  . "$codebuild_command"
  exit
fi

shell=$(command -v "$1") || exit
state=$2
phase=$3

if [ ! -d "$state" ]; then
  mkdir -p "$state" || exit
  "$shell" -c 'export -p' >"$state/environment"
  pwd >"$state/directory"
fi

run_in_order() {
  for file in "$1"/*; do
    [ -f "$file" ] || continue
    # `env -i`: what a command has unset must not come back from the caller.
    env -i "$shell" "$0" --command "$state" "$file" </dev/null || return
  done
}

run_in_order "$phase/commands"
code=$?
run_in_order "$phase/finally"
last=$?
[ "$code" -ne 0 ] || code=$last
exit "$code"
