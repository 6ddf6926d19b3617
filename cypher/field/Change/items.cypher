// What it touched.
MATCH (this)-[:TOUCHED]->(touched:OperationItem)
WITH {id: touched.thing, action: touched.action, kind: touched.kind, key: touched.key, caption: touched.caption, order: touched.order} AS item
RETURN item
