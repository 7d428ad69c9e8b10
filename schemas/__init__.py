"""The language: what an act is, how it is written, checked and named. Pure: no network, no clock."""
