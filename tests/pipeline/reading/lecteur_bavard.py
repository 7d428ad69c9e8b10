"""A reader whose answer has no end."""


def traduire(octets: bytes, bornes: dict[str, int]) -> object:
    return "x" * (4 * 1024 * 1024)
