// When it falls due.
RETURN this.due AS edtf, this.dueEarliest AS earliest, this.dueLatest AS latest
