"""Files of the platform: sent with 9101, fetched with 9102, read out of their archives."""

from yibao.gateway.files.archive import ArchiveError, Limits, lines, unpack
from yibao.gateway.files.download import adownload, download
from yibao.gateway.files.upload import Uploaded, aupload, upload

__all__ = [
    "ArchiveError",
    "Limits",
    "Uploaded",
    "adownload",
    "aupload",
    "download",
    "lines",
    "unpack",
    "upload",
]
