import {existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {isLocked, tryLock, withLock} from '../../src/content/lock.js'
import {processIdentity} from '../../src/content/process-identity.js'
import {temporaryDirectory} from '../support/directory.js'
import {until} from '../support/process.js'
import {contentProcesses, expectSuccess} from './processes.js'

const directory = temporaryDirectory('lock')
afterAll(() => directory.remove())

const processes = contentProcesses(join(directory.path, 'compiled'))
let number = 0
const freshFile = () => join(directory.path, `locks-${number++}`, 'lock')

/** A process that existed and does not any more. */
async function deadIdentity(): Promise<string> {
  const {finished} = processes.start(`${processes.importing('processIdentity', 'process-identity')}
    process.stdout.write(processIdentity())`)
  return (await finished).stdout
}

describe('a lock', () => {
  it('is held while the body runs and free after it, whatever came of it', async () => {
    const file = freshFile()
    const seen = await withLock(file, () => ({locked: isLocked(file), owner: readlinkSync(file)}))
    expect(seen).toEqual({locked: true, owner: processIdentity()})
    await expect(withLock(file, () => Promise.reject(new Error('body')))).rejects.toThrow('body')
    expect(isLocked(file)).toBe(false)
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('lets one in at a time, in one process too', async () => {
    const file = freshFile()
    let inside = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++inside)
      await new Promise(resolve => setTimeout(resolve, 2))
      inside--
    }
    await Promise.all(Array.from({length: 10}, () => withLock(file, work)))
    expect(most).toBe(1)
  })

  it('lets one in at a time among processes: no count is lost', async () => {
    const file = freshFile()
    const counter = join(directory.path, 'counter')
    writeFileSync(counter, '0')
    const script = `${processes.importing('withLock', 'lock')}
      import {readFileSync, writeFileSync} from 'node:fs'
      const [, file, counter] = process.argv
      for (let i = 0; i < 25; i++)
        await withLock(file, () => writeFileSync(counter, String(Number(readFileSync(counter, 'utf8')) + 1)))`
    expectSuccess(await processes.runAll(4, script, [file, counter]))
    expect(readFileSync(counter, 'utf8')).toBe('100')
  })

  it('is taken from a holder that was killed', async () => {
    const file = freshFile()
    const holder = processes.start(
      `${processes.importing('withLock', 'lock')}
      await withLock(process.argv[1], () => new Promise(() => setInterval(() => {}, 1000)))`,
      [file]
    )
    await until('the lock', () => (existsSync(join(file, '..')) && isLocked(file)) || undefined)
    await expect(withLock(file, () => {}, 50)).rejects.toMatchObject({code: 'LOCKED', hint: expect.stringContaining('Wait')})
    holder.child.kill('SIGKILL')
    await holder.finished
    expect(isLocked(file)).toBe(false)
    expect(await withLock(file, () => 'mine')).toBe('mine')
  })

  it('of a dead process is taken by one of many robbers', async () => {
    const file = freshFile()
    const log = join(directory.path, 'robbers')
    const dead = await deadIdentity()
    const script = `${processes.importing('tryLock', 'lock')}
      import {appendFileSync, existsSync} from 'node:fs'
      const [, file, log, number] = process.argv
      const end = Date.now() + 20000
      while (!existsSync(log + '.go') && Date.now() < end) {}
      const release = tryLock(file)
      if (release) appendFileSync(log, number + ' ')
      while (!existsSync(log + '.end') && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 5))
      release?.()`
    for (let round = 0; round < 5; round++) {
      const own = `${log}-${round}`
      mkdirSync(join(file, '..'), {recursive: true})
      symlinkSync(dead, file)
      const all = processes.runAll(4, script, [file, own])
      setTimeout(() => writeFileSync(`${own}.go`, ''), 300)
      setTimeout(() => writeFileSync(`${own}.end`, ''), 900)
      expectSuccess(await all)
      expect(readFileSync(own, 'utf8').trim().split(' ')).toHaveLength(1)
      expect(readdirSync(join(file, '..'))).toEqual([])
    }
  })

  it('is robbed although a robber died in the middle', async () => {
    const file = freshFile()
    const dead = await deadIdentity()
    mkdirSync(join(file, '..'), {recursive: true})
    for (const left of [file, `${file}.guard`, `${file}.guard.guard`]) symlinkSync(dead, left)
    expect(await withLock(file, () => readlinkSync(file))).toBe(processIdentity())
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('of a process that cannot be seen from here is respected', () => {
    const file = freshFile()
    mkdirSync(join(file, '..'), {recursive: true})
    const [pid, started, , boot] = processIdentity().split(':')
    symlinkSync(`${pid}:${started}:1:${boot}`, file)
    expect(isLocked(file)).toBe(true)
    expect(tryLock(file)).toBeUndefined()
  })

  it("of another boot is nobody's", () => {
    const file = freshFile()
    mkdirSync(join(file, '..'), {recursive: true})
    symlinkSync(processIdentity().replace(/[^:]+$/, '00000000'), file)
    const release = tryLock(file)
    expect(release).toBeDefined()
    release?.()
  })

  it('is given back only by who holds it', () => {
    const file = freshFile()
    const release = tryLock(file)!
    release()
    mkdirSync(join(file, '..'), {recursive: true})
    symlinkSync('1:', file)
    release()
    expect(readlinkSync(file)).toBe('1:')
  })
})
