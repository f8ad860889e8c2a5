import type { PublicKey } from '@/lib/domain/columns'
import type {
  Change,
  ConcernStatus,
  Fate,
  FollowUpState,
  ProponentKind,
  PublicationKind,
  Result,
  SourceKind,
} from '@/lib/domain/vocabulary'

type Tag = 'ADD' | 'ADD*' | 'MOD' | '(MOD)' | 'SUP' | 'SUP*' | 'NOC' | 'NOC-proposed' | 'OTHER'

const columns = {
  id: 'The name of the issue in the addresses and files of this site. It stays when the text gets its final number.',
  section: 'The table of the matrix in which the issue stands, such as draft new resolutions.',
  reference: 'The text that the issue is about, by its number or by the label it has until then.',
  title: 'What the text is called.',
  summary: 'What the issue is about, in plain words.',
  themes: 'Subjects that cross the sections, such as cybersecurity.',
  areas_of_concern: 'What kind of harm is feared, such as a wider mandate.',
  proposals: 'Who asks for what, each with its action tag, its document and what became of it.',
  implications: 'What it would mean for the Internet if it were adopted as proposed.',
  organizations: 'Whom it would affect, and how.',
  concern:
    'How much the publisher worries about it before the assembly, on the scale of levels. It is a judgement and is not computed from the proposals.',
  concern_rationale: 'Why that level.',
  position: 'What the publisher asks the assembly to do.',
  result: 'What the assembly decided on the text.',
  final_reference: 'The text that came of it, or the one that it was merged into or referred to.',
  outcome_summary: 'What was decided, in plain words.',
  progress: 'Where the text stood at each moment of the assembly, the latest first.',
  concern_status:
    'What became of the concern. It does not follow from the result: that nothing changed can be what was asked for.',
  residual_concern: 'The level after the assembly: what worry remains.',
  residual_rationale: 'Why it remains.',
  follow_ups: 'What remains to be done, by whom, where and by when.',
  sources: 'Where it was read.',
} as const satisfies Record<PublicKey, string>

const tags = {
  ADD: 'A proposal to add new text: at an assembly as a whole, a new resolution, recommendation, Question or the like.',
  'ADD*': 'A proposal to add text that exists elsewhere already.',
  MOD: 'A proposal to amend a text by adding, deleting or replacing words.',
  '(MOD)': 'A proposal to amend the wording alone, not what it means.',
  SUP: 'A proposal to delete a whole text or provision (to suppress it).',
  'SUP*': 'A proposal to move a text elsewhere.',
  NOC: 'A note that no change is proposed here; it asks for nothing. The documents print it like the other NOC, but without a line under it.',
  'NOC-proposed':
    'A proposal to keep a text as it is, with reasons. The documents print NOC with a line under it: it is a position of its own.',
  OTHER: 'A matter that is no change of a text.',
} as const satisfies Record<Tag, string>

const fates = {
  announced: 'It is said to be coming and has not been submitted.',
  pending: 'It has been submitted, and nothing is decided.',
  accepted: 'It was taken as proposed, or nearly so.',
  'accepted-in-part': 'Some of it was taken.',
  'not-accepted': 'It was not taken.',
  withdrawn: 'Those who made it took it back.',
  merged: 'It was worked into another proposal.',
  superseded: 'Another proposal took its place.',
} as const satisfies Record<Fate, string>

const results = {
  'adopted-new': 'A new text was adopted.',
  revised: 'The text was amended.',
  'no-change': 'The text stays as it was.',
  'no-consensus':
    'There was no consensus, so that nothing changed. The same proposals are to be expected again.',
  'not-adopted': 'The new text that was proposed was not adopted.',
  suppressed: 'The text was deleted.',
  withdrawn: 'The proposals were taken back.',
  merged: 'It was worked into another text, which the final reference names.',
  referred: 'It was handed to another body, such as the Council or a study group.',
  action:
    'It was not adopted as a text, but recorded among the Actions, which say what is to be done after the assembly.',
  elected: 'Somebody was elected or appointed.',
  noted: 'The assembly took note and did nothing more.',
  pending: 'Nothing is decided yet.',
} as const satisfies Record<Result, string>

const statuses = {
  addressed: 'What was worrying did not come, or was put right.',
  'partly-addressed': 'Some of the worry was met, some remains.',
  'not-addressed': 'What was worrying came as it was feared.',
  open: 'It is not decided yet.',
  'new-concern': 'A worry that was not there before the assembly.',
  'not-applicable': 'There was no concern to begin with.',
} as const satisfies Record<ConcernStatus, string>

const changes = {
  lowered: 'The level after is lower than the level before.',
  unchanged: 'The level is the same before and after.',
  raised: 'The level after is higher than the level before.',
  new: 'The issue is not in the Issues Matrix that it is compared with.',
  dropped: 'The issue is in that Issues Matrix and not in the Outcomes Matrix.',
  open: 'Nothing is decided, so that before and after cannot be compared.',
} as const satisfies Record<Change, string>

const steps = {
  allocated: 'It was given to the body that is to deal with it.',
  'in-discussion': 'It is being discussed.',
  drafting: 'A group is writing its text.',
  bracketed: 'Its text has words in square brackets, on which nobody agrees yet.',
  'agreed-in-group': 'A working group or ad hoc group agreed on it.',
  'agreed-in-committee': 'A committee agreed on it.',
  'first-reading': 'The plenary has read it once.',
  adopted: 'The plenary adopted it.',
  published: 'It is published with its final number.',
} as const

const followUps = {
  open: 'Nobody has begun.',
  'in-progress': 'Somebody is at it.',
  done: 'It is done.',
  dropped: 'It is no longer wanted.',
} as const satisfies Record<FollowUpState, string>

const kinds = {
  issues:
    'What is proposed to an assembly and what it would mean for the Internet, published before it.',
  outcomes:
    'The same issues after the assembly: what was decided, what became of each concern and what remains to be done.',
} as const satisfies Record<PublicationKind, string>

const sources = {
  proposal: 'A document in which something is proposed to the assembly.',
  outcome: 'A document of what was decided, such as the final acts or the text as adopted.',
  statement: 'What somebody said or wrote of their own position.',
  report: 'An account of what happened, such as that of a meeting.',
  analysis: 'Somebody’s study of what a text means or would do.',
  press: 'An article or a release of the press.',
} as const satisfies Record<SourceKind, string>

const accesses = {
  public: 'Anybody can read it.',
  members: 'It can be read with an account of ITU members (TIES).',
  restricted: 'Few can read it.',
} as const

const proponents = {
  'member-state': 'A state that is a member of the ITU.',
  'regional-organization':
    'An organization of the administrations of a region, which brings their common proposals.',
  'group-of-states': 'States that propose something together and are no regional organization.',
  'sector-member': 'A company or an organization that takes part in the work of a Sector.',
  associate: 'A company or an organization that takes part in the work of one study group.',
  academia: 'A university or an institute of research that takes part in the work of the ITU.',
  'study-group': 'A study group of a Sector, or its advisory group, which brings its own texts.',
  'regional-group': 'The part of a study group that meets for one region.',
  'secretary-general': 'The elected head of the ITU, who reports to the assemblies.',
  director: 'The elected head of the Bureau of a Sector, who reports for it.',
} as const satisfies Record<ProponentKind, string>

const stages = {
  preparing: 'It has not opened yet, or nobody knows when it will.',
  'in-session': 'It is meeting.',
  concluded: 'It is over.',
  postponed: 'It was put off.',
  cancelled: 'It will not take place.',
} as const

/** What the words of this site mean, by vocabulary and key. */
export const definitions = {
  kind: kinds,
  column: columns,
  tag: tags,
  fate: fates,
  result: results,
  status: statuses,
  change: changes,
  step: steps,
  'follow-up': followUps,
  source: sources,
  access: accesses,
  proponent: proponents,
  stage: stages,
} as const
