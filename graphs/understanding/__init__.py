"""From a client's words to one typed result: by rules, and by a model where there is one."""
