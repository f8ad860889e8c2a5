import { describe, expect, it } from 'vitest'
import { robotsFile } from '@/lib/formats/robots'
import { sitemapFile } from '@/lib/formats/sitemap'

describe('the sitemap', () => {
  it('names each page by its whole address, with the day where one is known', () => {
    const file = sitemapFile('https://plenary.example', [
      { path: '/', changed: null },
      { path: '/wtsa-24/res-50', changed: '2024-11-18T10:00:00.000Z' },
    ])
    expect(file).toContain('<url><loc>https://plenary.example/</loc></url>')
    expect(file).toContain(
      '<url><loc>https://plenary.example/wtsa-24/res-50</loc><lastmod>2024-11-18T10:00:00.000Z</lastmod></url>',
    )
  })

  it('holds no more pages than a sitemap may', () => {
    const pages = Array.from({ length: 50_001 }, (_, at) => ({ path: `/a/${at}`, changed: null }))
    expect(sitemapFile('https://plenary.example', pages).match(/<url>/gu)).toHaveLength(50_000)
  })

  it('stays XML whatever an address holds', () => {
    expect(sitemapFile('https://a.example?x&y', [{ path: '/<', changed: null }])).toContain(
      '<loc>https://a.example?x&#38;y/&#60;</loc>',
    )
  })
})

describe('the file for robots', () => {
  const lines = robotsFile('https://plenary.example').split('\n')

  it('allows what is public and names the sitemap', () => {
    expect(lines).toContain('Allow: /')
    expect(lines).toContain('Sitemap: https://plenary.example/sitemap.xml')
  })

  it('keeps robots off what is for staff and programs', () => {
    for (const path of ['/staff$', '/staff/', '/sign-in$', '/sign-in/', '/api/']) {
      expect(lines).toContain(`Disallow: ${path}`)
    }
  })
})
