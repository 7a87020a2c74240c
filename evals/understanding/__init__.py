"""How well texts are understood with the model off, measured on other people's data."""
