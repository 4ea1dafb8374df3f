# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM dependencies AS build
COPY . .
# The build reads the configuration but reaches nothing: the values below are placeholders of the right form.
RUN NIMMIT_PUBLIC_URL=http://localhost:3000 \
    NIMMIT_SECRET=build-time-placeholder-of-thirty-two-chars \
    MONGODB_URI=mongodb://127.0.0.1:27017/build \
    S3_ENDPOINT=http://127.0.0.1:9 S3_BUCKET=build S3_ACCESS_KEY_ID=build S3_SECRET_ACCESS_KEY=build \
    SMTP_HOST=127.0.0.1 STRIPE_SECRET_KEY=build STRIPE_WEBHOOK_SECRET=build \
    npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim AS run
WORKDIR /app
ENV NODE_ENV=production
RUN useradd --system --uid 10001 nimmit
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/dist ./dist
COPY --from=build /app/public ./public
COPY --from=build /app/next.config.mjs ./
USER nimmit
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/server.js"]
