/** A file of tables that cannot be read, in the words of a run. */
import { ActionError, messageOf, UserError } from '@aws-delivery-actions/host'
import { isCodecAvailable, type OpenTable } from '@aws-delivery-actions/sbom/tables'

/** What is wrong with it is told with its name, also while it is read. */
export async function openNamed(
  where: string,
  mend: string,
  open: () => Promise<OpenTable>,
): Promise<OpenTable> {
  const told = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw storyOf(error, where, mend)
    })
  const table = await told(open())
  return {
    ...table,
    groups: (options) =>
      table.groups(options).map((group) => ({ ...group, column: (name) => told(group.column(name)) })),
  }
}

function storyOf(error: unknown, where: string, mend: string): unknown {
  if (!(error instanceof Error) || error instanceof ActionError || error.name === 'AbortError') return error
  if (/codec: ZSTD/.test(error.message) && !isCodecAvailable('zstd')) {
    return new UserError(
      `Node.js ${process.versions.node} cannot read a table that is compressed with zstd`,
      {
        where,
        mend: 'use Node.js 22.15 or later, or write the tables with parquet-codec=gzip',
        cause: error,
      },
    )
  }
  return new UserError(`the table cannot be read: ${messageOf(error)}`, {
    where,
    expected: 'a Parquet file as the modes export and transform write it',
    mend,
    cause: error,
  })
}
