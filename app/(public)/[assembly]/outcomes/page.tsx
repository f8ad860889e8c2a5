import { matrixMetadata, showMatrix } from '../../show-matrix'

type Props = PageProps<'/[assembly]/outcomes'>

const wantedBy = async ({ params, searchParams }: Props) =>
  ({
    assembly: (await params).assembly,
    kind: 'outcomes',
    number: 'latest',
    search: await searchParams,
  }) as const

export const generateMetadata = async (props: Props) => matrixMetadata(await wantedBy(props))

export default async function LatestOutcomesPage(props: Props) {
  return showMatrix(await wantedBy(props))
}
