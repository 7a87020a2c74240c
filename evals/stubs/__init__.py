"""A model's endpoint, played: honest, lying, talking nonsense, doing what an attacker says. No model is in it."""
