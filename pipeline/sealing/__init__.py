"""Seals: keys, RFC 3161 tokens, XAdES and PAdES, and the verifier that trusts nothing but what it recomputes."""
