import { comparisonMetadata, showComparison } from '../../show-comparison'

type Props = PageProps<'/[assembly]/compare'>

const wantedBy = async ({ params, searchParams }: Props) =>
  ({
    assembly: (await params).assembly,
    number: 'latest',
    search: await searchParams,
  }) as const

export const generateMetadata = async (props: Props) => comparisonMetadata(await wantedBy(props))

export default async function LatestComparisonPage(props: Props) {
  return showComparison(await wantedBy(props))
}
