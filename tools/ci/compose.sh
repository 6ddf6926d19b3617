#!/usr/bin/env bash
# Brings the two containers of docker-compose.yml up on ports of their own, asks the API for the story's chain, and takes
# them down again with their volume.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export COMPOSE_PROJECT_NAME=demarche-ci COMPOSE_DOCKER_CLI_BUILD=0 DOCKER_BUILDKIT=0
export BOLT_PORT=17687 BROWSER_PORT=17474 PORT=14000
NEO4J_PASSWORD=$(head -c 18 /dev/urandom | od -An -tx1 | tr -d ' \n')
export NEO4J_PASSWORD

if docker compose version > /dev/null 2>&1; then compose=(docker compose); else compose=(docker-compose); fi
logs=$(mktemp)
finish() {
  "${compose[@]}" down --volumes --timeout 20 > /dev/null 2>&1 || true
  rm -f "$logs"
}
trap finish EXIT

"${compose[@]}" up -d --build > "$logs" 2>&1 || { tail -n 40 "$logs"; exit 1; }

ask() { curl -fsS --max-time 20 -H 'content-type: application/json' -d "$1" "http://127.0.0.1:$PORT/graphql"; }
for _ in $(seq 90); do
  curl -fsS --max-time 5 -o /dev/null "http://127.0.0.1:$PORT/health/ready" 2> /dev/null && break
  sleep 2
done

found=$(ask '{"query":"{ search(text: \"Takaichi intervene\", kinds: [STATEMENT], first: 1) { edges { node { ... on Statement { id content } } } } }"}') \
  || { "${compose[@]}" logs --tail=60; exit 1; }
echo "$found"
case $found in
  *intervene*) ;;
  *) echo 'The API does not know the story'; "${compose[@]}" logs --tail=60; exit 1 ;;
esac
