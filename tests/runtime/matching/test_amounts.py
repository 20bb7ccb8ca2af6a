"""Quantities out of specifications: the same amount however it is written."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.matching.amounts import read_spec


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.5g*24片/盒", "500mg×24片"),
        ("0.25g*12粒*2板/盒", "250mg*24粒"),
        ("１０ｍｌ：０．１ｇ", "100mg/10ml"),
        ("1%10ml", "10ml:0.1g"),
        ("0.9% 500ml", "500ml:4.5g"),
        ("4mg/ml 5ml", "5ml:20mg"),
        ("80/12.5mg*7片", "80mg:12.5mg*7s"),
        ("20g:0.2g", "1% 20g"),
        ("8万单位:2ml", "80000IU/2ml"),
        ("0.05mg*100片", "50μg*100T"),
        ("250μg", "0.25mg"),
        ("1,000IU", "1000单位"),
        ("5ml:20mg(按C16H19N3O5S计)", "20mg:5ml"),
        ("1g*1支", "1.0g*1瓶"),
        ("30mg×14", "30mg*14片"),
        ("10cm×14cm", "100mm*140mm"),
    ],
)
def test_same_amounts(one: str, other: str) -> None:
    left, right = read_spec(one), read_spec(other)
    assert left.strength == right.strength and left.strength
    assert left.count == right.count


@pytest.mark.parametrize(
    ("one", "other"),
    [("5mg", "2.5mg"), ("10ml:1g", "10ml:1.5g"), ("0.5g*24片", "0.5g*12片"), ("100ml:5g", "100ml:10g"), ("1mg", "1g"), ("40IU", "100IU")],
)  # fmt: skip
def test_other_amounts(one: str, other: str) -> None:
    assert read_spec(one) != read_spec(other)


@pytest.mark.parametrize(
    "text",
    ["", "复方", "每片", "9" * 5000, "1" * 400 + "mg", "=1+1", "mg*", "**", "0.5.5g", "每8丸相当于原药材3g"],
)
def test_odd_text_is_no_error(text: str) -> None:
    read_spec(text)


@given(st.text(max_size=60))
def test_any_text_is_no_error(text: str) -> None:
    read_spec(text)


@given(st.integers(1, 999_999), st.integers(1, 500))
def test_grams_and_milligrams(milligrams: int, count: int) -> None:
    grams = (Decimal(milligrams) / 1000).normalize()
    assert read_spec(f"{milligrams}mg*{count}片") == read_spec(f"{grams:f}g×{count}片")
