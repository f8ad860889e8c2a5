import { AppError } from '@/lib/domain/app-error'
import { Prisma } from './generated/client'

/**
 * Writes, and says in a sentence when what was to be unique is there already.
 * @param write the write, as a promise or a whole transaction
 * @param sentence what to tell the person then
 * @param where the field that is meant
 * @throws AppError conflict
 */
export async function refuseTaken<T>(
  write: Promise<T>,
  sentence: string,
  where?: string,
): Promise<T> {
  try {
    return await write
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new AppError('conflict', sentence, where)
    }
    throw error
  }
}
