// What is built. Each case writes its context into a directory; the Dockerfile begins with the base image in `name`.
import {createCipheriv, randomBytes} from 'node:crypto'
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'

const MiB = 2 ** 20

export const CASES = [
  {
    name: 'files',
    title: 'COPY of 8,000 files',
    write: base => directory => {
      writeFiles(join(directory, 'app'), 8000)
      writeFileSync(join(directory, 'Dockerfile'), `FROM ${base}\nCOPY app /app\n`)
    }
  },
  {
    name: 'runs',
    title: '40 tiny RUNs',
    write: base => directory => {
      const steps = Array.from({length: 40}, (_, n) => `RUN echo ${n} > /step-${n}\n`)
      writeFileSync(join(directory, 'Dockerfile'), `FROM ${base}\n${steps.join('')}`)
    }
  },
  {
    name: 'large',
    title: 'COPY of 1 GiB',
    write: base => directory => {
      writeRandom(join(directory, 'blob'), 1024)
      writeFileSync(join(directory, 'Dockerfile'), `FROM ${base}\nCOPY blob /blob\n`)
    }
  }
]

/** As in a node_modules: many folders, files of 0.2 to 8 KiB of text. */
function writeFiles(directory, count) {
  for (let n = 0; n < count; n++) {
    const folder = join(directory, `package-${n % 200}`, `lib-${n % 7}`)
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, `file-${n}.js`), `// file ${n}\n`.repeat(16 + ((n * 37) % 600)))
  }
}

/** Bytes that do not compress, made faster than a disk writes. */
function writeRandom(path, sizeMiB) {
  const cipher = createCipheriv('aes-128-ctr', randomBytes(16), randomBytes(16))
  const zeros = Buffer.alloc(MiB)
  const file = openSync(path, 'w')
  for (let n = 0; n < sizeMiB; n++) writeSync(file, cipher.update(zeros))
  closeSync(file)
}
