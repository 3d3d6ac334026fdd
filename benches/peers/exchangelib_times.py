"""Reads the document with exchangelib's SyncFolderItems. Prints the version of exchangelib and the milliseconds."""

import sys
import time
from importlib.metadata import version
from statistics import median
from types import SimpleNamespace

from exchangelib.services import SyncFolderItems


# An account without a connection. Parsing needs only these attributes.
ACCOUNT = SimpleNamespace(protocol=SimpleNamespace(version=None), fullname="benchmark", default_timezone=None)


def main():
    with open(sys.argv[1], "rb") as file:
        text = file.read()
    times = []
    for _ in range(5):
        service = SyncFolderItems(account=ACCOUNT)
        start = time.perf_counter()
        changes = list(service.parse(text))
        times.append(time.perf_counter() - start)
        if len(changes) != 512:
            sys.exit(f"expected 512 changes, found {len(changes)}")
    print(f"exchangelib {version('exchangelib')} (Python) | {median(times) * 1e3:.0f}")


main()
