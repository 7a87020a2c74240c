"""What is done to the installation: each row of the table is a function that injects one kind of fault."""
