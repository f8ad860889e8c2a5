import { numberOf } from '../../../address'
import { matrixMetadata, showMatrix } from '../../../show-matrix'

type Props = PageProps<'/[assembly]/outcomes/[number]'>

async function wantedBy({ params, searchParams }: Props) {
  const { assembly, number } = await params
  return {
    ...({ assembly, kind: 'outcomes' } as const),
    number: numberOf(number),
    search: await searchParams,
  }
}

export const generateMetadata = async (props: Props) => matrixMetadata(await wantedBy(props))

export default async function OutcomesPage(props: Props) {
  return showMatrix(await wantedBy(props))
}
