"""A document of one interface or a whole edition, for people who ask for Word or paper."""
