"""Programs that stand beside ours: a lean model, and the floors that we are compared with."""
