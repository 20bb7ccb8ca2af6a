"""Settings from the environment and a file; secrets stay out of sight."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibao.gateway import AddressRule, Settings, SettingsError

GOOD = {
    "YIBAO_URL": "http://10.0.0.1/fsi",
    "YIBAO_FIXMEDINS_CODE": "H43010000001",
    "YIBAO_FIXMEDINS_NAME": "示例医院",
    "YIBAO_MDTRTAREA_ADMVS": "430100",
}


def test_environment_wins_over_the_file_and_override_over_both(tmp_path: Path) -> None:
    file = tmp_path / "yibao.toml"
    file.write_text('url = "http://file/"\ninfver = "1.0.0"\ntimeout = 20\n', "utf-8")
    settings = Settings.from_env(GOOD, file)
    assert (settings.url, settings.infver, settings.timeout) == ("http://10.0.0.1/fsi", "1.0.0", 20.0)
    assert Settings.from_env(GOOD, file, override={"url": "http://flag/"}).url == "http://flag/"


def test_defaults_are_the_weakest() -> None:
    assert (
        Settings.from_env(
            {},
            defaults={
                "url": "http://d/",
                "fixmedins_code": "1",
                "fixmedins_name": "n",
                "mdtrtarea_admvs": "2",
            },
        ).url
        == "http://d/"
    )
    assert Settings.from_env(GOOD, defaults={"url": "http://d/"}).url == "http://10.0.0.1/fsi"


def test_session_and_operator_never_show() -> None:
    settings = Settings.from_env({**GOOD, "YIBAO_SIGN_NO": "secret-session", "YIBAO_OPTER_NAME": "王小明"})
    assert settings.sign_no == "secret-session"
    assert "secret-session" not in repr(settings)
    assert "王小明" not in repr(settings)


def test_address_rule() -> None:
    single = Settings.from_env(GOOD)
    assert single.address_of("2207") == "http://10.0.0.1/fsi"
    per_number = Settings.from_env(
        {**GOOD, "YIBAO_ADDRESS": "per-infno", "YIBAO_URL": "http://10.0.0.1/fsi/"}
    )
    assert per_number.address is AddressRule.PER_INFNO
    assert per_number.address_of("2207") == "http://10.0.0.1/fsi/2207"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"YIBAO_URL": "ftp://x/"}, "设置 url 的值不对：ftp://x/"),
        ({"YIBAO_URL": "http://user:pw@/"}, "***"),
        ({"YIBAO_URL": "http://user:pw@host/"}, "***"),
        ({"YIBAO_TIMEOUT": "soon"}, "设置 timeout 的值不对：soon"),
        ({"YIBAO_TIMEOUT": "0"}, "0 到 3600 秒"),
        ({"YIBAO_ADDRESS": "many"}, "single、per-infno 或 paths"),
        ({"YIBAO_FIXMEDINS_CODE": " "}, "YIBAO_FIXMEDINS_CODE"),
    ],
)
def test_wrong_values_are_named(change: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env({**GOOD, **change})
    assert said in str(caught.value)


def test_all_missing_ones_are_named_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env({"YIBAO_URL": "http://x/"})
    assert "YIBAO_FIXMEDINS_CODE, YIBAO_FIXMEDINS_NAME, YIBAO_MDTRTAREA_ADMVS" in caught.value.message("en")


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"url = ", "Invalid value"), (b"\xff\xfe", "UnicodeDecodeError"), (b'colour = "red"', "colour")],
)
def test_bad_files(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "yibao.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError, match=said):
        Settings.from_env(GOOD, file)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml"):
        Settings.from_env(GOOD, tmp_path / "none.toml")
