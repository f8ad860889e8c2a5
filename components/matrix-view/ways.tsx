'use client'
import { usePathname } from 'next/navigation'

type Props = { ways: readonly (readonly [href: string, name: string])[] }

/** The ways through the site, that to where one is marked. It is rendered on the server alone. */
export function Ways({ ways }: Props) {
  const path = usePathname()
  return ways.map(([href, name]) => (
    <a key={href} href={href} aria-current={href === path ? 'page' : undefined}>
      {name}
    </a>
  ))
}
