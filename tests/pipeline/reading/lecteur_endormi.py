"""A reader that waits for ever without using the processor."""

import time


def traduire(octets: bytes, bornes: dict[str, int]) -> object:
    time.sleep(3600)
    return None
