/** The services by their first letters, each loaded by itself. Written by `npm run catalogue`. Do not edit. */

/** What its errors start with, and two lines that `packed.ts` and `packed-structures.ts` read. */
export type ServiceLines = { readonly errors: string; readonly actions: string; readonly structures: string }

type Loaded = { readonly default: Readonly<Record<string, ServiceLines>> }

// biome-ignore format: made by machine
export const servicesByInitial: Readonly<Record<string, () => Promise<Loaded>>> = {
  a: () => import('./data/services/a.json', { with: { type: 'json' } }),
  b: () => import('./data/services/b.json', { with: { type: 'json' } }),
  c: () => import('./data/services/c.json', { with: { type: 'json' } }),
  d: () => import('./data/services/d.json', { with: { type: 'json' } }),
  e: () => import('./data/services/e.json', { with: { type: 'json' } }),
  f: () => import('./data/services/f.json', { with: { type: 'json' } }),
  g: () => import('./data/services/g.json', { with: { type: 'json' } }),
  h: () => import('./data/services/h.json', { with: { type: 'json' } }),
  i: () => import('./data/services/i.json', { with: { type: 'json' } }),
  k: () => import('./data/services/k.json', { with: { type: 'json' } }),
  l: () => import('./data/services/l.json', { with: { type: 'json' } }),
  m: () => import('./data/services/m.json', { with: { type: 'json' } }),
  n: () => import('./data/services/n.json', { with: { type: 'json' } }),
  o: () => import('./data/services/o.json', { with: { type: 'json' } }),
  p: () => import('./data/services/p.json', { with: { type: 'json' } }),
  q: () => import('./data/services/q.json', { with: { type: 'json' } }),
  r: () => import('./data/services/r.json', { with: { type: 'json' } }),
  s: () => import('./data/services/s.json', { with: { type: 'json' } }),
  t: () => import('./data/services/t.json', { with: { type: 'json' } }),
  u: () => import('./data/services/u.json', { with: { type: 'json' } }),
  v: () => import('./data/services/v.json', { with: { type: 'json' } }),
  w: () => import('./data/services/w.json', { with: { type: 'json' } }),
  x: () => import('./data/services/x.json', { with: { type: 'json' } }),
}
