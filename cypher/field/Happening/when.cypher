// When it happened, was said or was undertaken.
RETURN this.when AS edtf, this.whenEarliest AS earliest, this.whenLatest AS latest
