# What one can do here. Each target is a script under Scripts/ or one command.
.PHONY: help run test soak lint format fuzz bench
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: ## start with a demo city on http://localhost:8080 (PORT= and DATABASE= change that)
	@Scripts/run

test: ## everything a change must pass: lint, all suites on both engines, browser journeys
	@Scripts/test

soak: ## the long form of test, before something large is called done (hours; Scripts/soak --help)
	@Scripts/soak

lint: ## report code that is not written in the house's form
	@swift format lint --strict --parallel -r Package.swift Sources Tests

format: ## bring code to the house's form
	@swift format -i --parallel -r Package.swift Sources Tests

fuzz: ## throw damaged bytes at every parser (SECONDS= for each, 60 unless told)
	@Scripts/fuzz $(SECONDS)

bench: ## measure speed with 10,000 plans beside a bare server (wrk; about ten minutes once built)
	@Scripts/bench
