/** What the page shows, as the fragment of its address: a link shows the same to whoever opens it. */
export type Place = {
  readonly view: 'vulnerabilities' | 'packages' | 'images'
  readonly query: string
  /** One thing in place of a list. */
  readonly vulnerability?: string
  readonly package?: string
  readonly image?: string
  /** A column's name, after a minus where it falls. */
  readonly sort?: string
}

export function placeFrom(fragment: string): Place {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const view = given.get('view')
  return {
    view: view === 'packages' || view === 'images' ? view : 'vulnerabilities',
    query: given.get('q') ?? '',
    ...optional('vulnerability', given.get('cve')),
    ...optional('package', given.get('package')),
    ...optional('image', given.get('image')),
    ...optional('sort', given.get('sort')),
  }
}

export function fragmentOf(place: Partial<Place>): string {
  const names = {
    view: 'view',
    query: 'q',
    vulnerability: 'cve',
    package: 'package',
    image: 'image',
    sort: 'sort',
  }
  const parts = Object.entries(names).flatMap(([key, name]) => {
    const value = place[key as keyof Place]
    return value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  return `#${parts.join('&')}`
}

function optional<K extends string>(key: K, value: string | null): { [key in K]?: string } {
  return value === null || value === '' ? {} : ({ [key]: value } as { [key in K]?: string })
}
