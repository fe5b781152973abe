import {randomInt} from 'node:crypto'

const ADJECTIVES =
  'able amber bold brave bright brisk calm clever cosy crisp daring deep eager fair fast fine fond gentle glad grand happy hardy jolly keen kind lively lucky mellow merry mighty nimble noble proud quick quiet rapid ready round sharp shiny sleek smart snug solid steady stout sunny swift tidy trusty vivid warm wise witty'.split(
    ' '
  )
const NOUNS =
  'anchor barge beacon bow brig buoy captain carrack catamaran clipper compass cutter deck dinghy dock dory ferry frigate galleon galley gunwale halyard harbor helm hull jetty kayak keel ketch lagoon lantern lighthouse mast mate mooring navigator oar packet pier pilot port punt quay raft rigger rudder sail schooner sextant skiff sloop spar starboard stern tender tide tiller trawler tug voyage wave wharf windlass yacht yawl'.split(
    ' '
  )

/** A name for a container that was given none, e.g. `brave_schooner`. */
export function randomName(isTaken: (name: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const name = `${pick(ADJECTIVES)}_${pick(NOUNS)}${attempt > 10 ? randomInt(1000) : ''}`
    if (!isTaken(name)) return name
  }
}

function pick(words: readonly string[]): string {
  return words[randomInt(words.length)]!
}
