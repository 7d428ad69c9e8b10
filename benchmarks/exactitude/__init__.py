"""How exactly acts are read: invented acts in many layouts, rendered as text, Word, PDF and scans, and the report of
what the parser reads of them (`python -m benchmarks.exactitude`)."""
