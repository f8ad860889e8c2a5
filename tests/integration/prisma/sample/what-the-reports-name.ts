/** What a report names, the filter that finds it, and the one issue that is found. */
export type Named = readonly [what: string, query: string, issue: string]
export type Report = {
  report: string
  /** the matrices in which each must be found */
  in: readonly string[]
  named: readonly Named[]
}

const by = (origins: readonly string[], [what, query, issue]: Named): Named[] =>
  origins.map((origin) => [`${what}: ${origin}`, `origin=${origin}&${query}`, issue])

const WTSA_24_HIGHLIGHTS: readonly Named[] = [
  ['Res 50, changed as asked', 'q=Res 50&result=revised&status=addressed', 'res-50'],
  ['Res 50, new technologies named without limit', 'q=Res 50&tag=MOD', 'res-50'],
  ['Res 64, the registries left alone', 'q=Res 64&fate=not-accepted', 'res-64'],
  ['Res 64, revised towards deployment', 'q=Res 64&result=revised&organization=ripe-ncc', 'res-64'],
  ['Res 75, management of the Internet', 'q=management&tag=MOD&theme=wsis-sdgs', 'res-75'],
  ['Res 75, no change', 'result=no-change&theme=wsis-sdgs', 'res-75'],
  [
    'metaverse, a new resolution',
    'origin=KOR&q=metaverse&result=adopted-new&organization=w3c',
    'new-metaverse',
  ],
  [
    'digital public infrastructure',
    'q=digital public infrastructure&result=adopted-new',
    'new-dpi',
  ],
  ['artificial intelligence', 'q=artificial intelligence&result=adopted-new&origin=IND', 'new-ai'],
  ['over-the-top services, not adopted', 'theme=services&result=not-adopted', 'proposal-ott'],
  ['post-quantum cryptography, an Action', 'q=post-quantum&result=action', 'proposal-pqc'],
  ['vehicles, the IETF named', 'q=vehicular&organization=ietf', 'new-vehicular'],
  ['Web 3.0, by China, not approved', 'origin=CHN&result=not-adopted', 'question-web-3-0'],
]

const WCIT_PROPOSALS: readonly Named[] = [
  ...by(
    ['ALG', 'CHN', 'CIV', 'EGY', 'RUS', 'SG3RG-AO', 'Africa', 'ARB'],
    ['an article on cybersecurity or network security', 'q=Art. 5A&tag=ADD', 'art-5a'],
  ),
  ['charging and interconnection: ETNO', 'origin=ETNO&theme=charging-accounting', 'art-6'],
  ...by(['EGY', 'ARB', 'RCC', 'RUS'], ['the routing of traffic', 'q=routing traffic', 'routing']),
  ['routing, Russia behind the RCC', 'supporter=RUS&origin=RCC', 'routing'],
  ...by(
    ['EGY', 'CIV', 'UAE', 'IRN', 'RUS', 'Pacific Islands', 'ARB', 'SG3RG-AFR', 'RCC'],
    ['binding standards', 'q=mandatory&tag=MOD', 'itu-t-recommendations'],
  ),
  ...by(
    ['EGY', 'ARB', 'Africa', 'UAE', 'CUB', 'IRN'],
    ['misuse of names, numbers and addresses', 'q=misuse', 'naming-numbering-misuse'],
  ),
  ...by(['RUS', 'CIV'], ['IPv6 addresses from ITU', 'q=IPv6&tag=ADD', 'ipv6-allocation']),
  ...by(['RUS', 'RCC'], ['limits on access and use', 'q=sovereignty', 'access-limitations']),
  ...by(['RUS', 'ALG', 'Africa'], ['data protection', 'theme=privacy', 'data-protection']),
  ...by(
    ['PRT', 'EGY', 'RUS', 'RWA', 'CIV', 'ALG', 'ARB', 'SG3RG-AO', 'RCC', 'CEPT'],
    ['spam', 'theme=spam', 'art-5b'],
  ),
  ['child protection: RUS', 'origin=RUS&theme=child-online-protection', 'child-protection'],
]

const WCIT_TOPICS: readonly Named[] = [
  ['national control of resources', 'area=government-role&q=national management', 'art-3-8'],
  ['security and robustness', 'theme=cybersecurity&q=robustness', 'art-5a'],
  ['spam', 'theme=spam&area=content-regulation', 'art-5b'],
  ['the route of traffic', 'q=route packet', 'routing'],
  ['charging', 'area=service-regulation&q=sending party', 'art-6'],
  ['quality of service', 'theme=services&q=quality of service', 'quality-of-service'],
  ['naming and addressing', 'theme=numbering&q=misuse naming', 'naming-numbering-misuse'],
  ['a reference to ICTs', 'theme=stable-constitution&q=ICTs', 'definitions'],
  ['scope: who is bound', 'q=operating agency&concern=high', 'art-1-1-abis'],
]

const WCIT_OUTCOMES: readonly Named[] = [
  ['scope stays ambiguous', 'q=scope ambiguous&result=adopted-new', 'art-1-1-abis'],
  ['content is outside', 'q=content-related&result=revised', 'art-1-1-a'],
  [
    'Recommendations stay voluntary',
    'theme=standardization&result=not-adopted',
    'itu-t-recommendations',
  ],
  ['the definitions stay, no ICT', 'result=no-change&status=addressed', 'definitions'],
  [
    'numbering, and nothing wider',
    'theme=numbering&result=revised&status=addressed',
    'naming-numbering-misuse',
  ],
  [
    'quality of service, open to interpretation',
    'q=quality interpretation&result=revised',
    'quality-of-service',
  ],
  ['security and robustness, adopted', 'result=adopted-new&theme=cybersecurity&q=robust', 'art-5a'],
  ['unsolicited bulk messages, adopted', 'result=adopted-new&theme=spam', 'art-5b'],
  ['accounting, without commercial agreements', 'result=revised&q=accounting rates', 'art-6'],
  [
    'a resolution on the growth of the Internet',
    'section=resolutions&result=adopted-new&theme=internet-public-policy&status=new-concern',
    'new-internet',
  ],
  [
    'a resolution on the termination of traffic',
    'section=resolutions&result=adopted-new&theme=charging-accounting&status=new-concern',
    'new-traffic-termination',
  ],
  ['a compromise spoken of, and gone', 'q=compromise&result=withdrawn', 'art-3a'],
  ['routing, in brackets', 'q=brackets&result=not-adopted', 'routing'],
  ['interconnection and special arrangements', 'q=special arrangements', 'art-6'],
]

const WTPF_DRAFTS: readonly Named[] = [
  ['exchange points', 'origin=IEG&q=exchange points', 'opinion-1'],
  ['broadband', 'origin=IEG&q=broadband', 'opinion-2'],
  ['IPv6, training', 'origin=IEG&q=IPv6 training', 'opinion-3'],
  ['IPv6, transition', 'origin=IEG&q=IPv6 transition', 'opinion-4'],
  ['many stakeholders', 'origin=IEG&q=multistakeholderism', 'opinion-5'],
  [
    'the report of the Secretary-General',
    'q=Report&tag=OTHER&origin=IEG',
    'report-secretary-general',
  ],
  ['the Internet Society on exchange points', 'origin=ISOC', 'opinion-1'],
  ['the registries on the end of IPv4', 'origin=RIRs&q=shrinking', 'opinion-4'],
]

const PP_22_OUTCOMES: readonly Named[] = [
  ['refugee settlements', 'q=refugees&result=noted', 'refugee-settlements'],
  ['satellites and debris', 'theme=space-radio&q=debris&result=adopted-new', 'new-space'],
  ['gender, kept', 'q=Res 70&status=addressed', 'res-70'],
  ['gender and the digital divide, taken out', 'q=Res 139&status=not-addressed', 'res-139'],
  ['gender and cybersecurity, taken out', 'q=women cybersecurity&fate=not-accepted', 'res-130'],
  ['a woman elected', 'result=elected', 'election-secretary-general'],
  ['observers of security, taken out', 'q=Res 130&area=openness&fate=not-accepted', 'res-130'],
  ['openness on the Internet, taken out', 'q=Res 102&area=openness', 'res-102'],
  ['the list of fora, struck', 'q=list fora struck', 'res-102'],
  ['the Global Cybersecurity Agenda', 'q=Global Cybersecurity Agenda', 'res-130'],
  ['over-the-top services, undisputed', 'theme=services&result=revised', 'res-206'],
  ['over-the-top services, the workshop', 'q=workshop taxation', 'res-206'],
  ['the treaty of 2012', 'theme=itr-review', 'res-146'],
  ['artificial intelligence', 'q=artificial intelligence&result=adopted-new', 'new-ai'],
]

/** Five reports that the sample rests on: each proposal, proponent and outcome that they name. */
export const REPORTS: readonly Report[] = [
  {
    report: 'seed 0, the Internet Society on WTSA-24',
    in: ['wtsa-24/outcomes'],
    named: WTSA_24_HIGHLIGHTS,
  },
  {
    report: 'seed 1, the Internet Society on the topics of WCIT-12',
    in: ['wcit-12/issues'],
    named: WCIT_TOPICS,
  },
  {
    report: 'seed 1, the Internet Society on the outcome of WCIT-12',
    in: ['wcit-12/outcomes'],
    named: WCIT_OUTCOMES,
  },
  {
    report: 'seed 2, the Center for Democracy and Technology on WTPF-13',
    in: ['wtpf-13/issues', 'wtpf-13/outcomes'],
    named: WTPF_DRAFTS,
  },
  {
    report: 'seed 3, the Center for Democracy and Technology on WCIT-12',
    in: ['wcit-12/issues', 'wcit-12/outcomes'],
    named: WCIT_PROPOSALS,
  },
  {
    report: 'seed 4, the Center for Democracy and Technology on PP-22',
    in: ['pp-22/outcomes'],
    named: PP_22_OUTCOMES,
  },
]
