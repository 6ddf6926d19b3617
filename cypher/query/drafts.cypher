// Items of drafts. While a source is withdrawn, those of its draft are not shown.
MATCH (item:DraftItem)
WHERE EXISTS { MATCH (:Source {id: item.source}) }
RETURN item
