/** What the editor says of the others: who is here, and what they have changed. */
export const live = {
  cannotListen:
    'Changes of others come some seconds late: the database is reached by a way that passes on no notifications (a pooler of connections, perhaps), or it cannot be reached.',
  somebody: 'The installation',
} as const
