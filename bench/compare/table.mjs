// Results as text: a block for each case, and what Slipway's ratio is to the faster of the others.

/** Ratios below 1: Slipway is faster. */
export function table(cases, results) {
  return cases
    .filter(({name}) => results.some(result => result.case === name))
    .map(({name, title}) =>
      block(
        title,
        results.filter(result => result.case === name)
      )
    )
    .join('\n\n')
}

function block(title, results) {
  const rows = results.map(({builder, cold, cached}) => [
    builder,
    `${cold.seconds.toFixed(2)} s`,
    `${cached.seconds.toFixed(2)} s`,
    `${cold.peakMiB.toFixed(0)} MiB`,
    `${cold.largestMiB.toFixed(0)} MiB`
  ])
  const lines = align([['', 'cold', 'cached', 'peak, all', 'largest process'], ...rows])
  return [title, ...lines, ...ratios(results)].join('\n')
}

function ratios(results) {
  const own = results.find(({builder}) => builder === 'slipway')
  const others = results.filter(result => result !== own)
  if (!own || others.length === 0) return []
  return ['cold', 'cached'].map(phase => {
    const best = others.reduce((a, b) => (b[phase].seconds < a[phase].seconds ? b : a))
    return `slipway ${phase}: ${(own[phase].seconds / best[phase].seconds).toFixed(2)} of the faster of the others (${best.builder})`
  })
}

function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  return rows.map(
    row => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   ')}`
  )
}
