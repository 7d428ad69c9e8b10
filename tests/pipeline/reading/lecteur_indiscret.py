"""A reader that tells what it sees of the program that asked."""

import os


def traduire(octets: bytes, bornes: dict[str, int]) -> object:
    return sorted(os.environ)
