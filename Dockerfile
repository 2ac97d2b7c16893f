# Builds the site and serves it on port 8080 as nobody, from files alone (docs/hosting.md).
FROM node:22-bookworm-slim AS build
WORKDIR /site
COPY . .
RUN npm run build

FROM caddy:2-alpine AS server
# Copies, because the original has file capabilities, with which it does not start under --cap-drop ALL.
RUN apk add --no-cache busybox-static && cp /usr/bin/caddy /caddy && cp /bin/busybox.static /wget

FROM scratch
COPY --from=server /caddy /wget /
COPY --from=build /site/hosting/Caddyfile /site/hosting/container.Caddyfile /etc/caddy/
COPY --from=build /site/out /srv/latchkey
ENV LATCHKEY_ADDRESS=:8080 LATCHKEY_ROOT=/srv/latchkey
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["/wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/robots.txt"]
ENTRYPOINT ["/caddy", "run", "--adapter", "caddyfile", "--config", "/etc/caddy/container.Caddyfile"]
