// Classes of words that stand in like company, told from sentences: 撒盐 and 撒胡椒 teach 撒 before any such word.

/** Words beside which another is counted: the commonest. */
const COMPANY = 1500
const LEAST = 3
const WIDTH = 80
const KEPT = 60
const ROUNDS = 15

/**
 * Puts words into classes by the words that stand before and after them. `sentences` are lists of words. Positive
 * pointwise mutual information (Church and Hanks 1990; contexts smoothed as by Levy et al. 2015), its first singular
 * vectors (randomised subspace iteration, Halko et al. 2011), then spherical k-means (Dhillon and Modha 2001).
 * Returns for each word met three times or more its class, 1 to `fine`, and for each class its class of `coarse`.
 */
export function wordClasses(sentences, fine, coarse) {
  const counts = new Map()
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = [...counts].filter(([, count]) => count >= LEAST).sort((a, b) => b[1] - a[1])
  const numbers = new Map(vocabulary.map(([word], number) => [word, number]))
  const random = generator(12345)
  const points = embed(associations(sentences, numbers), numbers.size, random)
  const share = vocabulary.map(([, count]) => Math.sqrt(count))
  const { nearest, centres } = cluster(points, KEPT, fine, share, random)
  const upper = cluster(centres, KEPT, coarse, Array(fine).fill(1), random).nearest
  return {
    classes: new Map(vocabulary.map(([word], number) => [word, nearest[number] + 1])),
    coarse: [0, ...Array.from(upper, one => one + 1)],
  }
}

/** Rows of {column, value}: how much likelier a neighbour is beside this word than anywhere. */
function associations(sentences, numbers) {
  const rows = Array.from(numbers, () => new Map())
  const add = (row, column) => rows[row].set(column, (rows[row].get(column) ?? 0) + 1)
  for (const words of sentences) {
    const ids = words.map(word => numbers.get(word) ?? -1)
    ids.forEach((id, i) => {
      if (id < 0) return
      const before = ids[i - 1] ?? -1
      const after = ids[i + 1] ?? -1
      if (before >= 0 && before < COMPANY) add(id, before)
      if (after >= 0 && after < COMPANY) add(id, COMPANY + after)
    })
  }
  const columns = new Float64Array(2 * COMPANY)
  for (const row of rows) for (const [column, count] of row) columns[column] += count
  const smooth = columns.map(sum => sum ** 0.75)
  const all = smooth.reduce((a, b) => a + b, 0)
  return rows.map(row => {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    return [...row]
      .map(([column, count]) => [
        column,
        (Math.log((count / total / smooth[column]) * all) * total) / (total + 5),
      ])
      .filter(([, value]) => value > 0)
  })
}

/** Unit vectors of KEPT numbers a row: the left singular vectors times the roots of the singular values. */
function embed(rows, size, random) {
  let right = Float64Array.from({ length: 2 * COMPANY * WIDTH }, () => random() + random() + random() - 1.5)
  let left = new Float64Array(0)
  for (let round = 0; round < 3; round++) {
    left = new Float64Array(size * WIDTH)
    rows.forEach((row, r) => {
      for (const [column, value] of row)
        for (let k = 0; k < WIDTH; k++) left[r * WIDTH + k] += value * right[column * WIDTH + k]
    })
    orthonormal(left, size, WIDTH)
    right = new Float64Array(2 * COMPANY * WIDTH)
    rows.forEach((row, r) => {
      for (const [column, value] of row)
        for (let k = 0; k < WIDTH; k++) right[column * WIDTH + k] += value * left[r * WIDTH + k]
    })
  }
  const gram = Array.from({ length: WIDTH }, () => new Float64Array(WIDTH))
  for (let c = 0; c < 2 * COMPANY; c++)
    for (let i = 0; i < WIDTH; i++)
      for (let j = 0; j < WIDTH; j++) gram[i][j] += right[c * WIDTH + i] * right[c * WIDTH + j]
  const { values, vectors } = eigen(gram)
  const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, KEPT)
  const points = new Float64Array(size * KEPT)
  for (let r = 0; r < size; r++) {
    for (let k = 0; k < KEPT; k++) {
      let sum = 0
      for (let i = 0; i < WIDTH; i++) sum += left[r * WIDTH + i] * vectors[i][order[k]]
      points[r * KEPT + k] = sum * Math.max(values[order[k]], 0) ** 0.25
    }
    normalise(points, r * KEPT, KEPT)
  }
  return points
}

/** Gram and Schmidt, over the columns of a table of `width` columns. */
function orthonormal(table, size, width) {
  for (let j = 0; j < width; j++) {
    for (let i = 0; i < j; i++) {
      let dot = 0
      for (let r = 0; r < size; r++) dot += table[r * width + i] * table[r * width + j]
      for (let r = 0; r < size; r++) table[r * width + j] -= dot * table[r * width + i]
    }
    let norm = 0
    for (let r = 0; r < size; r++) norm += table[r * width + j] ** 2
    norm = Math.sqrt(norm) || 1
    for (let r = 0; r < size; r++) table[r * width + j] /= norm
  }
}

/** Eigenvalues and vectors of a symmetric matrix, by Jacobi's rotations. */
function eigen(matrix) {
  const n = matrix.length
  const vectors = matrix.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(matrix[p][q]) < 1e-12) continue
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
        const t = (Math.sign(theta) || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        const turn = (rows, i, j) => {
          for (const row of rows) {
            const [x, y] = [row[i], row[j]]
            row[i] = c * x - s * y
            row[j] = s * x + c * y
          }
        }
        turn(matrix, p, q)
        for (let k = 0; k < n; k++) {
          const [x, y] = [matrix[p][k], matrix[q][k]]
          matrix[p][k] = c * x - s * y
          matrix[q][k] = s * x + c * y
        }
        turn(vectors, p, q)
      }
  return { values: matrix.map((row, i) => row[i]), vectors }
}

/** Which of `count` centres each unit vector is nearest to; the first centres are drawn by `share`. */
function cluster(points, width, count, share, random) {
  const size = points.length / width
  const all = share.reduce((a, b) => a + b, 0)
  const centres = new Float64Array(count * width)
  const drawn = new Set()
  while (drawn.size < count) {
    let rest = random() * all
    let one = 0
    while (one < size - 1 && rest > share[one]) rest -= share[one++]
    if (drawn.has(one)) continue
    centres.set(points.subarray(one * width, (one + 1) * width), drawn.size * width)
    drawn.add(one)
  }
  const nearest = new Int32Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    for (let r = 0; r < size; r++) {
      let best = Number.NEGATIVE_INFINITY
      for (let c = 0; c < count; c++) {
        let dot = 0
        for (let k = 0; k < width; k++) dot += points[r * width + k] * centres[c * width + k]
        if (dot > best) {
          best = dot
          nearest[r] = c
        }
      }
    }
    centres.fill(0)
    for (let r = 0; r < size; r++)
      for (let k = 0; k < width; k++) centres[nearest[r] * width + k] += points[r * width + k]
    for (let c = 0; c < count; c++) normalise(centres, c * width, width)
  }
  return { nearest, centres }
}

function normalise(table, from, width) {
  let norm = 0
  for (let k = 0; k < width; k++) norm += table[from + k] ** 2
  norm = Math.sqrt(norm) || 1
  for (let k = 0; k < width; k++) table[from + k] /= norm
}

/** Numbers from 0 to 1, the same at every run (a linear congruential generator). */
export function generator(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
