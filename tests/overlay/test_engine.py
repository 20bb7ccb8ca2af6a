"""Examples where the result can be read: rules follow names, nested nodes follow parents, chains keep origins."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from yibaogen.expr.tree import to_text
from yibaogen.model import Edition, Rule
from yibaogen.overlay import Resolved, resolve_edition
from yibaogen.overlay.addresses import parse_address

MINI = Path(__file__).parent.parent / "cases" / "mini" / "specs"
HEAD = 'edition: {id}\nname: {id}\nversion: "1"\nbase: {base}\nsources: {{{id}: 一本}}\n'


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(MINI, tmp_path / "specs")
    return tmp_path / "specs"


def over(specs: Path, edition_id: str, base: str, *lines: str) -> Resolved:
    """Write an edition of these lines and resolve it."""
    folder = specs / edition_id / "overlay"
    folder.mkdir(parents=True)
    (specs / edition_id / "edition.yaml").write_text(HEAD.format(id=edition_id, base=base), "utf-8")
    text = f"sources: [{edition_id}]\nchanges:\n" + "".join(f"  - {line}\n" for line in lines)
    (folder / "lines.yaml").write_text(text, "utf-8")
    return resolve_edition(specs, edition_id)


def edition(found: Resolved) -> Edition:
    assert found.events == () and found.edition is not None, [(e.id, e.args) for e in found.events]
    return found.edition


def rules(found: Edition, infno: str) -> dict[str, Rule]:
    return {rule.id: rule for rule in found.interfaces[infno].rules}


def codes(found: Edition, infno: str, path: str) -> list[str]:
    return next([f.code for f in node.fields] for node in found.interfaces[infno].input if node.path == path)


def test_rules_follow_renamed_fields_and_nodes(specs: Path) -> None:
    found = edition(
        over(
            specs,
            "town",
            "mini",
            "{rename: 2204 input data card_sn, to: sign_no}",
            "{rename: 2204 input feedetail det_item_fee_sumamt, to: amount}",
            "{rename: 2204 input feedetail, to: lines}",
        )
    )
    told = rules(found, "2204")
    assert told["card-sn-needed"].require == "sign_no"
    assert (told["line-amount"].scope, to_text(told["line-amount"].check)) == (  # type: ignore[arg-type]
        "lines",
        "amount == round(pric * cnt, 2)",
    )
    assert to_text(told["sum-lines"].check) == "data.medfee_sumamt == sum(lines.amount)"  # type: ignore[arg-type]
    assert [node.path for node in found.interfaces["2204"].input] == ["data", "lines", "lines.trace"]
    # The nested node has a field of the same code: it is another field, and stays.
    assert codes(found, "2204", "lines.trace") == ["card_sn"]


def test_places_are_read_in_the_result(specs: Path) -> None:
    found = edition(
        over(
            specs,
            "town",
            "mini",
            "{add: 2204 input data sign_no, after: ^}",
            "{add: 2204 input data amount, after: sign_no}",
            "{add: 2204 input data pric, required: true}",
            "{move: 2204 input data hcv-ab, after: amount}",
            "{remove: 2204 input data psn_name}",
        )
    )
    assert codes(found, "2204", "data") == [
        "sign_no", "amount", "hcv-ab", "psn_no", "mdtrt_cert_type", "card_sn", "medfee_sumamt", "brdy", "pric",
    ]  # fmt: skip


def test_new_nodes_interfaces_and_envelope_lines(specs: Path) -> None:
    folder = specs / "town" / "interfaces"
    folder.mkdir(parents=True)
    text = (
        'infno: "5204"\nname: 另一个\nmethod: other_thing\nsources: [town]\ninput:\n  data:\n    psn_no: {}\n'
    )
    (folder / "5204.yaml").write_text(text, "utf-8")
    found = edition(
        over(
            specs,
            "town",
            "mini",
            "{replace-interface: 5204}",
            "{add-node: 2204 input extra, body: {repeat: {max: 5}, psn_no: {required: true}}, after: data}",
            "{add-rule: 2204 rule few, check: count(extra) <= 3, message: 多, message_en: many}",
            "{add: envelope request amount, required: true}",
            "{change-rule: envelope rule sign-needed, severity: error}",
        )
    )
    assert found.interfaces["5204"].name == "另一个"
    nodes = found.interfaces["2204"].input
    assert [node.path for node in nodes] == ["data", "extra", "feedetail", "feedetail.trace"]
    assert (nodes[1].max_items, nodes[1].sources) == (5, ("town",))
    assert found.envelope.request.fields[-1].code == "amount"
    assert found.envelope.rules[0].severity == "error"


def test_a_city_over_a_province_keeps_the_lines_of_both(specs: Path) -> None:
    edition(
        over(
            specs,
            "province",
            "mini",
            "{relax: 2204 input data psn_name, type: string(60)}",
            "{remove: 2204 input data brdy}",
        )
    )
    city = over(
        specs,
        "city",
        "province",
        "{tighten: 2204 input data psn_name, type: string(55), was: string(60), because: 市规范}",
        "{move-interface: 2204, to: '2299'}",
        "{rename: 2204 input data psn_name, to: err_msg}",
    )
    field = edition(city).interfaces["2299"].input[0].field("err_msg")
    assert field is not None and (str(field.type), field.name) == ("string(55)", "人员姓名")
    place = parse_address("2299 input data err_msg")
    assert place is not None
    told = [(each.edition, each.verb, each.was, each.because) for each in city.origins[(place, "type")]]
    assert told == [("province", "relax", "string(50)", ""), ("city", "tighten", "string(60)", "市规范")]
    gone = parse_address("2204 input data brdy")
    assert gone is not None and city.origins[(gone, "-")][0].edition == "province"


def test_an_edition_without_a_base_resolves_as_it_loads(specs: Path) -> None:
    found = resolve_edition(specs, "mini")
    assert edition(found).base is None and found.origins == {}


def test_an_unknown_edition_is_named_with_its_nearest(specs: Path) -> None:
    (event,) = resolve_edition(specs, "mimi").events
    assert (event.id, event.args["nearest"]) == ("edition-unknown", "mini")
