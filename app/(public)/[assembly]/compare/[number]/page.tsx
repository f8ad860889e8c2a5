import { numberOf } from '../../../address'
import { comparisonMetadata, showComparison } from '../../../show-comparison'

type Props = PageProps<'/[assembly]/compare/[number]'>

async function wantedBy({ params, searchParams }: Props) {
  const { assembly, number } = await params
  return { assembly, number: numberOf(number), search: await searchParams }
}

export const generateMetadata = async (props: Props) => comparisonMetadata(await wantedBy(props))

export default async function ComparisonPage(props: Props) {
  return showComparison(await wantedBy(props))
}
