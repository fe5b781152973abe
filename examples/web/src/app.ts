import express, {type Express} from 'express'
import helmet from 'helmet'
import type {Page} from './pages.js'

export interface AppOptions {
  readonly pages: ReadonlyMap<string, Page>
  readonly version: string
}

/** The application: pages at `/` and `/NAME`, `/healthz` for the container's health check, `/api/pages` for programs. */
export function createApp({pages, version}: AppOptions): Express {
  const app = express()
  app.use(helmet())
  app.get('/healthz', (_, response) => {
    response.json({status: 'ok', version})
  })
  app.get('/api/pages', (_, response) => {
    response.json([...pages.values()].map(({name, title}) => ({name, title})))
  })
  app.get('/{:name}', (request, response) => {
    const page = pages.get(request.params.name ?? 'index')
    if (page) response.send(layout(page, pages, version))
    else response.status(404).send(layout({name: '', title: 'Not found', html: '<h1>Not found</h1>'}, pages, version))
  })
  return app
}

function layout({title, html}: Page, pages: ReadonlyMap<string, Page>, version: string): string {
  const links = [...pages.values()].map(
    page => `<a href="/${page.name === 'index' ? '' : page.name}">${escapeHtml(page.title)}</a>`
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><nav>${links.join(' · ')}</nav><main>${html}</main><footer>logbook ${escapeHtml(version)}</footer></body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
