"""Messages on the wire: the edition's tables, the envelope, reading and writing of values."""
