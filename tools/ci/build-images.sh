#!/usr/bin/env bash
# The images that the container tests need, where none can be pulled: a Debian root with a Java runtime, and on it
#   neo4j:5.26-community          Neo4j Community from the jars of tools/neo4j, setting its password from NEO4J_AUTH
#   node:24-bookworm-slim         the pinned Node of this project
# An image that is there already, or that can be pulled, is left as it is.
# Needs: root, docker, debootstrap, java and maven (for the jars), node_modules. About a minute and a half.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() { docker image inspect "$1" > /dev/null 2>&1 || timeout "${PULL_SECONDS:-20}" docker pull -q "$1" > /dev/null 2>&1; }

base() {
  docker image inspect demarche-ci-base > /dev/null 2>&1 && return
  echo 'Building a Debian root'
  debootstrap --variant=minbase --include=openjdk-17-jre-headless,ca-certificates,wget bookworm "$work/root" > "$work/debootstrap.log" 2>&1 \
    || { tail -n 20 "$work/debootstrap.log" >&2; return 1; }
  # What this machine trusts, the image trusts: packages may come through a proxy of its own.
  cp -L /etc/ssl/certs/ca-certificates.crt "$work/root/etc/ssl/certs/ca-certificates.crt"
  rm -rf "$work"/root/var/cache/apt/archives/*.deb "$work"/root/var/lib/apt/lists/*
  tar -C "$work/root" -c . | docker import - demarche-ci-base > /dev/null
  rm -rf "$work/root"
}

neo4j_image() {
  base
  echo 'Building neo4j:5.26-community from its jars'
  mkdir -p "$work/neo4j"
  (cd "$root" && node tools/ci/copy-jars.ts "$work/neo4j/lib")
  cp "$here/neo4j.Dockerfile" "$work/neo4j/Dockerfile"
  cp "$here/neo4j-entrypoint.sh" "$work/neo4j/"
  DOCKER_BUILDKIT=0 docker build -q -t neo4j:5.26-community "$work/neo4j" > /dev/null 2> "$work/docker.log" \
    || { cat "$work/docker.log" >&2; return 1; }
}

node_image() {
  base
  echo 'Building node:24-bookworm-slim from the pinned Node'
  mkdir -p "$work/node/npm"
  cp -L "$root/node_modules/node/bin/node" "$work/node/node"
  cp -rL "$(dirname "$(readlink -f "$(command -v npm)")")/../." "$work/node/npm/"
  cp "$here/node.Dockerfile" "$work/node/Dockerfile"
  DOCKER_BUILDKIT=0 docker build -q -t node:24-bookworm-slim "$work/node" > /dev/null 2> "$work/docker.log" \
    || { cat "$work/docker.log" >&2; return 1; }
}

has neo4j:5.26-community || neo4j_image
has node:24-bookworm-slim || node_image
docker image ls --format '{{.Repository}}:{{.Tag}}  {{.Size}}' | grep -E '^(neo4j|node):'
