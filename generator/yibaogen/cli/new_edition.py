"""``yibao new-edition``: the skeleton of an edition over a base."""

from __future__ import annotations

from typing import Annotated

import typer

from yibaogen.cli.compare import NAME
from yibaogen.cli.failure import usage
from yibaogen.cli.options import DEFAULT_EDITION, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import put
from yibaogen.text.emit import scalar
from yibaogen.write.apply import apply
from yibaogen.write.plan import Owned, plan

_RESERVED = ("samples", "policies", "acceptance")
_HEAD = """edition: {id}
name: {name}
version: "1"
base: {base}
sources:
  {source}: {document}
"""
_LINES = """# 与 {base} 的差异，每行一处；文件名和行的次序没有意义，文件可任意拆分。
# Differences from {base}, one a line; names of files and order of lines mean nothing.
#
# changes:
#   - {{tighten: 2207 input data invono, required: true, was: {{required: false}}, because: 某省规范 §4.2}}
#   - {{relax: 2207 input data psn_no, type: string(40)}}
#   - {{add: 2207 input data my_field, required: true, after: psn_no}}      # 新数据元先写进 elements.yaml
#   - {{remove: 2207 input data exp_content}}
#   - {{add-codes: dict med_type, codes: {{"9901": 本省特有}}}}
#   - {{remove-interface: 4201}}
sources: [{source}]
changes: []
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("new-edition")(command)


def command(
    name: Annotated[str, typer.Argument(help="新版本的代号，如 hunan (id of the new edition)")],
    base: Annotated[str, typer.Option("--base", help="作为基础的版本 (its base)")] = DEFAULT_EDITION,
    title: Annotated[str | None, typer.Option("--title", help="版本名称 (its name)")] = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """新建一个差异版本的骨架 (the skeleton of an edition over a base)"""
    project = find_project(root)
    if not NAME.fullmatch(name) or name in _RESERVED:
        raise usage("edition-name", found=name)
    (base_id,) = editions(project, base)
    folder = project.specs / name
    if folder.exists():
        raise usage("edition-there", found=name, path=f"specs/{name}")
    told = {
        "id": name,
        "name": scalar(title or name),
        "base": base_id,
        "source": name,
        "document": scalar(f"{title or name}（在此写文件名与版本）"),
    }
    files = {"edition.yaml": _HEAD.format_map(told), "overlay/changes.yaml": _LINES.format_map(told)}
    folder.mkdir(parents=True)
    apply(plan(folder, files, Owned(("",))))
    put("\n".join(f"specs/{name}/{path}" for path in files))
    return 0
