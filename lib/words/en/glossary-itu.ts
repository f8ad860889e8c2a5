type Term = readonly [anchor: string, term: string, definition: string]

const MEETINGS: readonly Term[] = [
  [
    'itu',
    'ITU',
    'International Telecommunication Union, the agency of the United Nations for telecommunications. Its three sectors are for radio (ITU-R), standards (ITU-T) and development (ITU-D).',
  ],
  [
    'assembly',
    'Assembly',
    'On this site, any meeting of the ITU that decides on texts: an assembly, a conference or a forum. Its code need not name the year in which it met: WTSA-20 met in 2022.',
  ],
  [
    'wtsa',
    'WTSA',
    'World Telecommunication Standardization Assembly, every four years: it decides what ITU-T works on and how.',
  ],
  [
    'pp',
    'PP',
    'Plenipotentiary Conference, every four years: the highest body of the ITU. It can amend the Constitution and the Convention, adopts plans and budget, and elects who leads.',
  ],
  [
    'wtdc',
    'WTDC',
    'World Telecommunication Development Conference: it decides what ITU-D works on.',
  ],
  [
    'wcit',
    'WCIT',
    'World Conference on International Telecommunications. The one of 2012 revised the treaty known as the ITRs.',
  ],
  [
    'wtpf',
    'WTPF',
    'World Telecommunication/ICT Policy Forum: it adopts Opinions by consensus, which bind nobody.',
  ],
  [
    'wsis',
    'WSIS',
    'World Summit on the Information Society, held by the United Nations in Geneva (2003) and Tunis (2005). Texts of the ITU often refer to what it agreed.',
  ],
  [
    'wsis-20',
    'WSIS+20',
    'The review of WSIS after twenty years. The General Assembly of the United Nations adopted its outcome on 17 December 2025; it makes the Internet Governance Forum (IGF) permanent.',
  ],
  ['council', 'Council', 'The Member States that govern the ITU between two Plenipotentiaries.'],
]

const BODIES: readonly Term[] = [
  [
    'plenary',
    'Plenary',
    'The meeting of all delegations. What committees agree becomes a decision there.',
  ],
  [
    'committee',
    'COM3, COM4, COM5 …',
    'Committees of an assembly, by number. The same number is for another subject at another assembly; one of them, the Editorial Committee, only brings texts into their final form.',
  ],
  [
    'wgpl',
    'WG-PL, WGPL',
    'A working group of the plenary. At a Plenipotentiary it often deals with the Internet.',
  ],
  [
    'working-group',
    'Working group, WG4A',
    'A group of a committee that deals with some of its texts: WG4A is one of COM4.',
  ],
  [
    'ad-hoc',
    'Ad hoc group',
    'A group made for one text or one disagreement. What it cannot agree on goes back up to the group above it.',
  ],
  [
    'cwg-internet',
    'CWG-Internet',
    'A working group of the Council, on public policy about the Internet. Texts on which an assembly or a forum did not agree may be referred to it.',
  ],
  ['informal', 'Informal consultation', 'Talks outside the agenda, of which there is no record.'],
  [
    'study-group',
    'Study group',
    'A group of experts of a sector that works between assemblies, such as SG13 of ITU-T.',
  ],
  [
    'tsag',
    'TSAG, TDAG, RAG',
    'The advisory groups of ITU-T, ITU-D and ITU-R: they look after the work between assemblies.',
  ],
  ['tsb', 'TSB, BDT, BR', 'The Bureaux of ITU-T, ITU-D and ITU-R, each with an elected Director.'],
]

const INTERNET: readonly Term[] = [
  [
    'icann',
    'ICANN',
    'Internet Corporation for Assigned Names and Numbers, a non-profit corporation that coordinates the domain names, IP addresses and other identifiers of the Internet at their root. Companies, governments, technical people and users take part in it.',
  ],
  [
    'ietf',
    'IETF',
    'Internet Engineering Task Force, which writes the standards of the protocols of the Internet in open groups. Anybody may take part.',
  ],
  [
    'rir',
    'RIR',
    'Regional Internet registry: one of five that hand out IP addresses and other numbers, each in its region: AFRINIC, APNIC, ARIN, LACNIC and the RIPE NCC.',
  ],
  [
    'nro',
    'NRO',
    'Number Resource Organization, through which the five regional Internet registries act together.',
  ],
  [
    'cctld',
    'ccTLD',
    'Country-code top-level domain: the end of a domain name that stands for a country or territory, such as .ch. Each has a registry of its own.',
  ],
]

const WHO: readonly Term[] = [
  [
    'proponents',
    'Proponent',
    'Whoever makes a proposal, alone or with others, such as a Member State or a regional organization: the documents name it as the origin.',
  ],
  [
    'member-state',
    'Member State',
    'A country that is a member of the ITU. At treaty meetings only Member States propose and decide.',
  ],
  [
    'sector-member',
    'Sector Member',
    'A company or organization that takes part in the work of a sector and has no vote.',
  ],
  [
    'regional-organization',
    'Regional organization',
    'One of six that prepare positions of their regions: ATU (Africa), APT (Asia and the Pacific), the League of Arab States, CEPT (Europe), CITEL (the Americas) and RCC (the Regional Commonwealth in the field of Communications).',
  ],
  [
    'common-proposal',
    'Common proposal',
    'A proposal that the states of a region make together. Its documents begin with AFCP (Africa), ACP (Asia and the Pacific), ARB (Arab States), ECP or EUR (Europe), IAP (the Americas) or RCC; PACP and DIAP are drafts of such. Not every state of a region need be behind it.',
  ],
  [
    'consensus',
    'Consensus',
    'Agreement without a vote: nobody objects any more. Where there is none, the working rule is often that nothing changes.',
  ],
]

const TEXTS: readonly Term[] = [
  [
    'resolution',
    'Resolution',
    'A decision of an assembly that says what is to be done and instructs somebody to do it. Its number is unique only within its body: Resolution 64 of the WTSA is not Resolution 64 of the PP.',
  ],
  [
    'draft-new-resolution',
    'Draft new resolution',
    'A resolution that is proposed and has no number yet. Until then a label such as [AFCP-1] or COM6/4 stands for it.',
  ],
  [
    'revision',
    'Rev. New Delhi, 2024',
    'The edition of a text: it was last amended at that place in that year. A first edition has no “Rev.”.',
  ],
  [
    'recommendation',
    'Recommendation',
    'A technical standard of ITU-T or ITU-R, such as X.509. It binds nobody by itself.',
  ],
  [
    'question',
    'Question',
    'A subject that a study group is asked to study, numbered with its group: 13/17 is Question 13 of Study Group 17. It is approved, not adopted.',
  ],
  ['opinion', 'Opinion', 'A text of a policy forum, adopted by consensus and not binding.'],
  [
    'action-plan',
    'Action, Action Plan',
    'What an assembly wants done without a resolution about it, recorded among its proceedings.',
  ],
  [
    'cs-cv',
    'CS, CV',
    'Constitution and Convention of the ITU, its founding treaties. Their provisions are cited by number: CS 165.',
  ],
  [
    'itrs',
    'ITRs',
    'International Telecommunication Regulations, the treaty that a WCIT revises, cited by article.',
  ],
  [
    'square-brackets',
    '[Square brackets]',
    'Words of a draft on which there is no agreement yet. Each level tries to clear them before it hands the text on.',
  ],
  [
    'reading',
    'First reading, second reading',
    'The plenary looks at a text twice; after the second time it is adopted.',
  ],
  [
    'document',
    'Document 42, Addendum, Rev.',
    'What is submitted to an assembly is numbered. AFCP/42A1/1 is the first proposal in Addendum 1 to Document 42, made by the African states; Rev. 1 replaces what it revises.',
  ],
  [
    'dt',
    'DT, DL, TD, ADM, INF',
    'Documents that are no contributions: temporary ones for discussion (DT, DL, TD), administrative ones (ADM) and information (INF).',
  ],
]

const SUBJECTS: readonly Term[] = [
  [
    'ott',
    'OTT',
    'Over-the-top services: calls, messages, films and the like that reach people over the Internet and not as a service of their network operator.',
  ],
  [
    'dpi',
    'DPI',
    'Digital public infrastructure: systems that many services rely on, such as those for digital identity, payment and the exchange of data.',
  ],
]

type Section = {
  id: string
  title: string
  terms: readonly Term[]
  /** the page of this site that lists what the words are about */
  more?: { path: string; text: string }
}

/** The words of the ITU and of the Internet that one meets in the matrices, under headings. */
export const ituTerms: readonly [Section, ...Section[]] = [
  { id: 'meetings', title: 'Meetings of the ITU', terms: MEETINGS },
  { id: 'bodies', title: 'Who sits where', terms: BODIES },
  {
    ...{ id: 'who', title: 'Who proposes and decides', terms: WHO },
    more: { path: '/proponents', text: 'All proponents, and what each asked for' },
  },
  { id: 'texts', title: 'Texts and documents', terms: TEXTS },
  { id: 'subjects', title: 'Subjects by their initials', terms: SUBJECTS },
  {
    ...{ id: 'internet', title: 'Who runs what of the Internet', terms: INTERNET },
    more: { path: '/organizations', text: 'All organizations, and the issues that name them' },
  },
]
