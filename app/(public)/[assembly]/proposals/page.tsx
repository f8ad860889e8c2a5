import { proposalsMetadata, showProposals } from '../../show-proposals'

type Props = PageProps<'/[assembly]/proposals'>

const wantedBy = async ({ params, searchParams }: Props) => ({
  assembly: (await params).assembly,
  search: await searchParams,
})

export const generateMetadata = async (props: Props) => proposalsMetadata(await wantedBy(props))

export default async function ProposalsPage(props: Props) {
  return showProposals(await wantedBy(props))
}
