# entente: make demo, make test, make graphs, make bench.
# The first two set up whatever they need: as root through apt-get, else they say what to install.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := build
.PHONY: setup build demo test graphs completions bench fuzz lexicons lint clean

PACKAGES := libgraphviz-dev zlib1g-dev fonts-noto-core pkg-config
RELEASE = $(shell swift build -c release --show-bin-path)/entente

setup:
	@command -v swift >/dev/null || { echo "entente needs Swift 6.1 or later: https://swift.org/install" >&2; exit 1; }
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then \
	    export DEBIAN_FRONTEND=noninteractive; \
	    apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends $$missing >/dev/null; \
	  else \
	    echo "please run: sudo apt-get install$$missing" >&2; exit 1; \
	  fi; \
	fi

build: setup
	swift build -c release --static-swift-stdlib --product entente

demo: graphs
	@echo; echo "== Who is central, and how is each tied to Ukraine, Iran and NATO?"
	@$(RELEASE) centrality examples --focus Ukraine,Iran,NATO --top 15 --format table
	@echo; echo "== What changed from June to July 2025?"
	@$(RELEASE) compare 2025-06 2025-07 examples --format table | cut -c 1-150
	@echo; echo "== Pictures"
	@for picture in graphs/*.svg; do echo "$(CURDIR)/$$picture"; done

# By the commands that graphs/README.md shows, each for the picture and for its DOT text.
graphs: build
	@grep '^entente ' graphs/README.md | while read -r line; do \
	  eval "$(RELEASE) $${line#entente }"; \
	  eval "$(RELEASE) $$(sed 's/^entente //; s/\.svg$$/.dot/' <<< "$$line")"; \
	done

# What shells complete, written by the program itself: .build/completions/entente.bash, .zsh and .fish.
completions: build
	@mkdir -p .build/completions
	@for shell in bash zsh fish; do \
	  $(RELEASE) --generate-completion-script $$shell > .build/completions/entente.$$shell; \
	done

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

test: setup lint
	swift build --build-tests
	swift test

# The built-in lexicons, and the names of states against the Unicode CLDR.
lexicons: build
	$(RELEASE) lexicon check
	swift run state-names check

# Ten minutes of made-up input; FUZZ="--seconds 60" for less.
fuzz: setup
	swift run -c release --package-path Tests/Benchmarks entente-fuzz $(FUZZ)

bench: build
	swift run -c release --package-path Tests/Benchmarks entente-benchmarks

clean:
	rm -rf .build Tests/Benchmarks/.build
