"""Other people's servers, played over real HTTP."""
