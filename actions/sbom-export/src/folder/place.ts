/** A place below the output folder, where files are made ready before they are seen. */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { messageOf, UserError } from '@aws-delivery-actions/host'
import { closeWorkshop, openWorkshop } from './commit.js'

/** Of a run that wrote nothing, nothing stays. */
export async function withPlace<T>(folder: string, work: (place: string) => Promise<T>): Promise<T> {
  const wasThere = existsSync(folder)
  const place = openPlace(folder)
  try {
    return await work(place)
  } finally {
    closeWorkshop(folder, place)
    if (!wasThere && readdirSync(folder).length === 0) rmdirSync(folder)
  }
}

function openPlace(folder: string): string {
  try {
    return openWorkshop(folder, randomUUID())
  } catch (error) {
    throw new UserError(`the folder cannot be written: ${messageOf(error).replace(/, \w+ '.*$/s, '')}`, {
      where: 'output-dir',
      expected: 'a folder that is there or can be made',
      cause: error,
    })
  }
}
