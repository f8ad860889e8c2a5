import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SiteImprint } from '@/components/matrix-view/site-imprint'
import { en } from '@/lib/words/en'

const words = en.public.matrix

describe('the small print of pages over all assemblies', () => {
  it('is the disclaimer, and nothing where there is none', () => {
    const markup = renderToStaticMarkup(<SiteImprint disclaimer="Sample data." words={words} />)
    expect(markup).toContain('<strong>Disclaimer:</strong> Sample data.')
    expect(renderToStaticMarkup(<SiteImprint disclaimer={null} words={words} />)).toBe('')
  })

  it('stands on each of them', () => {
    const folder = 'app/(public)'
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const holds = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').includes('Disclaimer')
    const without = ['[assembly]', 'about', 'robots.txt', 'sitemap.xml']
    const across = folders.filter((name) => !without.includes(name))
    expect(across.length).toBeGreaterThan(6)
    expect(across.filter((name) => !holds(`${name}/layout.tsx`))).toEqual([])
    expect(holds('page.tsx')).toBe(true)
  })
})
