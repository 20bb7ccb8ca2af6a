"""The policies that come with the package (``yibao_editions/data/policies``)."""

from __future__ import annotations

from importlib.resources import files

from yibao.benefit.policy import Policy, PolicyError, read_policy

DEFAULT = "chengdu-example"


def shipped_ids() -> tuple[str, ...]:
    """Ids of the shipped policies, sorted."""
    folder = files("yibao_editions") / "data" / "policies"
    names = (entry.name for entry in folder.iterdir()) if folder.is_dir() else ()
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


def shipped(policy_id: str = DEFAULT) -> Policy:
    """A shipped policy. Raises PolicyError when there is none of this id."""
    if policy_id not in shipped_ids():
        raise PolicyError(f"no policy {policy_id}; there are {', '.join(shipped_ids()) or 'none'}")
    return read_policy((files("yibao_editions") / "data" / "policies" / f"{policy_id}.json").read_bytes())
