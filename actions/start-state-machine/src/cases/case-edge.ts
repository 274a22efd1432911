/** What one case works with: it tells its story to whoever debugs, and guards its execution under a name of its own. */
import { stateName } from '../cancel.js'
import type { LiveEdge } from '../live-edge.js'

/** Under this name the post step finds how many cases there are. */
export const casesStateName = 'cases'

export function stateNameOf(index: number): string {
  return `${stateName}-${index}`
}

export function edgeOfCase(name: string, index: number, edge: LiveEdge): LiveEdge {
  const { host } = edge
  const { log } = host
  return {
    ...edge,
    host: {
      ...host,
      saveState: (key, value) => host.saveState(key === stateName ? stateNameOf(index) : key, value),
      log: {
        ...log,
        info: (line) => log.debug(`${name}: ${line}`),
        warn: (line, place) => log.warn(`${name}: ${line}`, place),
        group: async (_, body) => await body(),
        live: () => {},
      },
    },
  }
}
