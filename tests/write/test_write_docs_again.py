"""Docs built again after a change are, byte for byte, the docs built from nothing; and little is laid out for them.

Every row of ``CHANGES`` is a kind of change: what it must never do is leave a page as it was that sees it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from yibaogen.render.docs import render
from yibaogen.render.docs.sheet import Draft, Unwritten
from yibaogen.write.bundles import load_bundle
from yibaogen.write.docs import build_docs
from yibaogen.write.project import Project

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = """{"infno": "2204", "msgid": "H1", "inf_time": "2026-01-01 00:00:00", "input": {"data": {"psn_no": "1"}}}
"""
INDEX = """\
- {file: full.json, direction: input, valid: true, title: 完整的请求}
- {file: bare.json, direction: input, valid: false, breaks: [field-required, card-sn-needed], title: 缺字段}
"""
STORY = """\
title: 一次门诊
steps:
  - {infno: "5204", at: 09:00, title: 查询}
  - {infno: "2204", at: 10:00, title: 上传}
"""
TOWN = """\
sources: [town]
changes:
  - {tighten: 2204 input data psn_name, required: true}
  - {retitle: 2204 input data brdy, name: 生日}
"""


@dataclass(frozen=True)
class Change:
    """``file`` (below ``specs``) with ``old`` as ``new``; without ``old`` the file is written as ``new``, without ``new`` it
    is removed."""

    name: str
    file: str
    old: str = ""
    new: str = ""

    def carry_out(self, specs: Path, turn: int) -> None:
        """Change the file and give it a time of its own."""
        place = specs / self.file
        if not self.old and not self.new:
            place.unlink()
            return
        text = self.new
        if self.old:
            before = place.read_text("utf-8")
            assert self.old in before, self
            text = before.replace(self.old, self.new, 1)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        moment = place.stat().st_mtime_ns + turn * 1_000_000
        os.utime(place, ns=(moment, moment))


INTERFACE, TOWN_LINES = "mini/interfaces/2204.yaml", "town/overlay/2204.yaml"
# fmt: off
CHANGES = (
    Change("length-of-a-field", INTERFACE, "medfee_sumamt: {}", 'medfee_sumamt: {type: "decimal(12,2)"}'),
    Change("note-of-a-field", INTERFACE, "psn_name: {}", "psn_name: {note: 先用 5204}"),
    Change("field-removed", INTERFACE, "    hcv-ab: {}\n", ""),
    Change("last-use-of-a-code-removed", INTERFACE, "    exp_content: {}\n", ""),
    Change("field-added", "mini/interfaces/5204.yaml", "    amount: {}\n", "    amount: {}\n    pric: {}\n"),
    Change("field-moved", INTERFACE, "    brdy: {}\n    hcv-ab: {}\n", "    hcv-ab: {}\n    brdy: {}\n"),
    Change("lines-moved", INTERFACE, "level1: 医保服务\n", "# 一行\n# 两行\nlevel1: 医保服务\n"),
    Change("comment", INTERFACE, "level1: 医保服务\n", "level1: 医保服务  # 一句话\n"),
    Change("overlay-comment", TOWN_LINES, "changes:\n", "changes:  # 一句话\n"),
    Change("node-required", INTERFACE, "name: 费用明细, required: true", "name: 费用明细"),
    Change("interface-named", INTERFACE, "name: 门诊费用明细信息上传", "name: 门诊费用上传"),
    Change("interface-method", INTERFACE, "upload_outpatient_fees", "upload_fees"),
    Change("interface-group", INTERFACE, "level2: 门急诊结算", "level2: 门诊"),
    Change("interface-caller", "mini/interfaces/5204.yaml", "sources: [book]", "caller: platform\nsources: [book]"),
    Change("interface-note", INTERFACE, "sources: [book]\ninput", "note: 上传之后用 5204 查询\nsources: [book]\ninput"),
    Change("interface-sources", INTERFACE, "sources: [book]\ninput", "sources: [other]\ninput"),
    Change("interface-removed", "mini/interfaces/5204.yaml"),
    Change("interface-added", "mini/interfaces/1101.yaml", new='infno: "1101"\nname: 人员\nmethod: query_person\n'
           "sources: [book]\ninput:\n  data:\n    psn_no: {}\noutput:\n  data:\n    psn_name: {}\n"),
    Change("rule-text", INTERFACE, "社保卡须带卡识别码", "社会保障卡须带卡识别码"),
    Change("rule-condition", INTERFACE, "when: \"mdtrt_cert_type == '03'\"", "when: \"mdtrt_cert_type == '02'\""),
    # The two literals look alike to whoever forgets their kind.
    Change("rule-literal", "mini/envelope.yaml", "infno != '9001'", "infno != '9002'"),
    Change("rule-severity", INTERFACE, "require: card_sn, message", "require: card_sn, severity: warning, message"),
    Change("rule-named", INTERFACE, "id: sum-lines", "id: sum-of-lines"),
    Change("envelope-field", "mini/envelope.yaml", "err_msg: {}", "err_msg: {required: true}"),
    Change("code-label", "mini/dictionaries/mdtrt_cert_type.yaml", "医保电子凭证", "医保凭证"),
    Change("label-in-a-rule", "mini/dictionaries/mdtrt_cert_type.yaml", "name: 社会保障卡", "name: 社保卡"),
    Change("code-added", "mini/dictionaries/flag.yaml", '  "1": 是', '  "1": 是\n  "9": 不详'),
    Change("dictionary-named", "mini/dictionaries/flag.yaml", "name: 标志", "name: 是否"),
    Change("dictionary-open", "mini/dictionaries/mdtrt_cert_type.yaml", "open: false", "open: true"),
    Change("dictionary-added", "mini/dictionaries/extra.yaml", new='dict: extra\nname: 另一个\nsources: [book]\ncodes:\n  "1": 一\n'),
    Change("element-named", "mini/elements.yaml", "name: 人员姓名", "name: 姓名"),
    Change("element-length", "mini/elements.yaml", "name: 人员编号, type: string(30)", "name: 人员编号, type: string(20)"),
    Change("element-sources", "mini/elements.yaml", "type: string(32), sources: [book]", "type: string(32), sources: [other]"),
    Change("elements-moved", "mini/elements.yaml", "amount: {", "# 一行\namount: {"),
    Change("dictionary-moved", "mini/dictionaries/flag.yaml", "dict: flag", "# 一行\ndict: flag"),
    Change("edition-named", "mini/edition.yaml", "name: 小样版", "name: 大样版"),
    Change("edition-version", "mini/edition.yaml", 'version: "1"', 'version: "2"'),
    Change("source-text", "mini/edition.yaml", "book: 一本规范", "book: 一本书"),
    Change("overlay-line", TOWN_LINES, "psn_name, required: true", "psn_name, type: string(20)"),
    Change("overlay-name", TOWN_LINES, "name: 生日", "name: 出生年月日"),
    Change("overlay-line-added", TOWN_LINES, "changes:\n", "changes:\n  - {remove: 2204 input data hcv-ab}\n"),
    Change("overlay-lines-moved", TOWN_LINES, "changes:\n", "# 一行\nchanges:\n"),
    Change("overlay-removed", TOWN_LINES),
    Change("sibling-named", "town/edition.yaml", "name: 某市版", "name: 另一市版"),
    Change("sample-text", "samples/mini/2204/full.json", '"psn_no": "1"', '"psn_no": "22"'),
    Change("sample-title", "samples/mini/2204/samples.yaml", "title: 缺字段", "title: 少一个字段"),
    Change("sample-breaks", "samples/mini/2204/samples.yaml", "[field-required, card-sn-needed]", "[field-required]"),
    Change("sample-order", "samples/mini/2204/samples.yaml", INDEX, "\n".join(INDEX.split("\n")[1::-1]) + "\n"),
    Change("story", "samples/mini/stories/visit.yaml", "title: 一次门诊", "title: 两次门诊"),
    Change("release", "releases/mini/0.9.json"),
)
# fmt: on


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The small edition with samples, a story and two releases, and an edition over it; both built."""
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "tests/cases/mini/specs", specs)
    for file, text in (
        ("town/edition.yaml", "edition: town\nname: 某市版\nversion: '1'\nbase: mini\nsources: {town: 某市规范}\n"),
        ("town/overlay/2204.yaml", TOWN),
        ("samples/mini/2204/samples.yaml", INDEX),
        ("samples/mini/2204/full.json", SAMPLE),
        ("samples/mini/2204/bare.json", SAMPLE.replace('"psn_no": "1"', "")),
        ("samples/mini/stories/visit.yaml", STORY),
    ):  # fmt: skip
        place = specs / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    project = Project(tmp_path)
    built(project)
    return project


def built(project: Project) -> dict[str, int]:
    """Build all docs; how many files of each edition were written or removed."""
    results = build_docs(project, project.edition_ids(), 1)
    for result in results:
        assert not result.failed, [event.message() for event in result.events]
    return {result.edition_id: sum(result.files.values()) - result.files["same"] for result in results}


def as_from_nothing(project: Project) -> None:
    """What is on the disk is what the specs mean."""
    for edition_id in project.edition_ids():
        loaded = load_bundle(Project(elsewhere(project)), edition_id)
        assert loaded.bundle is not None, loaded.events
        top = project.generated / edition_id / "docs"
        there = {
            path.relative_to(project.generated).as_posix(): path.read_text("utf-8")
            for path in top.rglob("*")
            if path.is_file()
        }
        wanted = render(loaded.bundle)
        assert sorted(there) == sorted(wanted)
        assert [path for path in wanted if there[path] != wanted[path]] == []


def elsewhere(project: Project) -> Path:
    """The same project without anything kept of it."""
    place = project.root.with_name("fresh")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / "specs").symlink_to(project.specs)
    return place


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What is laid out from now on: the function's name and what it is given."""
    found: list[tuple[object, ...]] = []
    whole = Draft.laid_out

    def noted(self: Draft) -> tuple[Unwritten, object]:
        found.append((self.lay.__module__.rpartition(".")[2], self.lay.__name__, *self.given))
        return whole(self)

    monkeypatch.setattr(Draft, "laid_out", noted)
    return found


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_after_a_change_and_after_its_end(project: Project, change: Change) -> None:
    before = {path: path.read_bytes() for path in project.specs.rglob("*") if path.is_file()}
    change.carry_out(project.specs, 1)
    assert any(built(project).values()), "a change that no page shows is no test"
    as_from_nothing(project)
    for path, data in before.items():
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
    for path in project.specs.rglob("*.yaml"):
        if path not in before:
            path.unlink()
    built(project)
    as_from_nothing(project)


def test_one_change_after_the_other(project: Project) -> None:
    """What was kept of many changes never mixes."""
    done = 0
    for turn, change in enumerate(CHANGES, 1):
        try:
            change.carry_out(project.specs, turn)
        except (AssertionError, FileNotFoundError):
            continue  # an earlier change has taken what this one looks for
        results = build_docs(project, project.edition_ids(), 1)
        if not any(result.failed for result in results):
            done += 1
    assert done > len(CHANGES) / 2
    if not any(result.failed for result in build_docs(project, project.edition_ids(), 1)):
        as_from_nothing(project)


def test_nothing_is_laid_out_when_nothing_has_changed(project: Project, laid_out: list[object]) -> None:
    assert built(project) == {"mini": 0, "town": 0}
    assert laid_out == []


@pytest.mark.parametrize(
    ("change", "never"),
    [
        ("note-of-a-field", ("5204", "flag", "cnt", "field-required")),
        ("code-label", ("5204", "flag", "psn_no")),
        ("sample-text", ("5204", "dictionary_pages", "element_pages")),
        ("overlay-line", ("5204", "flag")),
    ],
)
def test_only_what_reads_it_is_laid_out(
    project: Project, laid_out: list[tuple[object, ...]], change: str, never: tuple[str, ...]
) -> None:
    next(each for each in CHANGES if each.name == change).carry_out(project.specs, 1)
    built(project)
    assert laid_out
    for page in laid_out:
        if page[1] not in ("search_index", "index_page"):
            assert not set(never) & set(map(str, page)), page


def tampered(place: Path) -> None:
    place.write_text("<p>another hand", "utf-8")


def truncated(place: Path) -> None:
    place.write_bytes(place.read_bytes()[:100])


@pytest.mark.parametrize("harm", [tampered, truncated, Path.unlink], ids=["tampered", "truncated", "gone"])
def test_a_page_that_another_hand_has_changed_is_made_again(
    project: Project, harm: Callable[[Path], None]
) -> None:
    harm(project.generated / "town/docs/interfaces/2204.html")
    harm(project.generated / "town/docs/assets/search.js")
    assert built(project) == {"mini": 0, "town": 2}
    as_from_nothing(project)


def test_a_page_that_another_hand_has_changed_stays_when_it_is_no_longer_wanted(project: Project) -> None:
    page = project.generated / "town/docs/interfaces/5204.html"
    tampered(page)
    (project.specs / "mini/interfaces/5204.yaml").unlink()
    (result,) = build_docs(project, ("town",), 1)
    assert page.read_text("utf-8") == "<p>another hand"
    assert [event.id for event in result.events] == ["stale-edited"]


@pytest.mark.parametrize(
    "name", ["docs/mini.bin", "docs/mini.files.bin", "bases/mini.bin", "common.bin", "methods.bin"]
)
@pytest.mark.parametrize(
    "junk", [b"", b"\x80" * 64, b"\x94\xc4\x00\xc4\x00\x90\x81\xa1a\x94\xc4\x00\x91\x05\xc4\x00\xa0"]
)
def test_what_is_kept_may_be_broken(project: Project, name: str, junk: bytes) -> None:
    place = project.private / "cache" / name
    assert place.is_file()
    place.write_bytes(junk)
    next(each for each in CHANGES if each.name == "code-label").carry_out(project.specs, 1)
    built(project)
    as_from_nothing(project)


def test_what_no_page_reads_for_a_while_is_still_watched(project: Project) -> None:
    """A link comes, goes, and comes back after what it leads to has changed twice and back again."""
    line, other = project.specs / INTERFACE, project.specs / "mini/interfaces/5204.yaml"
    with_link, named = line.read_text("utf-8"), other.read_text("utf-8")
    without = with_link.replace("{name: 就诊, required: true}", "{name: 就诊, note: 见 5204, required: true}")
    texts = ((without, named), (with_link, named), (with_link, named.replace("费用明细查询", "查费用")),
             (without, named.replace("费用明细查询", "查费用")), (without, named), (with_link, named))  # fmt: skip
    for turn, (first, second) in enumerate(texts, 1):
        for place, text in ((line, first), (other, second)):
            place.write_text(text, "utf-8")
            moment = place.stat().st_mtime_ns + turn * 1_000_000
            os.utime(place, ns=(moment, moment))
        built(project)
        as_from_nothing(project)


OVER = "sources: [town]\nchanges:\n  - "


@pytest.mark.parametrize(
    ("over", "change", "page", "told"),
    [
        ("{remove-interface: '5204'}", ("interfaces/5204.yaml", "费用明细查询", "查费用"), "index.html", "查费用"),
        ('{relabel: dict flag, codes: {"1": 对}}', ("dictionaries/flag.yaml", '"1": 是', '"1": 真'), "dictionaries/flag.html", "真"),
        ("{retitle: 5204 output . amount, name: 钱}", ("interfaces/5204.yaml", "amount: {}", "amount: {name: 款}"), "interfaces/5204.html", "款"),
    ],
    ids=["interface-gone", "code-relabelled", "field-retitled"],
)  # fmt: skip
def test_what_only_the_base_has_is_watched(
    project: Project, over: str, change: tuple[str, str, str], page: str, told: str
) -> None:
    """Pages tell what the base calls a thing that the edition calls otherwise, or does not have."""
    file, old, new = change
    changes = (
        Change("over", "town/overlay/more.yaml", new=f"{OVER}{over}\n"),
        Change("below", f"mini/{file}", old, new),
    )
    for turn, each in enumerate(changes, 1):
        each.carry_out(project.specs, turn)
        assert built(project)["town"]
        as_from_nothing(project)
    assert told in (project.generated / "town/docs" / page).read_text("utf-8")
