//! Responses as typed values, and the errors of invalid responses.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{
    ConvertId, GetEvents, GetFolder, GetItem, GetPasswordExpirationDateResponseMessage, SyncFolderItems,
    SyncFolderItemsResponseMessage,
};
use ews_bindings::operation::Operation;
use ews_bindings::types::{AnyAlternateIdBase, AnyItem, ResponseClass};
use ews_bindings::xml::{Element, ReadOptions, WriteOptions};

const DECLARATIONS: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                            xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
                            xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

/// Returns a response of an operation with one successful message.
fn response<O: Operation>(message: &str) -> String {
    let name = O::RESPONSE;
    format!(
        "<{name} {DECLARATIONS}><m:ResponseMessages><{name}Message ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode>{message}</{name}Message></m:ResponseMessages></{name}>"
    )
}

/// Reads a response with one successful message, and returns the message.
fn success<O: Operation>(message: &str) -> O::Message
where
    O::Code: std::fmt::Debug,
{
    let outcomes = O::outcomes(response::<O>(message).as_bytes()).expect("the response is read");
    match outcomes.into_iter().next() {
        Some(Ok(message)) => message,
        Some(Err(failure)) => panic!("{failure:?}"),
        None => panic!("expected a message, found none"),
    }
}

#[test]
fn element_with_xsi_type_is_read_as_that_type() {
    let id = "<m:AlternateId i:type=\"t:AlternateIdType\" Format=\"EwsId\" Id=\"AAMk\" Mailbox=\"mei@example.com\"/>";
    let message = success::<ConvertId>(id);
    let Some(AnyAlternateIdBase::AlternateId(id)) = &message.alternate_id else { panic!("{message:?}") };
    assert_eq!((id.id.as_str(), id.mailbox.as_str()), ("AAMk", "mei@example.com"));
}

#[test]
fn choice_after_sequence_elements_is_read() {
    let event = "<t:NewMailEvent><t:Watermark>W2</t:Watermark><t:TimeStamp>2026-03-02T08:14:05Z</t:TimeStamp>\
                 <t:ItemId Id=\"I1\"/><t:ParentFolderId Id=\"F1\"/></t:NewMailEvent>";
    let notification = format!(
        "<m:Notification><t:SubscriptionId>S</t:SubscriptionId><t:PreviousWatermark>W1</t:PreviousWatermark>\
         <t:MoreEvents>false</t:MoreEvents>{event}</m:Notification>"
    );
    insta::assert_debug_snapshot!(success::<GetEvents>(&notification).notification);
}

#[test]
fn empty_list_is_different_from_an_absent_one() {
    let message = success::<GetItem>("<m:Items><t:Message><t:ToRecipients/></t:Message></m:Items>");
    let items = message.items.expect("the message has items");
    let [AnyItem::Message(message)] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(message.to_recipients.as_ref().map(|recipients| recipients.len()), Some(0));
    assert_eq!(message.cc_recipients, None);
}

#[test]
fn invalid_response_message_gives_an_error_with_path_and_position() {
    let invalid = [
        "<m:Items><t:Message><t:Subject>a</t:Subject></m:Items>",
        "<m:SyncState>a &nbsp; b</m:SyncState>",
        "<m:SyncState a=\"1\" a=\"2\"/>",
        "<q:Unknown/>",
    ];
    let mut lines = Vec::new();
    for message in invalid {
        // The message is the document. In a list, reading would keep it as raw XML instead of failing.
        let name = "m:SyncFolderItemsResponseMessage";
        let text = format!("<{name} {DECLARATIONS} ResponseClass=\"Success\">{message}</{name}>");
        let element = Element::<SyncFolderItemsResponseMessage>::new(name);
        let error = element.read(&text, ReadOptions::new()).expect_err(message);
        lines.push(format!("{message}\n  {:?}: {error}", error.kind()));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn response_that_default_reading_tolerates_is_refused_strictly() {
    let invalid = [
        "<m:SyncState>a</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes/><m:More/>",
        "<m:Changes/><m:SyncState>a</m:SyncState>",
        "<m:SyncState extra=\"1\">a</m:SyncState>",
        "<m:Changes><t:Rename/></m:Changes>",
        "<m:SyncState>a</m:SyncState><m:SyncState>b</m:SyncState>",
        "<t:SyncState>in the wrong namespace</t:SyncState>",
        "<m:IncludesLastItemInRange>perhaps</m:IncludesLastItemInRange>",
        "<m:SyncState><b/></m:SyncState>",
        "text between elements",
    ];
    let mut lines = Vec::new();
    for message in invalid {
        let text = response::<SyncFolderItems>(message);
        assert!(SyncFolderItems::response(text.as_bytes(), ReadOptions::new()).is_ok(), "{message}");
        let error =
            SyncFolderItems::response(text.as_bytes(), ReadOptions::new().strict()).expect_err(message);
        lines.push(format!("{message}\n  {:?}: {error}", error.kind()));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn success_without_required_children_is_not_written() {
    let element =
        Element::<GetPasswordExpirationDateResponseMessage>::new("m:GetPasswordExpirationDateResponse");
    let write = |class| {
        let response = GetPasswordExpirationDateResponseMessage::new(class);
        element.write(&response, WriteOptions::new())
    };
    assert!(write(ResponseClass::Error).is_ok());
    assert_eq!(write(ResponseClass::Success).expect_err("the date is required").kind(), ErrorKind::Missing);
}

#[test]
fn failure_without_a_response_code_says_why() {
    let messages = "<m:GetItemResponseMessage ResponseClass=\"Success\"/><m:GetFolderResponseMessage/>";
    let response = format!(
        "<m:GetFolderResponse xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\">\
         <m:ResponseMessages>{messages}</m:ResponseMessages></m:GetFolderResponse>"
    );
    let outcomes = GetFolder::outcomes(response.as_bytes()).expect("the response can be read");
    let texts = outcomes.into_iter().map(|outcome| outcome.expect_err("no message is a success").to_string());
    let texts: Vec<String> = texts.collect();
    assert_eq!(
        texts[0],
        "expected a response message of the operation, found \"GetItemResponseMessage\"; see `unlisted` for its XML"
    );
    let unreadable =
        "unreadable response message \"GetFolderResponseMessage\": GetFolderResponse/ResponseMessages/";
    assert!(texts[1].starts_with(unreadable), "{}", texts[1]);
}
