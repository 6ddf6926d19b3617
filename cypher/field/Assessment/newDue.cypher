// With DELAYED: the date to which it was put off.
RETURN this.newDue AS edtf, this.newDueEarliest AS earliest, this.newDueLatest AS latest
