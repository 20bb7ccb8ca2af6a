"""Facts computed from an edition once: small indexes over plain data."""
