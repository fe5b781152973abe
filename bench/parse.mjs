// Parses Dockerfiles of 100,000 lines: `npm run compile && node bench/parse.mjs`. Exits 1 when one takes over a second.
import {parseDockerfile} from '../lib/dockerfile/parse.js'

const LINES = 100_000
const LIMIT_MS = 1000

const BLOCK = `# application code
FROM --platform=$BUILDPLATFORM debian:bookworm AS stage@
ARG VERSION=1.0 MODE
ENV A=b C="d e" \\
    F='g h'
RUN --mount=type=cache,target=/root/.cache,sharing=locked apt-get update && \\
    # a comment between
    apt-get install -y --no-install-recommends \\
      curl git
COPY --chown=1000:1000 --exclude=*.md src/ package.json /app/
COPY <<-EOF /etc/motd
	hello
	EOF
RUN <<EOF
set -e
echo $VERSION > /version
EOF
WORKDIR /app
EXPOSE 80 443/udp
HEALTHCHECK --interval=30s CMD ["/bin/true"]
CMD ["node", "server.js"]
`

const blocks = Math.ceil(LINES / (BLOCK.split('\n').length - 1))
const pairs = Array.from({length: LINES}, (_, index) => `A${index}="$B ${index}"`)
const texts = {
  mixed: Array.from({length: blocks}, (_, index) => BLOCK.replace('@', index)).join(''),
  'one RUN, continued': `FROM scratch\nRUN true \\\n${'  && true \\\n'.repeat(LINES)}  && true\n`,
  'one ENV, continued': `FROM scratch\nENV ${pairs.join(' \\\n  ')}\n`,
  'one heredoc': `FROM scratch\nCOPY <<EOF /x\n${'$A "text"\n'.repeat(LINES)}EOF\n`,
  comments: `${'# nothing\n'.repeat(LINES)}FROM scratch\n`
}

let slowest = 0
for (const [name, text] of Object.entries(texts)) {
  const start = performance.now()
  const {stages} = parseDockerfile(text, 'Dockerfile')
  const time = performance.now() - start
  slowest = Math.max(slowest, time)
  console.log(`parse, ${name}: ${text.split('\n').length - 1} lines, ${stages.length} stages, ${time.toFixed(0)} ms`)
}
if (slowest > LIMIT_MS) {
  console.error(`parse: ${slowest.toFixed(0)} ms is over ${LIMIT_MS} ms`)
  process.exit(1)
}
