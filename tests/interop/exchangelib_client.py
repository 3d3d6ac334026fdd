"""Drives the test server with exchangelib: both syncs, items, attachments and a streaming subscription."""

import os
import sys
import threading
import time

from exchangelib import (
    BASIC,
    Account,
    Configuration,
    Credentials,
    DELEGATE,
    FileAttachment,
    Mailbox,
    Message,
    Version,
)
from exchangelib.version import EXCHANGE_2016

ITEMS = int(os.environ.get("ITEMS", "50"))


def account(address: str) -> Account:
    credentials = Credentials(username=address, password=os.environ["EWS_PASSWORD"])
    config = Configuration(
        service_endpoint=os.environ["EWS_URL"],
        credentials=credentials,
        auth_type=BASIC,
        # A stream of events occupies one connection.
        max_connections=2,
        version=Version(build=EXCHANGE_2016, api_version="Exchange2016"),
    )
    return Account(primary_smtp_address=address, config=config, autodiscover=False, access_type=DELEGATE)


def synced(folder) -> dict:
    """Returns the changes of one sync, by kind."""
    changes = {}
    for kind, item in folder.sync_items():
        changes.setdefault(kind, []).append(item)
    return changes


def check(condition: bool, text: str) -> None:
    if not condition:
        sys.exit(f"failed: {text}")
    print(f"ok: {text}")


def sync_and_change(mei: Account) -> None:
    inbox = mei.inbox
    first = synced(inbox)
    count = len(first.get("create", []))
    check(count == inbox.all().count() and count > 0, f"the first sync has all {count} items")

    message = Message(account=mei, folder=inbox, subject="Größe & Gewicht", body="Hello", to_recipients=[])
    message.save()
    check(inbox.get(subject="Größe & Gewicht").body == "Hello", "a created message is found by its subject")
    check(len(synced(inbox)["create"]) == 1, "the second sync has the created message")

    message.subject = "Changed"
    message.save(update_fields=["subject"])
    check(inbox.filter(subject="Changed").count() == 1, "an updated message has its new subject")
    check(len(synced(inbox)["update"]) == 1, "the next sync has the updated message")

    attachment = FileAttachment(name="notes.txt", content=b"Lunch at noon")
    message.attach(attachment)
    read = inbox.get(subject="Changed")
    check([a.content for a in read.attachments] == [b"Lunch at noon"], "an attachment is read as it was written")
    read.detach(read.attachments[0])
    check(not inbox.get(subject="Changed").attachments, "a removed attachment is gone")

    moved = inbox.get(subject="Changed")
    moved.move(mei.drafts)
    changes = synced(inbox)
    check(len(changes["delete"]) == 1, "the sync of the old folder reports a moved message as deleted")
    moved.delete()
    check(mei.drafts.filter(subject="Changed").count() == 0, "a deleted message is gone")
    mime = inbox.all().order_by("subject")[0].mime_content
    check(b"Subject:" in mime, "an item has MIME content")


def send(mei: Account, jonas: Account) -> None:
    before = jonas.inbox.all().count()
    to = [Mailbox(email_address="jonas@example.com")]
    Message(account=mei, subject="Lunch?", body="At noon", to_recipients=to).send_and_save()
    check(jonas.inbox.all().count() == before + 1, "a sent message arrives")
    check(mei.sent.filter(subject="Lunch?").count() == 1, "a sent message is in the sent items")


def folders(mei: Account) -> None:
    names = {folder.name for folder in mei.msg_folder_root.walk()}
    check({"Inbox", "Drafts", "Calendar"} <= names, "the folders are found")
    hierarchy = list(mei.root.sync_hierarchy())
    check(len(hierarchy) >= len(names), "the sync of the folders has all folders")


def streaming(mei: Account) -> None:
    def create() -> None:
        time.sleep(2)
        Message(account=mei, folder=mei.inbox, subject="Streamed").save()

    threading.Thread(target=create).start()
    kinds = set()
    with mei.inbox.streaming_subscription() as subscription:
        for notification in mei.inbox.get_streaming_events(
            subscription, connection_timeout=1, max_notifications_returned=1
        ):
            kinds |= {type(event).__name__ for event in notification.events}
    check("CreatedEvent" in kinds, "a streaming subscription reports a created message")


def main() -> None:
    mei, jonas = account("mei@example.com"), account("jonas@example.com")
    folders(mei)
    sync_and_change(mei)
    send(mei, jonas)
    streaming(mei)


if __name__ == "__main__":
    main()
