"""The steps of a turn: imperatives that read the state and the desk, and return what they decided."""
