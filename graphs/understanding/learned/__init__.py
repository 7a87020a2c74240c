"""A small trained model of what a reply does; its weights and where they come from are in this folder (README.md)."""
