"""The guard of invariant I7: what a text claims, and whether a receipt backs it."""

from runtime.domain.claims.guard import UNKNOWN_WORDS, Claim, Verdict, check_claims, find_claims
from runtime.domain.claims.mentions import ClaimKind

__all__ = ["UNKNOWN_WORDS", "Claim", "ClaimKind", "Verdict", "check_claims", "find_claims"]
