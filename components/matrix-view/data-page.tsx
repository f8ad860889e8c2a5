import type { ReactNode } from 'react'
import styles from './data-page.module.css'
import { Masthead } from './masthead'
import type { PublicWords } from './matrix-words'
import { PrintHead } from './print-head'

type FileName = keyof PublicWords['data']['lines']

type Props = {
  /** the site's own address */
  site: string
  /** an assembly whose files can be had; null while there is none */
  example: { key: string; code: string } | null
  publisher: string | null
  files: readonly { file: FileName; columns: readonly { key: string; heading: string }[] }[]
  lists: readonly { column: string; fields: readonly string[] }[]
  vocabularies: readonly (readonly [column: string, keys: readonly string[]])[]
  filters: readonly string[]
  /** by what the issues can be sorted, for files that read the same kind of matrix */
  sorts: readonly (readonly [files: readonly FileName[], columns: readonly string[]])[]
  words: PublicWords
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const Codes = ({ keys }: { keys: readonly string[] }) => (
  <p className={styles.codes} translate="no">
    {keys.map((key) => (
      <code key={key}>{key}</code>
    ))}
  </p>
)

function Files({ site, example, files, words: { data } }: Props) {
  const key = example?.key ?? 'wtsa-24'
  return (
    <Part title={data.files}>
      <p>
        {data.filesLead} <span translate="no">{example?.code ?? key}</span>.
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">{data.files}</caption>
        <thead>
          <tr>
            <th scope="col">{data.columns.file}</th>
            <th scope="col">{data.columns.lines}</th>
            <th scope="col">{data.columns.address}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ file }) => (
            <tr key={file}>
              <th scope="row" translate="no">
                {file}.csv
              </th>
              <td>{data.lines[file]}</td>
              <td translate="no">
                {example === null ? (
                  `${site}/${key}/${file}.csv`
                ) : (
                  <a href={`/${key}/${file}.csv`}>{`${site}/${key}/${file}.csv`}</a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{data.filesMissing}</p>
    </Part>
  )
}

function Columns({ files, words: { data } }: Props) {
  return (
    <Part title={data.headers}>
      <p>{data.headersLead}</p>
      {files.map(({ file, columns }) => (
        <details key={file} className={styles.file}>
          <summary translate="no">{file}.csv</summary>
          <ol className={styles.columns}>
            {columns.map(({ key, heading }) => (
              <li key={key}>
                <code translate="no">{key}</code> {heading}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </Part>
  )
}

type Pair = { name: string; value: ReactNode }

function Pairs({ head, pairs }: { head: readonly [string, string]; pairs: readonly Pair[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{head.join(', ')}</caption>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row" translate="no">
              {name}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cells({ lists, vocabularies, words: { data } }: Props) {
  return (
    <>
      <Part title={data.form}>
        <Lines lines={data.formLines} />
      </Part>
      <Part title={data.lists}>
        <p>{data.listsLead}</p>
        <Pairs
          head={[data.column, data.fields]}
          pairs={lists.map(({ column, fields }) => ({ name: column, value: fields.join(' | ') }))}
        />
        <p>{data.parties}</p>
      </Part>
      <Part title={data.keys}>
        <p>
          {data.keysLead} <a href="/glossary">{data.glossary}</a>.
        </p>
        <Lines lines={data.blankLines} />
        <Pairs
          head={[data.column, data.vocabulary]}
          pairs={vocabularies.map(([name, keys]) => ({ name, value: <Codes keys={keys} /> }))}
        />
      </Part>
    </>
  )
}

function Asking({ site, example, words: { data } }: Props) {
  const address = `${site}/${example?.key ?? 'wtsa-24'}/issues.csv`
  return (
    <Part title={data.asking}>
      <Lines lines={data.askingLines} />
      <p>{data.example}</p>
      <pre className={styles.example} translate="no">
        {`curl -fsS --etag-compare issues.etag --etag-save issues.etag -o issues.csv ${address}`}
      </pre>
    </Part>
  )
}

function Filters({ site, example, filters, sorts, words: { data } }: Props) {
  const address = `${site}/${example?.key ?? 'wtsa-24'}/issues.csv`
  return (
    <>
      <Part title={data.filters}>
        <p>{data.filtersLead}</p>
        <Codes keys={filters} />
        <p>{data.filtersEnd}</p>
        <p>{data.filtersEncoded}</p>
        <pre className={styles.example} translate="no">
          {`curl -fsS -G --data-urlencode 'q=Réseau' ${address}`}
        </pre>
      </Part>
      <Part title={data.sort}>
        <p>{data.sortLead}</p>
        <Pairs
          head={[data.columns.file, data.column]}
          pairs={sorts.map(([files, columns]) => ({
            name: files.map((file) => `${file}.csv`).join(', '),
            value: <Codes keys={columns} />,
          }))}
        />
        <p>{data.sortEnd}</p>
      </Part>
    </>
  )
}

/** What a partner's script may rely on: the files, their columns, what never changes. */
export function DataPage(props: Props) {
  const { publisher, words } = props
  const { data, masthead } = words
  return (
    <>
      <PrintHead left={data.title} right={`${props.site}/about/data`} />
      <Masthead
        kicker={<a href="/about">{words.aboutPage.title}</a>}
        title={data.title}
        dated={null}
        lines={[data.lead, ...(publisher === null ? [] : [masthead.publisher(publisher)])]}
        label={masthead.label}
      />
      <Files {...props} />
      <Part title={data.which}>
        <Lines lines={data.whichLines} />
      </Part>
      <Part title={data.changesTitle}>
        <Lines lines={data.changesLines} />
      </Part>
      <Filters {...props} />
      <Part title={data.groups}>
        <Lines lines={data.groupLines} />
      </Part>
      <Columns {...props} />
      <Cells {...props} />
      <Part title={data.never}>
        <Lines lines={data.neverLines} />
      </Part>
      <Asking {...props} />
      <Part title={data.cite}>
        <Lines lines={data.citeLines} />
        <p>{data.fileHash}</p>
        <pre className={styles.example} translate="no">
          {`curl -fsS '${props.site}/${props.example?.key ?? 'wtsa-24'}/issues.csv?publication=1' | sha256sum`}
        </pre>
      </Part>
    </>
  )
}
