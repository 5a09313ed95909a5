#!/usr/bin/env bash
# Starts the embedded platform for the later steps of a workflow job: `start-sandbox.sh [SANDBOX-FLAGS]`.
# Step outputs: tracking-uri, auth-url, api-url, api-key (invented, and masked all the same) and pid.
set -euo pipefail

ready=$(mktemp -p "${RUNNER_TEMP:-/tmp}")
# setsid: a runner may end a step's process group together with the step.
setsid node dist/cli.js sandbox "$@" >"$ready" 2>"$ready.log" </dev/null &
pid=$!

for _ in $(seq 100); do
  if [ -s "$ready" ]; then break; fi
  if ! kill -0 "$pid" 2>/dev/null; then break; fi
  sleep 0.1
done
if [ ! -s "$ready" ]; then
  echo '::error::The sandbox did not start'
  cat "$ready.log"
  exit 1
fi

field() {
  node -e 'console.log(JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))[process.argv[2]])' "$ready" "$1"
}
echo "::add-mask::$(field apiKey)"
{
  echo "pid=$pid"
  echo "tracking-uri=$(field trackingUri)"
  echo "auth-url=$(field authUrl)"
  echo "api-url=$(field apiUrl)"
  echo "api-key=$(field apiKey)"
} >>"$GITHUB_OUTPUT"
