# Stands in for the publisher's image where that cannot be pulled: same name, same port, same variables.
FROM demarche-ci-base
COPY lib /neo4j/lib
COPY neo4j-entrypoint.sh /neo4j/entrypoint.sh
RUN mkdir -p /data /logs /neo4j/conf && chmod 755 /neo4j/entrypoint.sh
VOLUME /data
EXPOSE 7474 7687
ENTRYPOINT ["/neo4j/entrypoint.sh"]
