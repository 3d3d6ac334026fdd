//! Responses to typed values, and what is wrong with a response to a message.

use ews_bindings::messages::{ConvertId, GetEvents, GetItem, SyncFolderItems};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, Fault, ResponseHeader};
use ews_bindings::types::{AnyAlternateIdBase, AnyItem};
use ews_bindings::xml::ReadOptions;

const DECLARATIONS: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                            xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
                            xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

/// A response of an operation, with one successful message.
fn response<O: Operation>(message: &str) -> String {
    let name = O::RESPONSE;
    format!(
        "<{name} {DECLARATIONS}><m:ResponseMessages><{name}Message ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode>{message}</{name}Message></m:ResponseMessages></{name}>"
    )
}

/// The message of a response that is a success.
fn success<O: Operation>(message: &str) -> O::Message
where
    O::Code: std::fmt::Debug,
{
    let outcomes = O::outcomes(response::<O>(message).as_bytes()).expect("it is read");
    match outcomes.into_iter().next() {
        Some(Ok(message)) => message,
        Some(Err(failure)) => panic!("{failure:?}"),
        None => panic!("there is no message"),
    }
}

#[test]
fn an_element_whose_type_is_in_xsi_type() {
    let id = "<m:AlternateId i:type=\"t:AlternateIdType\" Format=\"EwsId\" Id=\"AAMk\" Mailbox=\"mei@example.com\"/>";
    let message = success::<ConvertId>(id);
    let Some(AnyAlternateIdBase::AlternateId(id)) = &message.alternate_id else { panic!("{message:?}") };
    assert_eq!((id.id.as_str(), id.mailbox.as_str()), ("AAMk", "mei@example.com"));
}

#[test]
fn a_choice_beside_elements_of_a_sequence() {
    let event = "<t:NewMailEvent><t:Watermark>W2</t:Watermark><t:TimeStamp>2026-03-02T08:14:05Z</t:TimeStamp>\
                 <t:ItemId Id=\"I1\"/><t:ParentFolderId Id=\"F1\"/></t:NewMailEvent>";
    let notification = format!(
        "<m:Notification><t:SubscriptionId>S</t:SubscriptionId><t:PreviousWatermark>W1</t:PreviousWatermark>\
         <t:MoreEvents>false</t:MoreEvents>{event}</m:Notification>"
    );
    insta::assert_debug_snapshot!(success::<GetEvents>(&notification).notification);
}

#[test]
fn no_recipients_are_not_an_absent_element() {
    let message = success::<GetItem>("<m:Items><t:Message><t:ToRecipients/></t:Message></m:Items>");
    let items = message.items.expect("there are items");
    let [AnyItem::Message(message)] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(message.to_recipients.as_ref().map(|recipients| recipients.len()), Some(0));
    assert_eq!(message.cc_recipients, None);
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let wrong = [
        "<m:Items><t:Message><t:Subject>a</t:Subject></m:Items>",
        "<m:SyncState>a</m:SyncState><m:SyncState>b</m:SyncState>",
        "<t:SyncState>in the wrong namespace</t:SyncState>",
        "<m:IncludesLastItemInRange>perhaps</m:IncludesLastItemInRange>",
        "<m:SyncState>a &nbsp; b</m:SyncState>",
        "<m:SyncState><b/></m:SyncState>",
        "text where elements belong",
        "<m:SyncState a=\"1\" a=\"2\"/>",
        "<q:Unknown/>",
    ];
    let mut lines = Vec::new();
    for message in wrong {
        // Not in the list of messages, where an unreadable message would be kept: as the document itself.
        let name = "m:SyncFolderItemsResponseMessage";
        let text = format!("<{name} {DECLARATIONS} ResponseClass=\"Success\">{message}</{name}>");
        let element =
            ews_bindings::xml::Element::<ews_bindings::messages::SyncFolderItemsResponseMessage>::new(name);
        let error = element.read(&text, ReadOptions::new()).expect_err(message);
        lines.push(format!("{message}\n  {:?}: {error}", error.kind()));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_strict_reading_refuses() {
    let wrong = [
        "<m:SyncState>a</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes/><m:More/>",
        "<m:Changes/><m:SyncState>a</m:SyncState>",
        "<m:SyncState extra=\"1\">a</m:SyncState>",
        "<m:Changes><t:Rename/></m:Changes>",
    ];
    let mut lines = Vec::new();
    for message in wrong {
        let text = response::<SyncFolderItems>(message);
        assert!(SyncFolderItems::response(text.as_bytes(), ReadOptions::new()).is_ok(), "{message}");
        let error =
            SyncFolderItems::response(text.as_bytes(), ReadOptions::new().strict()).expect_err(message);
        lines.push(format!("{message}\n  {:?}: {error}", error.kind()));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_faults_code_is_soaps_or_the_services() {
    let code = |code: &str| {
        let mut fault = Fault::default();
        code.clone_into(&mut fault.code);
        let text = Envelope::new(ResponseHeader::default(), fault).to_xml().expect("it is written");
        let (_, rest) = text.split_once("<faultcode>").expect("it has a code");
        rest.split('<').next().unwrap_or("").to_owned()
    };
    assert_eq!(code("Client"), "soap:Client");
    assert_eq!(code("Server.Busy"), "soap:Server.Busy");
    assert_eq!(code("ErrorSchemaValidation"), "t:ErrorSchemaValidation");
}
