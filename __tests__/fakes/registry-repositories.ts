import {createHash, randomUUID} from 'node:crypto'
import {type Answer, type Asked, json, problem} from './registry-answer.js'

export interface StoredManifest {
  readonly mediaType: string
  readonly body: Buffer
}

/** One repository: what a registry keeps of it. */
export interface FakeRepository {
  readonly blobs: Map<string, Buffer>
  /** By digest. */
  readonly manifests: Map<string, StoredManifest>
  readonly tags: Map<string, string>
}

export interface FakeAbilities {
  /** Answers the referrers API and `OCI-Subject`; a registry of old otherwise. */
  readonly referrers: boolean
  /** `no`: answers 202 to a mount, as the specification has it. */
  readonly mounts: 'yes' | 'no'
  readonly minChunk: number | undefined
  /** Tags on a page; all of them unless told. */
  readonly pageSize: number | undefined
}

type Route = (name: string, rest: string, asked: Asked) => Answer

/** The distribution API over memory. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export class FakeRepositories {
  readonly all = new Map<string, FakeRepository>()
  readonly #uploads = new Map<string, Buffer>()
  readonly #abilities: FakeAbilities

  constructor(abilities: FakeAbilities) {
    this.#abilities = abilities
  }

  repository(name: string): FakeRepository {
    const found = this.all.get(name) ?? {blobs: new Map(), manifests: new Map(), tags: new Map()}
    this.all.set(name, found)
    return found
  }

  answer(asked: Asked): Answer {
    if (asked.path === '/v2/') return json(200, {})
    const [, name, kind, rest = ''] =
      /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|tags|referrers)\/(.*)$/.exec(asked.path) ?? []
    const routes: Record<string, Route> = {
      'blobs/uploads': this.#upload.bind(this),
      blobs: this.#blob.bind(this),
      manifests: this.#manifest.bind(this),
      tags: this.#tags.bind(this),
      referrers: this.#referrers.bind(this)
    }
    const route = routes[kind ?? '']
    return route === undefined || name === undefined ? problem(404, 'UNSUPPORTED') : route(name, rest, asked)
  }

  #blob(name: string, digest: string, asked: Asked): Answer {
    const blob = this.all.get(name)?.blobs.get(digest)
    if (blob === undefined) return problem(404, 'BLOB_UNKNOWN')
    const headers = {'content-type': 'application/octet-stream', 'docker-content-digest': digest}
    const [, start] = /^bytes=(\d+)-$/.exec(asked.headers.range ?? '') ?? []
    if (start === undefined) return {status: 200, headers, body: blob}
    const range = `bytes ${start}-${blob.length - 1}/${blob.length}`
    return {status: 206, headers: {...headers, 'content-range': range}, body: blob.subarray(Number(start))}
  }

  #upload(name: string, id: string, asked: Asked): Answer {
    if (asked.method === 'POST') return this.#begin(name, asked)
    const sent = this.#uploads.get(id)
    if (sent === undefined) return problem(404, 'BLOB_UPLOAD_UNKNOWN')
    if (asked.method === 'GET') return this.#state(name, id, 204)
    if (asked.method === 'DELETE') return this.#cancel(id)
    const [, start] = /^(\d+)-\d+$/.exec(asked.headers['content-range'] ?? '') ?? []
    if (start !== undefined && Number(start) !== sent.length) return this.#state(name, id, 416)
    this.#uploads.set(id, Buffer.concat([sent, asked.body]))
    return asked.method === 'PATCH' ? this.#state(name, id, 202) : this.#commit(name, id, asked)
  }

  #cancel(id: string): Answer {
    this.#uploads.delete(id)
    return {status: 204}
  }

  #begin(name: string, {query}: Asked): Answer {
    const mount = query.get('mount')
    const source = this.all.get(query.get('from') ?? '')?.blobs.get(mount ?? '')
    if (mount !== null && source !== undefined && this.#abilities.mounts === 'yes') {
      this.repository(name).blobs.set(mount, source)
      return {status: 201, headers: {location: `/v2/${name}/blobs/${mount}`}}
    }
    const id = randomUUID()
    this.#uploads.set(id, Buffer.alloc(0))
    return this.#state(name, id, 202)
  }

  #state(name: string, id: string, status: number): Answer {
    const {minChunk} = this.#abilities
    const last = Math.max(0, this.#uploads.get(id)!.length - 1)
    const least: Record<string, string> = minChunk === undefined ? {} : {'oci-chunk-min-length': String(minChunk)}
    return {status, headers: {location: `/v2/${name}/blobs/uploads/${id}?_state=a%2Bb`, range: `0-${last}`, ...least}}
  }

  #commit(name: string, id: string, {query}: Asked): Answer {
    const blob = this.#uploads.get(id)!
    const digest = query.get('digest') ?? ''
    if (query.get('_state') !== 'a+b') return problem(400, 'BLOB_UPLOAD_INVALID')
    if (sha256(blob) !== digest) return problem(400, 'DIGEST_INVALID')
    this.#uploads.delete(id)
    this.repository(name).blobs.set(digest, blob)
    return {status: 201, headers: {location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest}}
  }

  #manifest(name: string, key: string, asked: Asked): Answer {
    if (asked.method === 'PUT') return this.#putManifest(name, key, asked)
    const repository = this.all.get(name)
    const digest = key.includes(':') ? key : (repository?.tags.get(key) ?? '')
    const manifest = repository?.manifests.get(digest)
    if (repository === undefined || manifest === undefined) return problem(404, 'MANIFEST_UNKNOWN')
    if (asked.method === 'DELETE') return deleted(repository, key)
    return {status: 200, headers: {'content-type': manifest.mediaType, 'docker-content-digest': digest}, body: manifest.body}
  }

  #putManifest(name: string, key: string, {body, headers}: Asked): Answer {
    const repository = this.repository(name)
    const digest = sha256(body)
    if (key.includes(':') && key !== digest) return problem(400, 'DIGEST_INVALID')
    const document = JSON.parse(body.toString())
    const missing = [document.config, ...(document.layers ?? [])].filter(blob => blob && !repository.blobs.has(blob.digest))
    if (missing.length > 0) return problem(404, 'MANIFEST_BLOB_UNKNOWN')
    repository.manifests.set(digest, {mediaType: headers['content-type'] ?? '', body})
    if (!key.includes(':')) repository.tags.set(key, digest)
    const seen: Record<string, string> =
      document.subject && this.#abilities.referrers ? {'oci-subject': document.subject.digest} : {}
    return {status: 201, headers: {location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest, ...seen}}
  }

  #tags(name: string, _rest: string, {query}: Asked): Answer {
    const repository = this.all.get(name)
    if (repository === undefined) return problem(404, 'NAME_UNKNOWN')
    const all = [...repository.tags.keys()].sort()
    const first = all.findIndex(tag => tag > (query.get('last') ?? ''))
    const size = Math.min(this.#abilities.pageSize ?? all.length, Number(query.get('n') ?? all.length))
    const tags = first < 0 ? [] : all.slice(first, first + size)
    const more = tags.length > 0 && tags.at(-1) !== all.at(-1)
    const link: Record<string, string> = more ? {link: `</v2/${name}/tags/list?n=${size}&last=${tags.at(-1)}>; rel="next"`} : {}
    return json(200, {name, tags}, link)
  }

  #referrers(name: string, digest: string, {query}: Asked): Answer {
    if (!this.#abilities.referrers) return problem(404, 'UNSUPPORTED')
    const wanted = query.get('artifactType')
    const found = [...(this.all.get(name)?.manifests ?? [])].flatMap(([key, {mediaType, body}]) => {
      const {subject, artifactType, config, annotations} = JSON.parse(body.toString())
      const type = artifactType ?? config?.mediaType
      if (subject?.digest !== digest || (wanted !== null && wanted !== type)) return []
      return [{mediaType, digest: key, size: body.length, artifactType: type, annotations}]
    })
    const index = {schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: found}
    return json(200, index, {'content-type': index.mediaType})
  }
}

function deleted(repository: FakeRepository, key: string): Answer {
  if (!key.includes(':')) repository.tags.delete(key)
  else repository.manifests.delete(key)
  for (const [tag, digest] of repository.tags) if (digest === key) repository.tags.delete(tag)
  return {status: 202}
}

export function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
