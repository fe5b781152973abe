import {historyOf, lower} from './lower.js'

/** Texts that BuildKit writes: tools that show an image's history know them. */
describe('history', () => {
  it.each([
    ['RUN echo hi', 'RUN /bin/sh -c echo hi # buildkit'],
    ['RUN ["/bin/echo", "a b"]', 'RUN /bin/echo a b # buildkit'],
    ['SHELL ["/bin/sh", "-ec"]\nRUN x', 'RUN /bin/sh -ec x # buildkit'],
    ['ARG X=1\nARG Y\nRUN x', 'RUN |2 X=1 Y= /bin/sh -c x # buildkit'],
    ['ARG X=1\nENV X=2\nARG X\nRUN x', 'RUN |1 X=2 /bin/sh -c x # buildkit'],
    ['RUN <<EOF\necho 1\necho 2\nEOF', 'RUN /bin/sh -c echo 1\necho 2\n # buildkit'],
    ['RUN <<EOF\n#!/usr/bin/env python\nprint()\nEOF', 'RUN /bin/sh -c /dev/pipes/EOF # buildkit'],
    ['RUN cat <<A <<B\n1\nA\n2\nB', 'RUN /bin/sh -c cat <<A <<B\n1\nA\n2\nB # buildkit'],
    ['COPY a b /dst/', 'COPY a b /dst/ # buildkit'],
    ['ENV D=/dst\nCOPY --chown=1:2 --chmod=644 --link a $D', 'COPY --chown=1:2 --chmod=644 a /dst # buildkit'],
    ['COPY --parents --exclude=x a /', 'COPY --parents a / # buildkit'],
    ['COPY a <<EOF /dst/\nx\nEOF', 'COPY a <<EOF /dst/ # buildkit'],
    ['ADD a.tar /q', 'ADD a.tar /q # buildkit'],
    ['WORKDIR a\nWORKDIR b/', 'WORKDIR /a/b'],
    ['WORKDIR /a/../b/', 'WORKDIR /a/../b/'],
    ['ENV a=b c="d e"', 'ENV a=b c=d e'],
    ['LABEL x=1 "y z"=2', 'LABEL x=1 y z=2'],
    ['ARG X=1 Y', 'ARG X=1 Y'],
    ['CMD a b', 'CMD ["/bin/sh" "-c" "a b"]'],
    ['ENTRYPOINT ["/e", "\\"q\\""]', 'ENTRYPOINT ["/e" "\\"q\\""]'],
    ['SHELL ["/bin/sh", "-ec"]', 'SHELL [/bin/sh -ec]'],
    ['EXPOSE 80 80-81/tcp', 'EXPOSE [80/tcp 80/tcp 81/tcp]'],
    ['EXPOSE 80 443/UDP 100-101', 'EXPOSE [100/tcp 101/tcp 443/udp 80/tcp]'],
    ['VOLUME /v /w', 'VOLUME [/v /w]'],
    ['USER u:g', 'USER u:g'],
    ['STOPSIGNAL 9', 'STOPSIGNAL 9'],
    ['MAINTAINER m <m@m>', 'MAINTAINER m <m@m>'],
    [
      'HEALTHCHECK --interval=5m --retries=3 CMD x y',
      'HEALTHCHECK {Test:[CMD-SHELL x y] Interval:5m0s Timeout:0s StartPeriod:0s StartInterval:0s Retries:3}'
    ]
  ])('%j', async (text, expected) => {
    expect((await historyOf(`FROM scratch\n${text}`)).at(-1)).toBe(expected)
  })

  it('has no entry for FROM and ONBUILD', async () => {
    expect(await historyOf('FROM scratch\nONBUILD RUN x')).toEqual([])
  })

  it('keeps the entries of the base, as many as it has layers', async () => {
    const config = {os: 'linux', architecture: 'amd64'}
    const layers = {type: 'layers', diff_ids: ['sha256:a', 'sha256:b'] as never[]} as const
    const history = [{created_by: 'one'}, {created_by: 'E', empty_layer: true}]
    const {image} = await lower('FROM b\nENV a=1', {}, {b: {...config, rootfs: layers, history}})
    expect(image.history).toEqual([
      {kind: 'base', entry: {created_by: 'one'}},
      {kind: 'base', entry: {created_by: 'E', empty_layer: true}},
      {kind: 'base', entry: {comment: 'buildkit.exporter.image.v0'}},
      {kind: 'metadata', createdBy: 'ENV a=1'}
    ])
  })

  it.each([
    ['RUN x', 'layer'],
    ['COPY a /', 'layer'],
    ['WORKDIR /x', 'layer'],
    ['WORKDIR /', 'metadata'],
    ['ENV a=b', 'metadata']
  ])('%s is a %s entry', async (text, kind) => {
    const {image} = await lower(`FROM scratch\n${text}`)
    expect(image.history.map(entry => entry.kind)).toEqual([kind])
  })
})
