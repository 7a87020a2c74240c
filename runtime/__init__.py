"""The business of a barbershop and its plumbing: rules, storage, the turn engine and the outside world."""
