#!/bin/bash
# Neo4j in the foreground. NEO4J_AUTH is user/password or none; NEO4J_a_b__c=x becomes the setting a.b_c=x, as in the
# publisher's image.
set -euo pipefail

conf=/neo4j/conf/neo4j.conf
{
  echo 'server.directories.data=/data'
  echo 'server.directories.logs=/logs'
  echo 'server.default_listen_address=0.0.0.0'
  [ "${NEO4J_AUTH:-}" != none ] || echo 'dbms.security.auth_enabled=false'
  env | grep -E '^NEO4J_[a-z]' | grep -v '^NEO4J_AUTH=' | while IFS='=' read -r name value; do
    key=${name#NEO4J_}
    key=${key//__/$'\x01'}
    key=${key//_/.}
    echo "${key//$'\x01'/_}=$value"
  done || true
} > "$conf"

flags=(-XX:+UseG1GC --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED)

if [ "${NEO4J_AUTH:-none}" != none ] && [ ! -e /data/dbms/auth.ini ] && [ ! -d /data/databases/system ]; then
  NEO4J_HOME=/neo4j NEO4J_CONF=/neo4j/conf java -cp '/neo4j/lib/*' -Xmx256m "${flags[@]}" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#*/}" > /dev/null
fi
# Tests wait for the line "Started." on standard output, which --console-mode puts there.
exec java -cp '/neo4j/lib/*' -Xmx"${NEO4J_server_memory_heap_max__size:-512m}" "${flags[@]}" \
  org.neo4j.server.CommunityEntryPoint --console-mode --home-dir=/neo4j --config-dir=/neo4j/conf
