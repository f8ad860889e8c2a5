import { numberOf } from '../../../address'
import { matrixMetadata, showMatrix } from '../../../show-matrix'

type Props = PageProps<'/[assembly]/issues/[number]'>

async function wantedBy({ params, searchParams }: Props) {
  const { assembly, number } = await params
  return {
    ...({ assembly, kind: 'issues' } as const),
    number: numberOf(number),
    search: await searchParams,
  }
}

export const generateMetadata = async (props: Props) => matrixMetadata(await wantedBy(props))

export default async function IssuesPage(props: Props) {
  return showMatrix(await wantedBy(props))
}
