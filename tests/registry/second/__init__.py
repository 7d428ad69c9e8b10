"""A second, naive reading of the law of periods, kept apart from the first so that each can contradict the other."""
