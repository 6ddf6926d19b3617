// When it was published.
RETURN this.publishedAt AS edtf, this.publishedAtEarliest AS earliest, this.publishedAtLatest AS latest
