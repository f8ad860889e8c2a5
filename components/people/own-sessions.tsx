import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import page from '@/components/ui/page.module.css'
import { Outcome } from './outcome'
import type { OwnProps, SessionView } from './own-props'
import styles from './people.module.css'
import { useAct } from './use-act'

type Props = OwnProps & { sessions: readonly SessionView[] }

/** Where somebody is signed in: this browser first, each of the others with a way to end it. */
export function OwnSessions({ sessions, call, onDone, words }: Props) {
  const said = words.me.sessions
  const outcome = useAct(call, onDone)
  const end = (verb: string, input: object, done: string) => () => {
    void outcome.act({ verb, input, said: done })
  }
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">{said.title}</h2>
      <p className={page.lead}>{said.lead}</p>
      <ul className={styles.list}>
        {sessions.map(({ id, browser, since, used, isThis }) => (
          <li key={id} className={styles.item}>
            <p>
              {browser}
              {isThis && <span className={styles.state}> · {said.isThis}</span>}
            </p>
            <p className={styles.soft}>
              {fill(said.since, { time: since })}, {fill(said.used, { time: used })}
            </p>
            {!isThis && (
              <p className={form.actions}>
                <button
                  type="button"
                  className={buttons.button}
                  disabled={outcome.busy}
                  aria-label={fill(said.endNamed, { browser, time: since })}
                  onClick={end('end-own-session', { session: id }, said.ended)}
                >
                  {said.end}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p className={form.actions}>
          <button
            type="button"
            className={buttons.button}
            disabled={outcome.busy}
            onClick={end('end-other-sessions', {}, said.endedOthers)}
          >
            {said.endOthers}
          </button>
        </p>
      )}
      <Outcome refused={outcome.refused} said={outcome.said} />
    </section>
  )
}
