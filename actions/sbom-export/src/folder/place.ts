/** A place below the output folder, where files are made ready before they are seen. */
import { randomUUID } from 'node:crypto'
import { existsSync, rmdirSync } from 'node:fs'
import { messageOf, UserError } from '@aws-delivery-actions/host'
import { hasList } from './commit.js'
import { closeWorkshop, liveIn, openWorkshop } from './workshop.js'

/** Of a run that wrote nothing, nothing stays. */
export async function withPlace<T>(folder: string, work: (place: string) => Promise<T>): Promise<T> {
  const wasThere = existsSync(folder)
  const { place, end } = openPlace(folder)
  try {
    return await work(place)
  } finally {
    end()
    // What was begun is ended by the next run.
    if (!hasList(place)) closeWorkshop(folder, place)
    if (!wasThere) removeIfEmpty(folder)
  }
}

function openPlace(folder: string) {
  try {
    const place = openWorkshop(folder, randomUUID())
    return { place, end: liveIn(place) }
  } catch (error) {
    throw new UserError(`the folder cannot be written: ${messageOf(error).replace(/, \w+ '.*$/s, '')}`, {
      where: 'output-dir',
      expected: 'a folder that is there or can be made',
      cause: error,
    })
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something lies there by now.
  }
}
