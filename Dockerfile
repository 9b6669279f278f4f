# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The scripts need the sources, which come next; the packages alone are cached as long as the lock file stands.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json /app/LICENSE /app/LICENSE-DATA.md ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/bin ./bin
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/cypher ./cypher
COPY --from=build --chown=root:root /app/reports ./reports
COPY --from=build --chown=root:root /app/schema ./schema
# Names the version of Neo4j; the program reads it wherever the database is.
COPY --from=build --chown=root:root /app/src/graph/local/pom.xml ./src/graph/local/pom.xml
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, so that it is the one to get the signal to stop.
CMD ["node", "bin/conghua-graph.js", "start"]
