"""The Python package of an edition: models, client, dictionaries, validation, simulated platform."""

from __future__ import annotations

from yibaogen.model.samples import Bundle

ROOT = "yibao_editions"


def render(bundle: Bundle) -> dict[str, str]:
    """All files of ``python/yibao_editions/<edition>/`` by path below ``generated/``.

    An edition with a base has only what differs from it; the rest is taken from the base's package.
    """
    # Only now: the docs ask this package for a few names, and need none of its modules.
    from yibaogen.render.python.check_package import check_modules
    from yibaogen.render.python.client import client_module
    from yibaogen.render.python.codes import codes_module
    from yibaogen.render.python.inbound import inbound_module
    from yibaogen.render.python.methods import module_name
    from yibaogen.render.python.models import models_module
    from yibaogen.render.python.package import data_files, package_modules
    from yibaogen.render.python.shared import shared_with

    edition = bundle.edition
    package = f"{ROOT}.{edition.id}"
    shared = shared_with(bundle.base, edition, ROOT)
    files = package_modules(edition, package, shared)
    files["client.py"] = client_module(edition, package)
    inbound = inbound_module(edition, package)
    if inbound is not None:
        files["inbound.py"] = inbound
    files["codes.py"] = codes_module(edition, shared.package, shared.constants)
    for infno, interface in edition.interfaces.items():
        if infno not in shared.models:
            files[f"{module_name(infno)}.py"] = models_module(edition, interface)
    files |= check_modules(edition, package, shared)
    files |= {f"data/{name}": text for name, text in data_files(edition, shared, bundle.effects).items()}
    return {f"python/{ROOT}/{edition.id}/{name}": text for name, text in sorted(files.items())}
