import type { ImpactCell } from '@/lib/domain/impact'
import styles from './impact-figure.module.css'
import type { ImpactProps } from './impact-props'
import { cellInWords, countsInWords, organizationName } from './impact-word'

function Counts({ cell, ...props }: ImpactProps & { cell: ImpactCell | undefined }) {
  if (cell === undefined) return '0'
  const { organization, theme } = cell
  return (
    <a href={props.linkTo({ organization, theme })} aria-label={cellInWords(cell, props)}>
      {countsInWords(cell, props).join(', ')}
    </a>
  )
}

/** The counts of the figure: a row for each organization, a column for each theme. */
export function ImpactTable(props: ImpactProps) {
  const { impact, head, words } = props
  const { organizations, themes, cells } = impact
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
    <section className={styles.scroll} aria-label={words.tableRegion} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.organization}</th>
            {themes.map(({ key }) => (
              <th key={key} scope="col" dir="auto">
                {head.themes[key] ?? key}
              </th>
            ))}
            <th scope="col">{words.all}</th>
          </tr>
        </thead>
        <tbody>
          {organizations.map(({ key, count }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {organizationName(head, key)}
              </th>
              {themes.map((theme) => (
                <td key={theme.key}>
                  <Counts
                    {...props}
                    cell={cells.find(
                      (found) => found.organization === key && found.theme === theme.key,
                    )}
                  />
                </td>
              ))}
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
