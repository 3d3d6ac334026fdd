"""Reads the document with exchangelib, as its SyncFolderItems does; prints what it did and the milliseconds."""

import sys
import time
from importlib.metadata import version
from statistics import median
from types import SimpleNamespace

from exchangelib.services import SyncFolderItems


class Folder:
    """Stands for a folder of an account; items are made by the classes of their elements."""

    @staticmethod
    def item_model_from_tag(tag):
        from exchangelib.folders import BaseFolder

        return BaseFolder.item_model_from_tag(tag)


def main():
    with open(sys.argv[1], "rb") as file:
        text = file.read()
    times = []
    for _ in range(5):
        service = SyncFolderItems.__new__(SyncFolderItems)
        service.account = SimpleNamespace(fullname="benchmark")
        service.protocol = None
        service.folder = Folder
        service.sync_state = None
        service.includes_last_item_in_range = None
        start = time.perf_counter()
        changes = list(service.parse(text))
        times.append(time.perf_counter() - start)
        if len(changes) != 512:
            sys.exit(f"found {len(changes)} changes")
    print(f"exchangelib {version('exchangelib')} (Python) | {median(times) * 1e3:.0f}")


main()
