"""The law that the product computes: pure functions, one file a family of rules, each beside its article."""
