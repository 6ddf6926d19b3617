// When that became of it.
RETURN this.on AS edtf, this.onEarliest AS earliest, this.onLatest AS latest
