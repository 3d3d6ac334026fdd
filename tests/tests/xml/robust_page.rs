//! A page of changes with one fault. All other changes are read completely.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{ResponseCode, SyncFolderItems, SyncFolderItemsResponseMessage};
use ews_bindings::operation::Operation;
use ews_bindings::soap::HttpResponse;
use ews_bindings::types::{AnyItem, MailboxType, SyncFolderItemsChange};
use ews_bindings::xml::{RawXml, ReadOptions};

/// Returns a response with three changes: the change under test is between two valid ones.
fn page(change: &str) -> String {
    let valid = |id: &str| {
        format!(
            "<t:Create><t:Message><t:ItemId Id=\"{id}\"/><t:Subject>good {id}</t:Subject>\
             <t:Size>7</t:Size></t:Message></t:Create>"
        )
    };
    message("Success", "NoError", &format!("<m:Changes>{}{change}{}</m:Changes>", valid("A"), valid("C")))
}

/// Returns a response whose message ends with `rest`.
fn message(class: &str, code: &str, rest: &str) -> String {
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Body>\
         <m:SyncFolderItemsResponse><m:ResponseMessages>\
         <m:SyncFolderItemsResponseMessage ResponseClass=\"{class}\"><m:ResponseCode>{code}</m:ResponseCode>\
         <m:SyncState>c3RhdGU=</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>{rest}\
         </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse></s:Body></s:Envelope>"
    )
}

/// Reads a page, checks the two valid changes, and returns the change under test and the reports.
fn middle(change: &str) -> (SyncFolderItemsChange, Vec<String>) {
    let text = page(change);
    let mut reports = Vec::new();
    let mut listen = |report: &ews_bindings::xml::Report<'_>| reports.push(report.to_string());
    let options = ReadOptions::new().on_report(&mut listen);
    let response = SyncFolderItems::response(text.as_bytes(), options).expect("the page is read");
    let mut messages = SyncFolderItems::split(response.body);
    let message = messages.pop().expect("the response has a message").expect("the message is a success");
    let changes = message.changes.expect("the message has changes").into_vec();
    let [first, middle, last] = <[_; 3]>::try_from(changes).expect("the page has three changes");
    for (change, id) in [(first, "A"), (last, "C")] {
        let SyncFolderItemsChange::Create(item) = change else { panic!("{change:?}") };
        let item = item.as_item().expect("the kind of item is known");
        assert_eq!(item.item_id.as_ref().expect("the item has an id").id, id);
        assert_eq!(item.subject.as_deref(), Some(format!("good {id}").as_str()));
        assert_eq!(item.size, Some(7));
    }
    (middle, reports)
}

fn item(change: SyncFolderItemsChange) -> AnyItem {
    match change {
        SyncFolderItemsChange::Create(item) => item.0,
        other => panic!("{other:?}"),
    }
}

fn strict_error(change: &str) -> ews_bindings::Error {
    let text = page(change);
    let read = SyncFolderItems::response(text.as_bytes(), ReadOptions::new().strict());
    read.expect_err("strict reading refuses the page")
}

#[test]
fn unreadable_value_costs_its_field_alone() {
    let change = "<t:Create><t:Message><t:ItemId Id=\"B\"/><t:Subject>s</t:Subject><t:Size>many</t:Size>\
        <t:IsRead/></t:Message></t:Create>";
    let (change_read, reports) = middle(change);
    let AnyItem::Message(message) = item(change_read) else { panic!() };
    assert_eq!(message.item_id.as_ref().map(|id| id.id.as_str()), Some("B"));
    assert_eq!((message.subject.as_deref(), message.size, message.is_read), (Some("s"), None, None));
    assert_eq!(reports.len(), 2, "{reports:?}");
    assert!(reports[0].contains("Create[2]/Message/Size: expected an xs:int, found \"many\""), "{reports:?}");
    assert!(reports[1].contains("Create[2]/Message/IsRead: expected true or false"), "{reports:?}");
    assert_eq!(strict_error(change).kind(), ErrorKind::Value);
}

#[test]
fn change_without_a_required_part_is_kept_as_raw_xml() {
    let change = "<t:ReadFlagChange><t:ItemId Id=\"B\"/><t:IsRead>perhaps</t:IsRead></t:ReadFlagChange>";
    let (change_read, reports) = middle(change);
    let SyncFolderItemsChange::Unlisted(raw) = change_read else { panic!("{change_read:?}") };
    assert_eq!(raw.local_name(), "ReadFlagChange");
    let path = "Envelope/Body/SyncFolderItemsResponse/ResponseMessages/SyncFolderItemsResponseMessage[1]";
    let error = raw.error().expect("the raw XML has an error");
    assert_eq!(error.path(), format!("{path}/Changes/ReadFlagChange[2]/IsRead"));
    assert_eq!(error.message(), "expected true or false, found \"perhaps\"");
    assert_eq!(ews_bindings::sync::unread_item_id(&raw).expect("the item has an id").id, "B");
    assert_eq!(reports, [error.to_string()]);
    assert_eq!(strict_error(change).kind(), ErrorKind::Value);
}

#[test]
fn item_of_an_unknown_kind_is_kept_as_raw_xml() {
    let (change, reports) = middle("<t:Create><t:Hologram><t:ItemId Id=\"B\"/></t:Hologram></t:Create>");
    let AnyItem::Unlisted(raw) = item(change) else { panic!() };
    let expected = "<t:Hologram xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\">\
                    <t:ItemId Id=\"B\"/></t:Hologram>";
    assert_eq!(raw, expected.parse::<RawXml>().expect("the XML is an element"));
    assert_eq!(reports.len(), 1, "{reports:?}");
}

#[test]
fn change_of_an_unknown_kind_is_kept_as_raw_xml() {
    let (change, _) = middle("<t:Rename><t:ItemId Id=\"B\"/></t:Rename>");
    let SyncFolderItemsChange::Unlisted(raw) = change else { panic!("{change:?}") };
    assert_eq!(raw.error().map(ews_bindings::Error::kind), None);
    assert_eq!(raw.local_name(), "Rename");
}

#[test]
fn item_with_two_categories_has_both() {
    let change = "<t:Create><t:Message><t:Categories><t:String>Red</t:String><t:String>Blue</t:String>\
                  </t:Categories></t:Message></t:Create>";
    let (change, reports) = middle(change);
    let item = item(change);
    let categories =
        item.as_item().and_then(|item| item.categories.as_ref()).expect("the item has categories");
    assert_eq!(**categories, ["Red", "Blue"]);
    assert_eq!(reports, [""; 0]);
}

#[test]
fn mailbox_type_of_newer_servers_is_a_variant() {
    let change = "<t:Create><t:Message><t:From><t:Mailbox><t:MailboxType>User</t:MailboxType></t:Mailbox>\
                  </t:From></t:Message></t:Create>";
    let AnyItem::Message(message) = item(middle(change).0) else { panic!() };
    let from = message.from.as_ref().expect("the message has a sender");
    assert_eq!(from.mailbox.mailbox_type, Some(MailboxType::User));
}

#[test]
fn unknown_mailbox_type_is_kept_as_unlisted() {
    let change = "<t:Create><t:Message><t:From><t:Mailbox><t:MailboxType>Robot</t:MailboxType></t:Mailbox>\
                  </t:From></t:Message></t:Create>";
    let (change_read, reports) = middle(change);
    let AnyItem::Message(message) = item(change_read) else { panic!() };
    let from = message.from.as_ref().expect("the message has a sender");
    assert_eq!(from.mailbox.mailbox_type, Some(MailboxType::Unlisted("Robot".to_owned())));
    assert_eq!(reports.len(), 1, "{reports:?}");
    assert_eq!(strict_error(change).kind(), ErrorKind::Unlisted);
}

#[test]
fn control_character_in_a_subject_is_kept() {
    let change = "<t:Create><t:Message><t:Subject>odd&#x1; subject</t:Subject></t:Message></t:Create>";
    let (change_read, _) = middle(change);
    assert_eq!(
        item(change_read).as_item().and_then(|item| item.subject.as_deref()),
        Some("odd\u{1} subject")
    );
    assert_eq!(strict_error(change).kind(), ErrorKind::Character);
}

#[test]
fn value_outside_its_facet_is_kept() {
    let change = "<t:Create><t:Message><t:ReminderMinutesBeforeStart>-5</t:ReminderMinutesBeforeStart></t:Message></t:Create>";
    let (change_read, reports) = middle(change);
    let item = item(change_read);
    let reminder =
        item.as_item().and_then(|item| item.reminder_minutes_before_start).expect("the item has a reminder");
    assert_eq!(*reminder, -5);
    assert_eq!(reports.len(), 1, "{reports:?}");
    assert_eq!(strict_error(change).kind(), ErrorKind::Facet);
}

#[test]
fn page_without_changes_is_read() {
    let text = message("Success", "NoError", "");
    let outcomes = SyncFolderItems::outcomes(text.as_bytes()).expect("the response is read");
    let message: &SyncFolderItemsResponseMessage = outcomes[0].as_ref().expect("the message is a success");
    assert_eq!(message.changes, None);
    assert_eq!(message.sync_state.as_deref(), Some("c3RhdGU="));
}

#[test]
fn unknown_response_code_gives_a_failure_with_its_text() {
    let text = message("Error", "ErrorFromTheFuture", "");
    let outcomes = SyncFolderItems::outcomes(text.as_bytes()).expect("the response is read");
    let failure = outcomes
        .into_iter()
        .next()
        .expect("the response has a message")
        .expect_err("the message is an error");
    assert_eq!(failure.code, Some(ResponseCode::Unlisted("ErrorFromTheFuture".to_owned())));
}

#[test]
fn message_xml_with_nested_values_gives_all_values() {
    let detail = "<m:MessageXml><t:Detail><t:Value Name=\"BackOffMilliseconds\">1500</t:Value></t:Detail>\
                  <t:Value Name=\"InnerErrorResponseCode\">ErrorServerBusy</t:Value></m:MessageXml>";
    let text = message("Error", "ErrorInternalServerError", detail);
    let outcomes = SyncFolderItems::outcomes(text.as_bytes()).expect("the response is read");
    let failure = outcomes
        .into_iter()
        .next()
        .expect("the response has a message")
        .expect_err("the message is an error");
    let values: Vec<_> = failure.values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(values, [("BackOffMilliseconds", "1500"), ("InnerErrorResponseCode", "ErrorServerBusy")]);
    insta::assert_debug_snapshot!(SyncFolderItems::http_outcome(&HttpResponse::new(200, text.as_bytes())), @"
    RetryAfter(
        Some(
            1.5s,
        ),
    )
    ");
}

#[test]
fn page_that_lost_a_part_is_an_error_of_the_sync() {
    use ews_bindings::sync::Items;
    use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};

    let page = page("<t:Delete><t:ItemId Id=\"B\"/></t:Delete>");
    let accept = |text: &str| {
        let mut sync = Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox));
        sync.accept(text.as_bytes()).map(drop).map_err(|error| error.to_string())
    };
    assert_eq!(accept(&page), Ok(()));
    let twice = page.replace(
        "</m:Changes>",
        "</m:Changes><m:Changes><t:Delete><t:ItemId Id=\"C\"/></t:Delete></m:Changes>",
    );
    assert!(accept(&twice).is_err_and(|error| error.contains("duplicate element Changes")));
    let unreadable = page.replace("IncludesLastItemInRange>true", "IncludesLastItemInRange>perhaps");
    assert_ne!(unreadable, page);
    assert!(accept(&unreadable).is_err_and(|error| error.contains("expected true or false")));
    // Elsewhere, the first element counts.
    assert!(SyncFolderItems::outcomes(twice.as_bytes()).expect("the response is read")[0].is_ok());
}
