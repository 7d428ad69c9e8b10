# Two commands for a newcomer: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
SECONDES ?= 90
GRAINE ?= 11

.DEFAULT_GOAL := help
.PHONY: help demo test lint format install systeme conformance golden captures bench accuracy fuzz lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

$(VENV)/.dev: requirements-dev.txt pyproject.toml
	@./.ci/venv $(PYTHON) $(VENV) requirements-dev.txt
	@touch $@ $(VENV)/.run

$(VENV)/.run: requirements.txt pyproject.toml
	@./.ci/venv $(PYTHON) $(VENV) requirements.txt
	@touch $@

install: $(VENV)/.run ## .venv/bin/executoire, from the locked requirements

demo: install ## a fresh home with invented acts, then the portal
	$(BIN)/executoire demo --port $(PORT)

test: $(VENV)/.dev systeme ## the whole test suite
	$(BIN)/python -m pytest -n 2

systeme: ## system programs that the tests use
	@./.ci/systeme

conformance: $(VENV)/.dev ## judges that are not ours (DSS, veraPDF, Go, xmlsec1…) over files that the product makes
	@./.ci/juges
	$(BIN)/python -m pytest -m conformance -rs tests/conformance

lint: $(VENV)/.dev ## style, types, imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev ## rewrite the code in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

golden: $(VENV)/.dev ## make the examples' goldens again; review them as a diff
	$(BIN)/python -m tests.golden

captures: $(VENV)/.dev systeme ## take the README's pictures again
	$(BIN)/python -m docs.captures

bench: $(VENV)/.dev ## time each step of the road
	$(BIN)/python -m benchmarks.road

accuracy: $(VENV)/.dev systeme ## how exactly acts are read: each field, each format, scans too (ten minutes)
	$(BIN)/python -m benchmarks.exactitude

fuzz: $(VENV)/.dev ## hostile inputs, on two processes for SECONDES each
	$(BIN)/python -m tests.fuzz.mutations --secondes $(SECONDES) --graine $(GRAINE) --processus 2

lock: ## pin every dependency again, with hashes and without addresses
	@./.ci/lock $(PYTHON)

clean: ## forget the environment and the demonstration home
	rm -rf $(VENV) executoire-demo
