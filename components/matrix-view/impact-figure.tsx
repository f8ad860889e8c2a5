import type { Counted } from '@/lib/domain/count-by'
import styles from './impact-figure.module.css'
import { type ImpactLayout, LABELS, layOutImpact, SQUARE } from './impact-layout'
import type { ImpactProps } from './impact-props'
import { ImpactTable } from './impact-table'
import { cellInWords, organizationName } from './impact-word'
import { LevelSymbol } from './level-symbol'

const LONGEST = { organization: 17, theme: 25 }

const short = (word: string, longest: number) =>
  word.length > longest ? `${word.slice(0, longest - 1)}…` : word

function Square({ cell, ...props }: ImpactProps & { cell: ImpactLayout['cells'][number] }) {
  const { x, y, levels, count, organization, theme } = cell
  const level = levels[0]?.key ?? 'not-assessed'
  return (
    <a href={props.linkTo({ organization, theme })} tabIndex={-1} className={styles[level]}>
      <title>{cellInWords(cell, props)}</title>
      <rect x={x + 1} y={y + 1} width={SQUARE - 2} height={SQUARE - 2} />
      <g transform={`translate(${x + 3} ${y + 4})`}>
        {level !== 'new' && <LevelSymbol level={level} />}
      </g>
      <text x={x + SQUARE - 5} y={y + SQUARE - 7} textAnchor="end">
        {count}
      </text>
    </a>
  )
}

function Drawing({ layout, ...props }: ImpactProps & { layout: ImpactLayout }) {
  const { head } = props
  const { width, height, organizations, themes, cells } = layout
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMinYMin"
      aria-hidden="true"
      focusable="false"
    >
      {themes.map(({ key, x }) => (
        <text
          key={key}
          transform={`translate(${x + SQUARE / 2 + 4} ${LABELS.top - 6}) rotate(-50)`}
        >
          {short(head.themes[key] ?? key, LONGEST.theme)}
        </text>
      ))}
      {organizations.map(({ key, y }) => (
        <text key={key} x="0" y={y + SQUARE / 2 + 4}>
          {short(organizationName(head, key), LONGEST.organization)}
        </text>
      ))}
      {cells.map((cell) => (
        <Square key={`${cell.organization} ${cell.theme}`} cell={cell} {...props} />
      ))}
    </svg>
  )
}

const mostOf = (counted: readonly Counted<string>[]) =>
  counted.toSorted((a, b) => b.count - a.count)[0]

/** Which organizations the issues would hit, by theme: drawn, told in a sentence, held in a table. */
export function ImpactFigure(props: ImpactProps) {
  const { impact, head, words } = props
  const [organization, theme] = [mostOf(impact.organizations), mostOf(impact.themes)]
  if (!organization || !theme) return null
  const layout = layOutImpact(impact)
  const parts = (['organizations', 'themes'] as const).map((part) => ({
    ...{ part, drawn: layout[part].length, all: impact[part].length },
  }))
  const cut = parts.filter(({ drawn, all }) => drawn < all)
  return (
    <section className={styles.impact} aria-labelledby="impact_title">
      <h2 id="impact_title">{words.title}</h2>
      <figure className={styles.figure} aria-labelledby="impact_title">
        <figcaption>
          <p>
            {words.sentence({
              ...{ rows: impact.rows, named: impact.named },
              organization: {
                name: organizationName(head, organization.key),
                count: organization.count,
              },
              theme: { name: head.themes[theme.key] ?? theme.key, count: theme.count },
            })}
          </p>
          <p className={styles.soft}>
            {words.reading} <span className={styles.narrow}>{words.scrolls}</span>
          </p>
          {cut.length > 0 && <p className={styles.soft}>{words.cut(cut)}</p>}
        </figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it. */}
        <section className={styles.scroll} aria-label={words.drawing} tabIndex={0}>
          <Drawing {...props} layout={layout} />
        </section>
        <details className={styles.details}>
          <summary>{words.table}</summary>
          <ImpactTable {...props} />
        </details>
      </figure>
    </section>
  )
}
