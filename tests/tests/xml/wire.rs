//! The entries of `schemas/wire.toml`: documents as servers send them, although the schema differs.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{
    GetStreamingEvents, GetStreamingEventsResponse, GetStreamingEventsResponseMessage,
    GetUserPhotoResponseMessage, ResponseCode,
};
use ews_bindings::operation::Operation;
use ews_bindings::rt::{ReadXml, WriteXml};
use ews_bindings::types::{
    MeetingRequestMessage, Message, StreamingSubscriptionConnectionTimeout, SubscriptionId,
};
use ews_bindings::versions::{Requirement, check, recorded, required};
use ews_bindings::xml::{Element, ReadOptions, Report, Root, WriteOptions};
use ews_tests::{MESSAGE, TYPES, shared, validate};

const MESSAGES: &str = "xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"";

const PHOTO: Element<GetUserPhotoResponseMessage> = Element::new("m:GetUserPhotoResponse");
const MEETING_REQUEST: Element<MeetingRequestMessage> = Element::new("t:MeetingRequest");

/// A response with an event and one with the id of an unknown subscription. `prefix` is that of the two elements for
/// which `wire.toml` has an entry.
fn streaming(prefix: &str) -> [String; 2] {
    let response = |class: &str, inside: &str| {
        format!(
            "<m:GetStreamingEventsResponse {TYPES} {MESSAGES}><m:ResponseMessages>\
             <m:GetStreamingEventsResponseMessage ResponseClass=\"{class}\">{inside}\
             </m:GetStreamingEventsResponseMessage></m:ResponseMessages></m:GetStreamingEventsResponse>"
        )
    };
    let event = "<t:NewMailEvent><t:TimeStamp>2026-03-02T08:14:05Z</t:TimeStamp><t:ItemId Id=\"I1\"/>\
                 <t:ParentFolderId Id=\"F1\"/></t:NewMailEvent>";
    let notification = format!(
        "<{prefix}:Notification><t:SubscriptionId>S1</t:SubscriptionId>{event}</{prefix}:Notification>"
    );
    let ids = format!("<{prefix}:SubscriptionId>S2</{prefix}:SubscriptionId>");
    [
        response(
            "Success",
            &format!(
                "<m:ResponseCode>NoError</m:ResponseCode><m:Notifications>{notification}</m:Notifications>"
            ),
        ),
        response(
            "Error",
            &format!(
                "<m:ResponseCode>ErrorInvalidSubscription</m:ResponseCode>\
                 <m:ErrorSubscriptionIds>{ids}</m:ErrorSubscriptionIds>"
            ),
        ),
    ]
}

/// Reads a document in default mode and in strict mode, without reports.
fn read<T: Root + PartialEq + std::fmt::Debug>(text: &str) -> T {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let value = T::from_xml_with(text, ReadOptions::new().on_report(&mut listen));
    let value = value.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(reports, [""; 0]);
    let strict = T::from_xml_with(text, ReadOptions::new().strict());
    assert_eq!(strict.unwrap_or_else(|error| panic!("{error}")), value);
    value
}

#[test]
fn streaming_elements_are_read_in_both_namespaces_and_written_as_servers_send_them() {
    let (wire, schema) = (streaming("m"), streaming("t"));
    for (wire, schema) in wire.iter().zip(&schema) {
        let value: GetStreamingEventsResponse = read(wire);
        assert_eq!(read::<GetStreamingEventsResponse>(schema), value);
        let written = value.to_xml().expect("the response can be written");
        assert!(written.contains("<m:Notification>") || written.contains("<m:SubscriptionId>"), "{written}");
        assert_eq!(validate::errors(&written), [""; 0], "{written}");
        assert_eq!(read::<GetStreamingEventsResponse>(&written), value);
    }
    let [event, ids] = wire.map(|text| message(text.as_bytes()));
    assert_eq!(event.ok().and_then(|message| first_subscription(&message)).as_deref(), Some("S1"));
    let failure = ids.expect_err("the subscription is unknown");
    assert_eq!(failure.0, Some(ResponseCode::ErrorInvalidSubscription));
    assert_eq!(failure.1, ["S2"]);
}

/// The only message in a response to `GetStreamingEvents`; for a failure its code and the ids of the subscriptions.
fn message(
    response: &[u8],
) -> Result<GetStreamingEventsResponseMessage, (Option<ResponseCode>, Vec<String>)> {
    let outcomes = GetStreamingEvents::outcomes(response).unwrap_or_else(|error| panic!("{error}"));
    let outcome = outcomes.into_iter().next().expect("the response has a message");
    outcome.map_err(|failure| {
        let ids = failure.message.as_ref().and_then(|message| message.error_subscription_ids.as_ref());
        let ids = ids.into_iter().flat_map(|ids| ids.iter()).map(|id| id.as_str().to_owned());
        (failure.code, ids.collect())
    })
}

fn first_subscription(message: &GetStreamingEventsResponseMessage) -> Option<String> {
    let notification = message.notifications.as_ref()?.first()?;
    Some(notification.subscription_id.as_str().to_owned())
}

#[test]
fn subscription_ids_of_a_request_keep_the_namespace_of_the_schema() {
    let id = SubscriptionId::new("S1").expect("the id is not empty");
    let timeout = StreamingSubscriptionConnectionTimeout::new(30).expect("the number is in range");
    let request = GetStreamingEvents::new([id], timeout);
    let text = request.to_xml().expect("the request can be written");
    assert!(text.contains("<t:SubscriptionId>S1</t:SubscriptionId>"), "{text}");
    assert_eq!(validate::errors(&text), [""; 0], "{text}");
    assert_eq!(read::<GetStreamingEvents>(&text), request);
    let other = text.replace("t:SubscriptionId>", "m:SubscriptionId>");
    assert!(GetStreamingEvents::from_xml_with(&other, ReadOptions::new().strict()).is_err());
}

#[test]
fn streaming_elements_may_have_the_xsi_type_of_the_schema() {
    let [event, _] = streaming("m");
    let declared = "<m:Notifications xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" \
                    i:type=\"t:NonEmptyArrayOfNotificationsType\">";
    let typed = event.replace("<m:Notifications>", declared);
    assert_eq!(read::<GetStreamingEventsResponse>(&typed), read::<GetStreamingEventsResponse>(&event));
}

/// Reads an element strictly, and writes it.
fn round_trip<T: ReadXml + WriteXml>(element: Element<T>, text: &str) -> (T, String) {
    let value = element.read(text, ReadOptions::new().strict()).unwrap_or_else(|error| panic!("{error}"));
    let written = element.write(&value, WriteOptions::new()).expect("the element can be written");
    (value, written)
}

#[test]
fn elements_that_the_schema_lacks_are_read_and_written() {
    let url = "<t:JoinOnlineMeetingUrl>https://example.com/join</t:JoinOnlineMeetingUrl>";
    let (value, written) =
        round_trip(MEETING_REQUEST, &format!("<t:MeetingRequest {TYPES}>{url}</t:MeetingRequest>"));
    assert_eq!(value.join_online_meeting_url.as_deref(), Some("https://example.com/join"));
    assert!(written.contains(url), "{written}");

    let mime = "<t:MimeContentUTF8 CharacterSet=\"UTF-8\">QQ==</t:MimeContentUTF8>";
    let text = format!("<t:Message {TYPES}>{mime}</t:Message>");
    let (value, written): (Message, _) = round_trip(MESSAGE, &text);
    assert_eq!(value.mime_content_utf8.map(|mime| mime.value).as_deref(), Some(&b"A".to_vec()));
    assert!(written.contains(mime), "{written}");

    let content = "<m:HasChanged>true</m:HasChanged><m:PictureData>QQ==</m:PictureData>\
                   <m:ContentType>image/jpeg</m:ContentType>";
    let text = format!(
        "<m:GetUserPhotoResponse {MESSAGES} ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>\
         {content}</m:GetUserPhotoResponse>"
    );
    let (value, written) = round_trip(PHOTO, &text);
    assert_eq!(value.content_type.as_deref(), Some("image/jpeg"));
    assert!(written.contains(content), "{written}");
}

#[test]
fn version_check_knows_the_elements_that_the_schema_lacks() {
    let url = "<t:JoinOnlineMeetingUrl>https://example.com/join</t:JoinOnlineMeetingUrl>";
    let items = format!(
        "<m:CreateItem {TYPES} {MESSAGES}><m:Items><t:MeetingRequest>{url}</t:MeetingRequest></m:Items></m:CreateItem>"
    );
    let requirement: Requirement = required(&items).expect("the document is well-formed");
    assert_eq!(requirement.version, Some("Exchange2013_SP1".into()));
    let newest = recorded().last().expect("a version is on record");
    // The form on the wire, and that of the schema.
    for text in streaming("m").iter().chain(&streaming("t")) {
        check(text, newest.clone()).unwrap_or_else(|error| panic!("{error}"));
        let declared = "<m:Notifications xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" \
                        i:type=\"t:NonEmptyArrayOfNotificationsType\">";
        let typed = text.replace("<m:Notifications>", declared);
        check(&typed, newest.clone()).unwrap_or_else(|error| panic!("{error}"));
        let other = typed.replace("NonEmptyArrayOfNotificationsType", "NonEmptyArrayOfFoldersType");
        if other != typed {
            assert_eq!(check(&other, newest.clone()).expect_err("another type").kind(), ErrorKind::Version);
        }
    }
}

#[test]
fn shared_streaming_reports_are_read() {
    let Some(event) = shared::report("streaming-event.xml") else { return };
    let event = message(&event).expect("the message is a success");
    assert_eq!(first_subscription(&event).as_deref(), Some("SUB="));
    let notifications = event.notifications.expect("the message has notifications");
    assert_eq!(notifications.iter().map(|notification| notification.event.len()).collect::<Vec<_>>(), [2]);
    let Some(error) = shared::report("streaming-error-ids.xml") else { return };
    let (code, ids) = message(&error).expect_err("the message is a failure");
    assert_eq!((code, ids), (Some(ResponseCode::ErrorInvalidSubscription), vec!["SUB=".to_owned()]));
}
