"""The memory: objects, acts, events, law, journal, upkeep."""
