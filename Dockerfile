# The API of Demarche. BASE is any image with Node 22.18 or later.
ARG BASE=node:24-bookworm-slim
FROM ${BASE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s build && npm prune --omit=dev --no-audit --no-fund

FROM ${BASE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/schema ./schema
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/examples ./examples
COPY --from=build /app/browser ./browser
COPY --from=build /app/LICENSE /app/NOTICE ./
RUN useradd --system --create-home demarche
USER demarche
EXPOSE 4000
CMD ["node", "bin/demarche.js", "start"]
