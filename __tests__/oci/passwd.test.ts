import {hasOwnerName, resolveOwner, resolveProcessUser} from '../../src/oci/passwd.js'

const files = {
  passwd: [
    'root:x:0:0:root:/root:/bin/sh',
    'www:x:33:34::/var/www:/bin/false',
    '1000:x:0:0:a name that looks like a number:/evil:/bin/sh',
    'big:x:4294967296:0::/:/bin/sh',
    '',
    'nohome:x:50:50',
    'bad:x:seven:9',
    'short',
    'alias:x:33:60::/alias:/bin/sh'
  ].join('\n'),
  group: ['root:x:0:', 'www:x:34:', 'adm:x:4:www,other', 'tty:x:5:other,www', 'huge:x:4294967301:'].join('\n')
}
const none = {passwd: undefined, group: undefined}

describe('resolveOwner (--chown)', () => {
  it.each([
    ['www', '33:34'],
    ['www:adm', '33:4'],
    ['12', '12:12'],
    ['12:13', '12:13'],
    ['www:', '33:0'],
    ['12:', '12:0'],
    [':adm', '0:4'],
    ['root', '0:0'],
    ['nobody-here', '0:0'],
    ['www:no-such-group', '33:34'],
    ['2147483648', '0:0'],
    ['-1', '0:0'],
    ['+5', '5:5'],
    ['5:-1', '5:0'],
    ['-2', '4294967294:4294967294'],
    ['big', '0:0'],
    ['www:huge', '33:5'],
    ['bad', '0:9'],
    ['short', '0:0'],
    ['1000', '1000:1000']
  ])('%s is %s', (owner, expected) => {
    const {uid, gid} = resolveOwner(owner, files)
    expect(`${uid}:${gid}`).toBe(expected)
  })

  it('falls back to 0 without account files, silently', () => {
    expect(resolveOwner('www:adm', none)).toEqual({uid: 0, gid: 0})
  })

  it('says whether a name has to be looked up', () => {
    expect(['1:2', 'root', 'root:0', 'www', '1:adm', '2147483648'].map(hasOwnerName)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true
    ])
  })
})

describe('resolveProcessUser (USER)', () => {
  it('takes group, home and supplementary groups from the account files', () => {
    expect(resolveProcessUser('www', files)).toEqual({uid: 33, gid: 34, groups: [4, 5], home: '/var/www'})
    expect(resolveProcessUser('33', files)).toEqual({uid: 33, gid: 34, groups: [4, 5], home: '/var/www'})
    expect(resolveProcessUser('', files)).toEqual({uid: 0, gid: 0, groups: [], home: '/root'})
    expect(resolveProcessUser('nohome', files).home).toBe('')
  })

  it('takes the home of the first entry with the id, whatever name was asked for', () => {
    expect(resolveProcessUser('alias', files)).toMatchObject({uid: 33, gid: 60, home: '/var/www'})
  })

  it('leaves supplementary groups out when a group is given', () => {
    expect(resolveProcessUser('www:adm', files)).toEqual({uid: 33, gid: 4, groups: [], home: '/var/www'})
    expect(resolveProcessUser('www:77', files).gid).toBe(77)
    expect(resolveProcessUser('www:77:78', files).gid).toBe(77)
  })

  it('gives a number that passwd lacks the group 0', () => {
    expect(resolveProcessUser('4000', files)).toEqual({uid: 4000, gid: 0, groups: [], home: '/'})
    expect(resolveProcessUser('4000', none)).toEqual({uid: 4000, gid: 0, groups: [], home: '/'})
  })

  it('passwd-numeric-name: a user named "1000" is not uid 1000', () => {
    expect(resolveProcessUser('1000', files)).toEqual({uid: 1000, gid: 0, groups: [], home: '/'})
  })

  it.each(['4294967296', '2147483648', '-1', '0:4294967296', '99999999999999999999999', 'big', 'www:huge'])(
    'l-user-range: %s never wraps to another id',
    user => {
      expect(() => resolveProcessUser(user, files)).toThrow('uids and gids must be in range 0-2147483647')
    }
  )

  it.each([
    ['ghost', 'unable to find user ghost: no matching entries in passwd file'],
    ['www:ghosts', 'unable to find group ghosts: no matching entries in group file']
  ])('%s: %s', (user, message) => {
    expect(() => resolveProcessUser(user, files)).toThrow(message)
  })
})
