#!/usr/bin/env bash
# Stands in for Terraform: a plan is a file of the state that it is for and of the arguments it was made with. It is
# applied only to that state.
set -euo pipefail

command=$1
shift
case $command in
  init)
    mkdir -p "$TF_DATA_DIR"
    for argument; do
      case $argument in
        -backend-config=key=*) printf '%s\n' "${argument#-backend-config=key=}" > "$TF_DATA_DIR/state" ;;
        -backend-config=*.json)
          jq -r .key "${argument#-backend-config=}" > "$TF_DATA_DIR/state" ;;
      esac
    done
    ;;
  plan)
    for argument; do
      case $argument in
        -out=*) plan=${argument#-out=} ;;
        -var-file=*) [ -f "${argument#-var-file=}" ] ;;
      esac
    done
    { cat "$TF_DATA_DIR/state"; printf '%s\n' "$@"; } > "$plan"
    ;;
  show)
    for plan; do :; done
    cat "$plan"
    ;;
  apply)
    for plan; do :; done
    [ "$(head -n 1 "$plan")" = "$(cat "$TF_DATA_DIR/state")" ] || { echo 'the plan is of another state'; exit 1; }
    if [[ "$(cat "$plan")" == *"${STAND_IN_REFUSES:-nothing is refused}"* ]]; then echo 'Error: refused'; exit 1; fi
    printf 'applied %s with %s\n' "$(head -n 1 "$plan")" "$(grep -- '^-target=' "$plan")"
    ;;
  *) exit 64 ;;
esac
