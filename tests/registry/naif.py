"""The tree of RFC 6962, word for word and as slow as it reads: what the real one is compared with."""

from __future__ import annotations

from hashlib import sha256


def mth(d: list[bytes]) -> bytes:
    """§2.1, Merkle Tree Hash of a list of entries."""
    if not d:
        return sha256().digest()
    if len(d) == 1:
        return sha256(b"\x00" + d[0]).digest()
    k = coupe(len(d))
    return sha256(b"\x01" + mth(d[:k]) + mth(d[k:])).digest()


def path(m: int, d: list[bytes]) -> list[bytes]:
    """§2.1.1, audit path of the (m+1)th entry."""
    if len(d) == 1:
        return []
    k = coupe(len(d))
    return [*path(m, d[:k]), mth(d[k:])] if m < k else [*path(m - k, d[k:]), mth(d[:k])]


def proof(m: int, d: list[bytes]) -> list[bytes]:
    """§2.1.2, consistency proof from the first m entries."""
    return subproof(m, d, True)


def subproof(m: int, d: list[bytes], b: bool) -> list[bytes]:
    """§2.1.2, SUBPROOF."""
    if m == len(d):
        return [] if b else [mth(d)]
    k = coupe(len(d))
    if m <= k:
        return [*subproof(m, d[:k], b), mth(d[k:])]
    return [*subproof(m - k, d[k:], False), mth(d[:k])]


def coupe(n: int) -> int:
    """Largest power of two smaller than n."""
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def tuile(niveau: int, rang: int, d: list[bytes]) -> bytes:
    """The tile of C2SP tlog-tiles, from its formula: MTH(D[(n·256+i)·256^l : (n·256+i+1)·256^l]), i from 0."""
    pas = 256**niveau
    debuts = [(rang * 256 + i) * pas for i in range(256)]
    return b"".join(mth(d[a : a + pas]) for a in debuts if a + pas <= len(d))
