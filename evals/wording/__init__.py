"""What the guard lets through of a model's wordings, and what it keeps back."""
