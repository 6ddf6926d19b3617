// Events of datasets are asked for by their code.
CREATE RANGE INDEX event_cameo IF NOT EXISTS FOR (n:Event) ON (n.cameo);
