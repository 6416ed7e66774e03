// Draws threshold curves as one SVG: recall to the right, precision upwards, a point for each shift of the tagger's bias.

/** One curve: its name, and recall and precision (0 to 1) by shift. */
export interface Curve {
  readonly name: string
  readonly dashed: boolean
  readonly points: readonly { readonly shift: number; readonly recall: number; readonly precision: number }[]
}

const WIDTH = 840
const HEIGHT = 460
const LEFT = 60
const TOP = 20
const RIGHT = 320
const BOTTOM = 50
/** The plot begins at this recall and precision. */
const FLOOR = 0.4
const COLOURS = ['#2f6f6a', '#b0582a', '#5a4fa0', '#8a6d00']

const x = (recall: number): number => LEFT + ((recall - FLOOR) / (1 - FLOOR)) * (WIDTH - LEFT - RIGHT)
const y = (precision: number): number => TOP + (1 - (precision - FLOOR) / (1 - FLOOR)) * (HEIGHT - TOP - BOTTOM)
const at = (value: number): string => value.toFixed(1)

/** The whole picture; readable on light and dark grounds. */
export const drawCurves = (curves: readonly Curve[]): string => {
  const grid = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((tick) => {
    const percent = `${Math.round(tick * 100)}`
    return `<path d="M${at(x(tick))} ${TOP}V${HEIGHT - BOTTOM}M${LEFT} ${at(y(tick))}H${WIDTH - RIGHT}" stroke="#999" stroke-opacity=".3"/><text x="${at(x(tick))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${percent}</text><text x="${LEFT - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${percent}</text>`
  })
  const lines = curves.map(({ dashed, points, name }, index) => {
    const colour = COLOURS[Math.floor(index / 2) % COLOURS.length] ?? '#777'
    const shown = points.filter(({ recall, precision }) => recall >= FLOOR && precision >= FLOOR)
    const path = shown
      .map(({ recall, precision }, step) => `${step === 0 ? 'M' : 'L'}${at(x(recall))} ${at(y(precision))}`)
      .join('')
    const dots = shown.map(
      ({ shift, recall, precision }) =>
        `<circle cx="${at(x(recall))}" cy="${at(y(precision))}" r="${shift === 0 ? 5 : 2.5}" fill="${colour}"><title>${name}, shift ${shift}: recall ${at(recall * 100)} %, precision ${at(precision * 100)} %</title></circle>`,
    )
    const key = TOP + 12 + index * 20
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="5 4"' : ''}/>${dots.join('')}<path d="M${WIDTH - RIGHT + 16} ${key - 4}h26" stroke="${colour}" stroke-width="2"${dashed ? ' stroke-dasharray="5 4"' : ''}/><text x="${WIDTH - RIGHT + 50}" y="${key}">${name}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Recall and precision by threshold"><style>text{font:13px system-ui,sans-serif;fill:#777}</style>${grid.join('')}<text x="${at(x(0.7))}" y="${HEIGHT - 10}" text-anchor="middle">recall, %</text><text transform="translate(16 ${at(y(0.7))}) rotate(-90)" text-anchor="middle">precision, %</text>${lines.join('')}</svg>\n`
}
