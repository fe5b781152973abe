import http from 'node:http'
import type {HttpClient} from '../../src/context/build-context.js'

/** The plainest client that keeps the contract: no redirects, no kept connections. */
export const httpClient: HttpClient = {
  follow: ({url, method, headers}) =>
    new Promise((resolve, reject) => {
      const request = http.request(url, {method, headers: {...headers}, agent: false}, response =>
        resolve({status: response.statusCode!, headers: response.headers, body: response, url})
      )
      request.on('error', reject)
      request.end()
    })
}
