"""Syncs all folders of a mailbox, fetches the MIME content of each item, and prints the time."""

import time

from exchangelib_client import account


def main() -> None:
    mei = account("mei@example.com")
    start, count, size = time.monotonic(), 0, 0
    for folder in mei.msg_folder_root.walk():
        ids = [(item.id, item.changekey) for _, item in folder.sync_items(only_fields=["id", "changekey"])]
        # A sync does not return MIME content. Each request fetches ten items, as in the example `mirror`.
        for item in mei.fetch(ids, only_fields=["mime_content"], chunk_size=10):
            count += 1
            size += len(item.mime_content or b"")
    seconds = time.monotonic() - start
    print(f"exchangelib: {count} items, {size} bytes of MIME in {seconds:.1f} s")


if __name__ == "__main__":
    main()
