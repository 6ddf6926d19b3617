MATCH (event:Event {id: $id})
RETURN {id: event.id, title: event.title, ploverType: event.ploverType, mode: event.mode, status: event.status, recordedAt: event.recordedAt,
  when: CASE WHEN event.when IS NULL THEN null ELSE {edtf: event.when, earliest: event.whenEarliest, latest: event.whenLatest} END} AS answer
