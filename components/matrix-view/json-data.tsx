/**
 * Data about the page, for programs. No script of it runs, so that the policy for scripts lets it be.
 * @param json text in which no `<` stands
 */
export function JsonData({ json }: { json: string }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write JSON with entities, which no reader of it undoes
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
