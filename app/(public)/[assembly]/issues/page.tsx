import { matrixMetadata, showMatrix } from '../../show-matrix'

type Props = PageProps<'/[assembly]/issues'>

const wantedBy = async ({ params, searchParams }: Props) =>
  ({
    assembly: (await params).assembly,
    kind: 'issues',
    number: 'latest',
    search: await searchParams,
  }) as const

export const generateMetadata = async (props: Props) => matrixMetadata(await wantedBy(props))

export default async function LatestIssuesPage(props: Props) {
  return showMatrix(await wantedBy(props))
}
