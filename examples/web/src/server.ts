import {createApp} from './app.js'
import {readPages} from './pages.js'

const port = Number(process.env['PORT'] ?? 8080)
const pages = readPages(process.env['PAGES'] ?? 'pages')
const server = createApp({pages, version: process.env['VERSION'] ?? 'development'}).listen(port, () => {
  console.log(`logbook: ${pages.size} pages on port ${port}`)
})

// Container runtimes ask with SIGTERM; as process 1 Node would ignore it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close(() => process.exit(0)))
