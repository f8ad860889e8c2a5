import { z } from 'zod'

/** The scale of concern in its order, lowest first; `not-assessed` stands beside it. */
export const SCALE = ['positive', 'none', 'low', 'medium', 'high'] as const
export const LEVELS = [...SCALE, 'not-assessed'] as const
export const levelSchema = z.enum(LEVELS)
export type Level = (typeof LEVELS)[number]

/** Action tags of a proposal (ITU, guidelines for proposals to the PP). */
export const TAGS = [
  'ADD',
  'ADD*',
  'MOD',
  '(MOD)',
  'SUP',
  'SUP*',
  'NOC',
  'NOC-proposed',
  'OTHER',
] as const
export const tagSchema = z.enum(TAGS)

/** What became of one proposal. */
export const FATES = [
  'announced',
  'pending',
  'accepted',
  'accepted-in-part',
  'not-accepted',
  'withdrawn',
  'merged',
  'superseded',
] as const
export const fateSchema = z.enum(FATES)
export type Fate = (typeof FATES)[number]

/** What the assembly decided on an issue. Never called resolution. */
export const RESULTS = [
  'adopted-new',
  'revised',
  'no-change',
  'no-consensus',
  'not-adopted',
  'suppressed',
  'withdrawn',
  'merged',
  'referred',
  'action',
  'elected',
  'noted',
  'pending',
] as const
export const resultSchema = z.enum(RESULTS)
export type Result = (typeof RESULTS)[number]

/** What became of what we said. */
export const CONCERN_STATUSES = [
  'addressed',
  'partly-addressed',
  'not-addressed',
  'open',
  'new-concern',
  'not-applicable',
] as const
export const concernStatusSchema = z.enum(CONCERN_STATUSES)
export type ConcernStatus = (typeof CONCERN_STATUSES)[number]

/** Between two levels of one issue. */
export const CHANGES = ['lowered', 'unchanged', 'raised', 'new', 'dropped', 'open'] as const
export type Change = (typeof CHANGES)[number]

/** How far a text had come at one moment. */
export const STEP_STATES = [
  'allocated',
  'in-discussion',
  'drafting',
  'bracketed',
  'agreed-in-group',
  'agreed-in-committee',
  'first-reading',
  'adopted',
  'published',
] as const
export const stepStateSchema = z.enum(STEP_STATES)

export const FOLLOW_UP_STATES = ['open', 'in-progress', 'done', 'dropped'] as const
export const followUpStateSchema = z.enum(FOLLOW_UP_STATES)
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]

export const SOURCE_KINDS = [
  'proposal',
  'outcome',
  'statement',
  'report',
  'analysis',
  'press',
] as const
export const sourceKindSchema = z.enum(SOURCE_KINDS)
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const ACCESSES = ['public', 'members', 'restricted'] as const
export const accessSchema = z.enum(ACCESSES)

export const READINESSES = ['to-do', 'drafted', 'to-review', 'ready'] as const
export const readinessSchema = z.enum(READINESSES)

export const PROPONENT_KINDS = [
  'member-state',
  'regional-organization',
  'group-of-states',
  'sector-member',
  'associate',
  'academia',
  'study-group',
  'regional-group',
  'secretary-general',
  'director',
] as const
export const proponentKindSchema = z.enum(PROPONENT_KINDS)
export type ProponentKind = (typeof PROPONENT_KINDS)[number]

export const PUBLICATION_KINDS = ['issues', 'outcomes'] as const
export const publicationKindSchema = z.enum(PUBLICATION_KINDS)
export type PublicationKind = (typeof PUBLICATION_KINDS)[number]
