//! Items: created, read, changed, moved, copied, sent and deleted.

use ews_bindings::messages::{
    CopyItem, CreateItem, DeleteItem, GetItem, MoveItem, ResponseCode, SendItem, UpdateItem,
};
use ews_bindings::properties::item_changes;
use ews_bindings::types::{
    AffectedTaskOccurrences, AnyItem, AnyPath, Body, BodyType, BodyTypeResponse, CalendarItem,
    CalendarItemCreateOrDeleteOperation, CalendarItemUpdateOperation, ConflictResolution, ContactItem,
    DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name, EmailAddressType, FolderId, Item,
    ItemChange, ItemId, ItemResponseShape, Message, MessageDisposition, MimeContent, TargetFolderId, Task,
    UnindexedFieldUri,
};

use crate::client::{Client, code, made, message, named};

fn all_properties() -> ItemResponseShape {
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    ItemResponseShape { include_mime_content: Some(true), ..shape }
}

fn get(client: &Client, id: &ItemId) -> AnyItem {
    let got = client.send_one(GetItem::new(all_properties(), [id.clone()])).expect("an item");
    got.into_item().expect("an item")
}

#[test]
fn created_item_is_read_with_its_mime_content() {
    let client = Client::new();
    let id = client.create(message("Größe & Gewicht"), named(Name::Inbox));
    let item = get(&client, &id);
    assert_eq!(item.as_item().and_then(|item| item.subject.as_deref()), Some("Größe & Gewicht"));
    let mime = String::from_utf8_lossy(item.mime_content().expect("MIME")).into_owned();
    assert!(mime.contains("Subject: "), "{mime}");
}

#[test]
fn mime_content_of_a_client_is_returned_unchanged_and_sets_properties() {
    let client = Client::new();
    let mime = b"From: Mei <mei@example.com>\r\nTo: a@example.org\r\nSubject: From MIME\r\n\r\nHello\r\n";
    let mut given = Message::default();
    given.base.mime_content = Some(ews_bindings::types::MimeContent::new(mime.to_vec()).into());
    let item = get(&client, &client.create(given, named(Name::Drafts)));
    assert_eq!(item.mime_content(), Some(&mime[..]));
    let AnyItem::Message(message) = &item else { panic!("{item:?}") };
    assert_eq!(message.subject.as_deref(), Some("From MIME"));
    assert_eq!(message.to_recipients.as_ref().map(|list| list.len()), Some(1));
}

#[test]
fn mime_content_stays_after_an_update_of_a_property_that_it_lacks() {
    let client = Client::new();
    let mime = b"From: Mei <mei@example.com>\r\nSubject: From MIME\r\nX-Other: 1\r\n\r\nHello\r\n";
    let mut given = Message::default();
    given.base.mime_content = Some(ews_bindings::types::MimeContent::new(mime.to_vec()).into());
    let id = client.create(given, named(Name::Drafts));
    let update = |change: &dyn Fn(&mut Message)| {
        let mut new = Message::default();
        change(&mut new);
        let change = ItemChange::new(ItemId::new(id.id.as_str()), item_changes(&Message::default(), &new));
        let update = UpdateItem {
            message_disposition: Some(MessageDisposition::SaveOnly),
            ..UpdateItem::new(ConflictResolution::AlwaysOverwrite, [change])
        };
        client.send_one(update).expect("the update");
    };
    update(&|message| message.categories = Some(["Important".to_owned()].into()));
    assert_eq!(get(&client, &id).mime_content(), Some(&mime[..]));
    update(&|message| message.subject = Some("Other".to_owned()));
    assert_ne!(get(&client, &id).mime_content(), Some(&mime[..]));
}

#[test]
fn update_changes_the_item_and_its_change_key() {
    let client = Client::new();
    let id = client.create(message("Lunch"), named(Name::Inbox));
    let old = get(&client, &id);
    let mut new = old.clone();
    new.as_item_mut().expect("an item").subject = Some("Dinner".to_owned());
    let AnyItem::Message(old) = old else { panic!("a message") };
    let AnyItem::Message(new) = new else { panic!("a message") };
    let update = || {
        let change = ItemChange::new(id.clone(), item_changes(&*old, &*new));
        UpdateItem {
            message_disposition: Some(MessageDisposition::SaveOnly),
            ..UpdateItem::new(ConflictResolution::NeverOverwrite, [change])
        }
    };
    let updated = client.send_one(update()).expect("an update");
    assert_ne!(
        updated.item().and_then(AnyItem::id).map(|id| id.change_key.clone()),
        Some(id.change_key.clone())
    );
    assert_eq!(client.subjects(Name::Inbox), ["Dinner"]);
    // This change key is older than the update.
    assert_eq!(code(client.send_one(update())), ResponseCode::ErrorIrresolvableConflict);
}

#[test]
fn moved_item_has_another_id() {
    let client = Client::new();
    let id = client.create(message("Lunch"), named(Name::Inbox));
    let target = TargetFolderId::new(named(Name::Drafts));
    let copy = CopyItem::new(target.clone(), [id.clone()]);
    client.send_one(copy).expect("a copy");
    let moved = client.send_one(MoveItem::new(target, [id.clone()])).expect("an item");
    assert_ne!(moved.item().and_then(AnyItem::id).map(|id| &id.id), Some(&id.id));
    assert_eq!(client.subjects(Name::Drafts), ["Lunch", "Lunch"]);
    let moved = moved.item().and_then(AnyItem::id).expect("an id").clone();
    let inbox = TargetFolderId::new(named(Name::Inbox));
    let mut back = MoveItem::new(inbox, [moved]);
    back.return_new_item_ids = Some(false);
    assert!(client.send_one(back).expect("a success").item().is_none());
    let gone = client.send_one(GetItem::new(all_properties(), [id]));
    assert_eq!(code(gone), ResponseCode::ErrorItemNotFound);
}

#[test]
fn delete_type_chooses_the_folder_of_the_deleted_item() {
    for (disposal, folder) in [
        (Disposal::HardDelete, None),
        (Disposal::SoftDelete, Some(Name::Recoverableitemsdeletions)),
        (Disposal::MoveToDeletedItems, Some(Name::Deleteditems)),
    ] {
        let client = Client::new();
        let id = client.create(message("Lunch"), named(Name::Inbox));
        client.send_one(DeleteItem::new(disposal, [id])).expect("deleted");
        assert!(client.subjects(Name::Inbox).is_empty());
        if let Some(folder) = folder {
            assert_eq!(client.subjects(folder), ["Lunch"]);
        }
    }
}

#[test]
fn request_without_a_required_attribute_is_refused() {
    let client = Client::new();
    let task = client.create(Task::default(), named(Name::Tasks));
    let delete = DeleteItem::new(Disposal::HardDelete, [task]);
    assert_eq!(code(client.send_one(delete.clone())), ResponseCode::ErrorAffectedTaskOccurrencesRequired);
    let affected_task_occurrences = Some(AffectedTaskOccurrences::AllOccurrences);
    client.send_one(DeleteItem { affected_task_occurrences, ..delete }).expect("deleted");
    let updates = || item_changes(&message("Lunch"), &message("Dinner"));
    let id = client.create(message("Lunch"), named(Name::Inbox));
    let update = UpdateItem::new(ConflictResolution::AlwaysOverwrite, [ItemChange::new(id, updates())]);
    assert_eq!(code(client.send_one(update)), ResponseCode::ErrorMessageDispositionRequired);
    let id = client.create(CalendarItem::default(), named(Name::Calendar));
    let old = CalendarItem::default();
    let new = CalendarItem { location: Some("Room 2".to_owned()), ..CalendarItem::default() };
    let change = ItemChange::new(id, item_changes(&old, &new));
    let update = UpdateItem::new(ConflictResolution::AlwaysOverwrite, [change]);
    let refused = client.send_one(update);
    assert_eq!(code(refused), ResponseCode::ErrorSendMeetingInvitationsOrCancellationsRequired);
}

#[test]
fn calendar_item_and_contact_are_read_from_their_mime_content() {
    let client = Client::new();
    let ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u1\r\nDTSTART;VALUE=DATE-TIME:20240603T080000Z\r\n\
        DTEND:20240603T093000Z\r\nSUMMARY:Lunch\\, late\r\nDESCRIPTION:a\\n\r\n b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let mut item = CalendarItem::default();
    item.base.mime_content = Some(MimeContent::new(ics.as_bytes().to_vec()).into());
    let got = get(&client, &client.create(item.clone(), named(Name::Calendar)));
    assert_eq!(got.mime_content(), Some(ics.as_bytes()));
    let AnyItem::CalendarItem(got) = got else { panic!("{got:?}") };
    assert_eq!((got.subject.as_deref(), got.uid.as_deref()), (Some("Lunch, late"), Some("u1")));
    assert_eq!(got.end.map(|end| end.to_string()).as_deref(), Some("2024-06-03T09:30:00Z"));
    assert_eq!(got.body.as_ref().map(|body| body.value.as_str()), Some("a\nb"));
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weber;Jonas;;;\r\nFN:Jonas Weber\r\nEMAIL;TYPE=WORK:jw@example.org\r\n\
        TEL:+1 555\r\nEND:VCARD\r\n";
    let mut contact = ContactItem::default();
    contact.base.mime_content = Some(MimeContent::new(card.as_bytes().to_vec()).into());
    let got = get(&client, &client.create(contact, named(Name::Contacts)));
    let AnyItem::Contact(got) = got else { panic!("{got:?}") };
    assert_eq!((got.display_name.as_deref(), got.surname.as_deref()), (Some("Jonas Weber"), Some("Weber")));
    let addresses: Vec<_> = got.email_addresses.iter().flat_map(|list| list.iter()).collect();
    assert_eq!(addresses.first().map(|entry| entry.value.as_str()), Some("jw@example.org"));
    item.base.mime_content = Some(MimeContent::new(b"Subject: no\r\n\r\n".to_vec()).into());
    let request = CreateItem {
        send_meeting_invitations: Some(CalendarItemCreateOrDeleteOperation::SendToNone),
        ..CreateItem::new([item])
    };
    assert_eq!(code(client.send_one(request)), ResponseCode::ErrorMimeContentInvalid);
}

#[test]
fn sent_message_is_in_the_inbox_of_the_recipient() {
    let client = Client::new();
    let to = EmailAddressType {
        email_address: Some("jonas@example.com".try_into().expect("an address")),
        ..EmailAddressType::default()
    };
    let sent = Message { to_recipients: Some([to].into()), ..message("Lunch") };
    let request = |disposition| CreateItem {
        message_disposition: Some(disposition),
        ..CreateItem::new([sent.clone()])
    };
    client.send_one(request(MessageDisposition::SendAndSaveCopy)).expect("sent");
    client.send_one(request(MessageDisposition::SendOnly)).expect("sent");
    assert_eq!(client.subjects(Name::Sentitems), ["Lunch"]);
    assert_eq!(client.jonas().subjects(Name::Inbox), ["Lunch", "Lunch"]);
    let nobody = CreateItem {
        message_disposition: Some(MessageDisposition::SendOnly),
        ..CreateItem::new([message("Lunch")])
    };
    assert_eq!(code(client.send_one(nobody)), ResponseCode::ErrorInvalidRecipients);
}

#[test]
fn body_has_the_type_of_the_request() {
    use BodyTypeResponse::{Best, Html, Text};
    let client = Client::new();
    let mut html = message("Lunch");
    html.base.body = Some(Body::new(BodyType::Html, "<p>Soup &amp; bread</p>").into());
    let mut text = message("Lunch");
    text.base.body = Some(Body::new(BodyType::Text, "1 < 2").into());
    let (html, text) = (client.create(html, named(Name::Inbox)), client.create(text, named(Name::Inbox)));
    for (id, wanted, body_type, value) in [
        (&html, None, BodyType::Html, "<p>Soup &amp; bread</p>"),
        (&html, Some(Best), BodyType::Html, "<p>Soup &amp; bread</p>"),
        (&html, Some(Text), BodyType::Text, "Soup & bread"),
        (&text, Some(Best), BodyType::Text, "1 < 2"),
        (&text, Some(Html), BodyType::Html, "<html><body>1 &lt; 2</body></html>"),
    ] {
        let shape = ItemResponseShape {
            body_type: wanted,
            additional_properties: Some([AnyPath::from(UnindexedFieldUri::ItemTextBody)].into()),
            ..ItemResponseShape::new(DefaultShapeNames::Default)
        };
        let item = client.send_one(GetItem::new(shape, [id.clone()])).expect("an item").into_item();
        let item = item.as_ref().and_then(AnyItem::as_item).expect("an item");
        let body = item.body.as_ref().expect("a body");
        assert_eq!((&body.body_type, body.value.as_str()), (&body_type, value));
        let text = item.text_body.as_ref().expect("a text");
        assert_eq!(text.body_type, BodyType::Text);
    }
}

#[test]
fn calendar_item_and_contact_have_their_own_mime_content() {
    let client = Client::new();
    let base = Item { subject: Some("Lunch, \"late\"".to_owned()), ..Item::default() };
    let start = Some("2024-06-03T08:00:00Z".parse().expect("a time"));
    let item = CalendarItem { base, start, ..CalendarItem::default() };
    let content = |id: &ItemId| {
        let item = get(&client, id);
        String::from_utf8(item.mime_content().expect("MIME").to_vec()).expect("text")
    };
    let calendar = content(&client.create(item, named(Name::Calendar)));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert!(calendar.contains("\r\nDTSTART:20240603T080000Z\r\nSUMMARY:Lunch\\, \"late\"\r\n"), "{calendar}");
    let contact = ContactItem {
        display_name: Some("名前".repeat(40)),
        surname: Some("Weber".to_owned()),
        ..ContactItem::default()
    };
    let card = content(&client.create(contact, named(Name::Contacts)));
    assert!(card.contains("\r\nN:Weber;;;;\r\n"), "{card}");
    assert!(card.lines().all(|line| line.len() <= 75), "{card}");
    assert!(card.replace("\r\n ", "").contains(&"名前".repeat(40)), "{card}");
}

#[test]
fn refused_send_changes_nothing() {
    let client = Client::new();
    let id = client.create(message("Lunch"), named(Name::Drafts));
    let before = get(&client, &id);
    let AnyItem::Message(old) = before.clone() else { panic!("a message") };
    let mut new = (*old).clone();
    new.base.subject = Some("Dinner".to_owned());
    let update = |saved: Option<TargetFolderId>| UpdateItem {
        message_disposition: Some(MessageDisposition::SendAndSaveCopy),
        saved_item_folder_id: saved.map(Into::into),
        ..UpdateItem::new(
            ConflictResolution::AlwaysOverwrite,
            [ItemChange::new(id.clone(), item_changes(&*old, &new))],
        )
    };
    let unknown_folder = TargetFolderId::new(FolderId::new(id.id.clone()));
    assert_eq!(code(client.send_one(update(Some(unknown_folder)))), ResponseCode::ErrorInvalidIdMalformed);
    assert_eq!(get(&client, &id), before);
    assert_eq!(code(client.send_one(update(None))), ResponseCode::ErrorInvalidRecipients);
    assert_eq!(get(&client, &id), before);

    let without_key = SendItem::new(true, [ItemId::new(id.id.as_str())]);
    assert_eq!(code(client.send_one(without_key)), ResponseCode::ErrorChangeKeyRequired);
    let folder = TargetFolderId::new(named(Name::Sentitems));
    let not_saved =
        SendItem { saved_item_folder_id: Some(folder.into()), ..SendItem::new(false, [id.clone()]) };
    assert_eq!(code(client.send_one(not_saved)), ResponseCode::ErrorInvalidSendItemSaveSettings);
    let without_recipients = SendItem::new(true, [id.clone()]);
    assert_eq!(code(client.send_one(without_recipients)), ResponseCode::ErrorInvalidRecipients);
    assert_eq!(get(&client, &id), before);
}

#[test]
fn disposition_is_only_for_messages() {
    let client = Client::new();
    let appointment: CalendarItem = made(|item: &mut CalendarItem| item.subject = Some("Lunch".to_owned()));
    let id = client.create(appointment, named(Name::Calendar));
    let new: CalendarItem = made(|item: &mut CalendarItem| item.subject = Some("Dinner".to_owned()));
    let change = ItemChange::new(id.clone(), item_changes(&CalendarItem::default(), &new));
    let update = UpdateItem {
        message_disposition: Some(MessageDisposition::SendAndSaveCopy),
        send_meeting_invitations_or_cancellations: Some(CalendarItemUpdateOperation::SendToNone),
        ..UpdateItem::new(ConflictResolution::AlwaysOverwrite, [change])
    };
    let updated = client.send_one(update).expect("the update");
    let id = updated.item().and_then(AnyItem::id).expect("an id").clone();
    let send = SendItem::new(true, [id]);
    assert_eq!(code(client.send_one(send)), ResponseCode::ErrorInvalidItemForOperationSendItem);
}
