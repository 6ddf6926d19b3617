type Page<Item> = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Item }[]
}

/** Items of a connection, page by page, until there are `first` or no more. */
export const readPages = async <Item>(
  { first, pageSize }: { readonly first: number, readonly pageSize: number },
  read: (page: { readonly first: number, readonly after: string | null }) => Promise<Page<Item>>,
): Promise<{ readonly items: readonly Item[], readonly total: number }> => {
  const items: Item[] = []
  let after: string | null = null
  for (;;) {
    const { totalCount, pageInfo, edges } = await read({ first: Math.min(pageSize, first - items.length), after })
    items.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || edges.length === 0 || items.length >= first) return { items, total: totalCount }
    after = pageInfo.endCursor
  }
}
