import type { ReactNode } from 'react'
import { isLink } from '@/lib/domain/text'
import styles from './about-page.module.css'
import { mailTo } from './links'
import { Masthead } from './masthead'
import type { PublicWords } from './matrix-words'
import { OutsideLink } from './outside-link'
import { PrintHead } from './print-head'
import { Prose } from './prose'

type Publisher = {
  publisher: string
  contact: string | null
  licence: string | null
  disclaimer: string | null
  about: string | null
}

type Props = {
  publisher: Publisher | null
  /** the page's own absolute address, for the running head of paper */
  address: string
  words: PublicWords
}

const linkOrText = (text: string) => (
  <OutsideLink href={isLink(text) ? text : null}>{text}</OutsideLink>
)

function contactOf(contact: string, subject: string): ReactNode {
  const mail = mailTo({ contact, subject, body: '' })
  return mail === null ? linkOrText(contact) : <a href={mail}>{contact}</a>
}

/** Who publishes here: the about text, how to reach them, the licence and the disclaimer. */
export function AboutPage({ publisher: named, address, words }: Props) {
  const { aboutPage, masthead, site } = words
  const printHead = <PrintHead left={`${site.name} · ${aboutPage.title}`} right={address} />
  if (named === null) {
    const lines = [aboutPage.nobody]
    const about = { title: aboutPage.title, label: masthead.label }
    return (
      <>
        {printHead}
        <Masthead kicker={null} dated={null} lines={lines} {...about} />
      </>
    )
  }
  const { publisher, contact, licence, disclaimer, about } = named
  const facts: [string, ReactNode][] = [
    [aboutPage.contact, contact === null ? aboutPage.noContact : contactOf(contact, site.name)],
    [aboutPage.licence, licence && linkOrText(licence)],
    [aboutPage.disclaimer, disclaimer && <Prose text={disclaimer} />],
  ]
  return (
    <>
      {printHead}
      <Masthead
        kicker={null}
        title={aboutPage.title}
        dated={null}
        lines={[aboutPage.publishedBy(publisher), aboutPage.view(publisher), aboutPage.frozen]}
        label={masthead.label}
      />
      {about !== null && <Prose text={about} className={styles.about} />}
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      <p>
        <a href="/about/data">{words.data.toData}</a>
      </p>
    </>
  )
}
