module executoire/juge

// Before 0.40, tlog.TileHashReader left some tiles unverified (CVE-2026-56865).
go 1.25.0

require golang.org/x/mod v0.40.0
