/* Generated from cypher/query, cypher/field and cypher/filter by `npm run codegen`; edit the files there. */
import type { Fragments } from '../domain/fragment.ts'

export const fragments: Fragments = {
  query: {
    "event": {"file":"cypher/query/event.cypher","parameters":["id"],"body":["MATCH (",{"variable":"event"},":Event {id: ",{"parameter":"id"},"})"],"distinct":false,"columns":[{"name":"event","expression":[{"variable":"event"}]}],"orderBy":[]},
  },
  field: {
    "Statement.speakers": {"file":"cypher/field/Statement/speakers.cypher","parameters":[],"body":["MATCH (",{"variable":"this"},")-[",{"variable":"made"},":MADE_BY]->(",{"variable":"speaker"},":Actor)"],"distinct":false,"columns":[{"name":"speaker","expression":[{"variable":"speaker"}]}],"orderBy":[{"variable":"made"},".order, ",{"variable":"speaker"},".id"]},
  },
  filter: {
  },
}
