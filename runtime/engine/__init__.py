"""The turn engine: inbox, claim, turn, outbox, sender, status, sweeper. Works by the store alone; the rest are hints."""
