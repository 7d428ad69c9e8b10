"""A reader that dies as a native library does."""

import os


def traduire(octets: bytes, bornes: dict[str, int]) -> object:
    os.abort()
