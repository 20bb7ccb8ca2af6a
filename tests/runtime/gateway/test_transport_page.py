"""docs/TRANSPORT.md: every settings example is read, and makes the profile that it speaks of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from yibao.gateway import Settings
from yibao.gateway.connect import connect, route_of
from yibao.gateway.profiles import PROFILES

PAGE = (Path(__file__).parents[3] / "docs/TRANSPORT.md").read_text("utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE, re.S)
COMMON = """
url = "http://127.0.0.1:9/"
fixmedins_code = "H99999900001"
fixmedins_name = "示例市第一医院"
mdtrtarea_admvs = "430100"
"""


@pytest.mark.parametrize("example", EXAMPLES[1:], ids=lambda text: text.split()[2])
def test_a_profiles_example_works(example: str, tmp_path: Path) -> None:
    file = tmp_path / "yibao.toml"
    file.write_text(COMMON + example, "utf-8")
    settings = Settings.from_env({}, file)
    assert (route_of(settings).prescriptions is not None) == example.startswith("[prescriptions]")
    connect(settings).close()


def test_every_profile_has_an_example() -> None:
    assert {name for name in PROFILES if any(f'profile = "{name}"' in text for text in EXAMPLES)} == set(
        PROFILES
    )


def test_the_files_example_has_its_environments(tmp_path: Path) -> None:
    file = tmp_path / "yibao.toml"
    file.write_text(EXAMPLES[0], "utf-8")
    read = [Settings.from_env({}, file, env=env) for env in ("", "test", "production")]
    assert [settings.url for settings in read] == [
        "https://test.invalid/csb",
        "https://test.invalid/csb",
        "https://platform.invalid/csb",
    ]
    assert Settings.from_env({}, file, edition="shenzhen").url == "https://sz.invalid/hsa/hgs"
    assert read[2].proxy and read[2].client_cert == "hospital.pem"
