# make run    环境 → 生成 → 检查 → 模拟平台与文档（ONCE=1 不启动服务；PORT=0 任选空闲端口）
# make test   环境 → 测试
# make lint   ruff、mypy --strict、分层约束
# make build  重新生成 generated/
# make lock   重写 requirements.lock（UPGRADE=1 升级版本）

SHELL := /bin/bash
.DEFAULT_GOAL := run
.PHONY: run test lint build check lock bootstrap docs

run:
	@ONCE=$(ONCE) PORT=$(PORT) bash tools/run.sh

bootstrap:
	@bash tools/bootstrap.sh

# The docs are built, not tracked, and tests walk them.
docs: bootstrap
	@test -e generated/national/docs/index.html || .venv/bin/yibao build

test: docs
	@.venv/bin/python -m pytest $(ARGS)

lint: bootstrap
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy generator/yibaogen runtime/yibao generated/python/yibao_editions
	.venv/bin/lint-imports

build: bootstrap
	@.venv/bin/yibao build

check: bootstrap
	@.venv/bin/yibao check

lock:
	@bash tools/lock.sh $(if $(UPGRADE),--upgrade,)
