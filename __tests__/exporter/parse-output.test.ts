import {UsageError} from '../../src/errors.js'
import {parseOutput} from '../../src/exporter/parse-output.js'

describe('--output', () => {
  it.each([
    ['type=oci,dest=image.tar', {type: 'oci', destination: 'image.tar'}],
    ['type=docker,dest=-', {type: 'docker', destination: '-'}],
    ['type=oci', {type: 'oci', destination: '-'}],
    ['type=tar,dest=out.tar', {type: 'tar', destination: 'out.tar'}],
    ['type=oci-layout,dest=dir', {type: 'oci-layout', destination: 'dir'}],
    ['type=oci,tar=false,dest=dir', {type: 'oci-layout', destination: 'dir'}],
    ['type=registry', {type: 'registry'}],
    ['type=image,name=ghcr.io/me/app,push=true', {type: 'registry', names: ['ghcr.io/me/app']}],
    ['type=image,push=true,push-by-digest=true,name-canonical=true', {type: 'registry', byDigest: true}],
    ['type=image', {type: 'store'}],
    ['type=docker', {type: 'engine', host: undefined}],
    ['type=engine,host=tcp://127.0.0.1:2375', {type: 'engine', host: 'tcp://127.0.0.1:2375'}],
    ['"type=oci","dest=a,b.tar"', {type: 'oci', destination: 'a,b.tar'}],
    ['type=registry,"name=a:1,b:2"', {type: 'registry', names: ['a:1', 'b:2']}],
    [
      'TYPE=oci,dest=x,Compression=zstd,compression-level=5',
      {type: 'oci', destination: 'x', format: {compression: 'zstd', level: 5}}
    ],
    ['type=oci,dest=x,force-compression=true', {type: 'oci', destination: 'x', format: {compression: 'gzip', force: true}}],
    ['out', {type: 'local', destination: 'out'}],
    ['type=local,dest=.', {type: 'local', destination: '.'}],
    ['-', {type: 'tar', destination: '-'}]
  ])('%s', (text, expected) => {
    expect(parseOutput(text)).toEqual(expected)
  })

  it.each([
    ['', 'it is empty'],
    ['dest=x', 'it has no type'],
    ['type=zip,dest=x', 'type "zip" is not known'],
    ['type=local', 'it has no dest'],
    ['type=local,dest=-', 'a directory cannot go to standard output'],
    ['type=oci,dest=x,desst=y', 'type=oci has no attribute "desst"'],
    ['type=oci,dest=x,compression=lzma', 'compression "lzma" is not supported'],
    ['type=oci,dest=x,compression-level=high', 'compression-level "high" is no number'],
    ['type=oci,dest=x,oci-mediatypes=false', "Docker's own media types are not written"],
    ['type=image,push=perhaps', 'push=perhaps is neither true nor false'],
    ['type=image,store=false', 'it would go nowhere'],
    ['type=oci,dest="x', 'bare " in non-quoted-field']
  ])('%s is refused: %s', (text, reason) => {
    expect(() => parseOutput(text)).toThrow(UsageError)
    expect(() => parseOutput(text)).toThrow(reason)
  })
})
