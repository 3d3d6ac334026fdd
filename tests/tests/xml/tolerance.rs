//! Documents that servers send although the schema forbids them: default reading loses as little as possible.

use ews_bindings::messages::{
    FindItemResponse, GetInboxRulesResponse, GetItemResponse, GetMailTipsResponseMessage,
};
use ews_bindings::soap::{Envelope, Fault, ResponseHeader};
use ews_bindings::types::{AnyItem, CalendarItem, FindItemParentChoice, Message};
use ews_bindings::xml::{Element, ReadOptions, Report, Root};
use ews_bindings::{ErrorKind, Result};

const NAMESPACES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                          xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"";

/// Reads a message of items. Returns it with the kind, the last steps of the path and the raw XML of each report.
fn item(content: &str) -> (Message, Vec<String>) {
    let text = format!("<t:Message {NAMESPACES}>{content}</t:Message>");
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(line(report));
    let element = Element::<Message>::new("t:Message");
    let message = element.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the item is read");
    assert!(element.read(&text, ReadOptions::new().strict()).is_err(), "strict reading refuses {text}");
    (message, reports)
}

fn response<T: Root>(body: &str) -> (Result<T>, Vec<String>) {
    let text = body.replacen('>', &format!(" {NAMESPACES}>"), 1);
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(line(report));
    let options = ReadOptions::new().on_report(&mut listen);
    let read = Envelope::<ResponseHeader, T>::read_with(text.as_bytes(), options);
    (read.map(|envelope| envelope.body), reports)
}

fn line(report: &Report<'_>) -> String {
    let name = report.path().rsplit('/').next().unwrap_or("");
    format!("{:?} {name} {}", report.kind(), report.raw_xml().unwrap_or("-"))
}

#[test]
fn empty_value_of_an_optional_element_is_absent() {
    let (message, reports) = item(
        "<t:Subject/><t:DateTimeReceived/><t:Size/><t:Importance/><t:HasAttachments/><t:Culture/><t:IsRead/>",
    );
    assert_eq!(message.subject.as_deref(), Some(""));
    assert_eq!((message.date_time_received, message.size, &message.importance), (None, None, &None));
    assert_eq!((message.has_attachments, message.is_read), (None, None));
    let expected = [
        "Value DateTimeReceived <t:DateTimeReceived/>",
        "Value Size <t:Size/>",
        "Unlisted Importance <t:Importance/>",
        "Value HasAttachments <t:HasAttachments/>",
        "Value IsRead <t:IsRead/>",
    ];
    for report in expected {
        assert!(reports.iter().any(|found| found == report), "{report}: {reports:?}");
    }
}

#[test]
fn attribute_that_cannot_be_read_is_absent() {
    let (message, reports) = item("<t:Body BodyType=\"Text\" IsTruncated=\"perhaps\">b</t:Body>");
    let body = message.body.as_ref().expect("the body is read");
    assert_eq!((body.value.as_str(), body.is_truncated), ("b", None));
    assert_eq!(reports, ["Value @IsTruncated IsTruncated=\"perhaps\""]);
}

#[test]
fn part_without_a_required_child_costs_that_part_alone() {
    let (read, reports) = response::<GetMailTipsResponseMessage>(
        "<m:GetMailTipsResponse ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode><m:ResponseMessages>\
         <m:MailTipsResponseMessageType ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode><m:MailTips>\
         <t:RecipientAddress><t:EmailAddress>a@example.org</t:EmailAddress></t:RecipientAddress>\
         <t:PendingMailTips/><t:OutOfOffice><t:Duration/></t:OutOfOffice><t:MailboxFull>false</t:MailboxFull>\
         </m:MailTips></m:MailTipsResponseMessageType></m:ResponseMessages></m:GetMailTipsResponse>",
    );
    let read = format!("{:?}", read.expect("the response is read"));
    assert!(read.contains("mailbox_full: Some(false)") && read.contains("out_of_office: None"), "{read}");
    assert!(reports.iter().any(|report| report.starts_with("Missing OutOfOffice")), "{reports:?}");
}

#[test]
fn second_alternative_is_left_out() {
    let items = "<t:Items><t:Message><t:Subject>s</t:Subject></t:Message></t:Items>";
    for (content, left_out) in [
        (format!("{items}<t:Groups/>"), "Duplicate Groups <t:Groups/>"),
        (format!("<t:Groups/>{items}"), "Duplicate Items <t:Groups/>"),
    ] {
        let (read, reports) = response::<FindItemResponse>(&format!(
            "<m:FindItemResponse><m:ResponseMessages><m:FindItemResponseMessage ResponseClass=\"Success\">\
             <m:ResponseCode>NoError</m:ResponseCode><m:RootFolder TotalItemsInView=\"1\" IncludesLastItemInRange=\"true\">\
             {content}</m:RootFolder></m:FindItemResponseMessage></m:ResponseMessages></m:FindItemResponse>"
        ));
        let read = read.expect("the response is read");
        let message = read.response_messages[0].known().expect("the message is read");
        let folder = message.root_folder.as_ref().expect("the folder is read");
        let FindItemParentChoice::Items(items) = &folder.choice else { panic!("{folder:?}") };
        assert!(matches!(&items[0], AnyItem::Message(message) if message.subject.as_deref() == Some("s")));
        assert_eq!(reports, [left_out]);
    }
}

#[test]
fn child_in_the_other_namespace_is_read() {
    let (read, reports) = response::<GetInboxRulesResponse>(
        "<m:GetInboxRulesResponse ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>\
         <t:OutlookRuleBlobExists>true</t:OutlookRuleBlobExists><InboxRules/></m:GetInboxRulesResponse>",
    );
    let read = read.expect("the response is read");
    assert_eq!(read.outlook_rule_blob_exists, Some(true));
    assert!(read.inbox_rules.is_some());
    assert_eq!(reports, ["Namespace OutlookRuleBlobExists -", "Namespace InboxRules -",]);
}

#[test]
fn second_child_in_the_other_namespace_is_left_out() {
    let (message, reports) =
        item("<t:Subject>a</t:Subject><m:Subject>b</m:Subject><t:Culture>en</t:Culture>");
    assert_eq!((message.subject.as_deref(), message.culture.is_some()), (Some("a"), true));
    assert_eq!(reports, ["Duplicate Subject <m:Subject>b</m:Subject>", "Namespace Subject -"]);
}

#[test]
fn date_and_time_is_read_as_a_date() {
    let text = format!(
        "<t:CalendarItem {NAMESPACES}><t:Recurrence><t:DailyRecurrence><t:Interval>1</t:Interval></t:DailyRecurrence>\
         <t:NoEndRecurrence><t:StartDate>2026-06-03T00:00:00Z</t:StartDate></t:NoEndRecurrence></t:Recurrence>\
         <t:IsMeeting>True</t:IsMeeting></t:CalendarItem>"
    );
    let element = Element::<CalendarItem>::new("t:CalendarItem");
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(line(report));
    let item = element.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the item is read");
    let recurrence = format!("{:?}", item.recurrence.expect("the recurrence is read"));
    assert!(recurrence.contains("start_date: 2026-06-03"), "{recurrence}");
    assert_eq!(item.is_meeting, Some(true));
    assert!(reports.contains(&"Value StartDate -".to_owned()), "{reports:?}");
    assert!(reports.contains(&"Value IsMeeting -".to_owned()), "{reports:?}");
}

#[test]
fn empty_list_of_which_an_entry_is_required_is_reported() {
    let (message, reports) = item("<t:Attachments/>");
    assert!(message.attachments.as_ref().is_some_and(|list| list.is_empty()));
    assert_eq!(reports, ["Missing Attachments -"]);
    let (read, reports) =
        response::<GetItemResponse>("<m:GetItemResponse><m:ResponseMessages/></m:GetItemResponse>");
    assert!(read.expect("the response is read").response_messages.is_empty());
    assert_eq!(reports, ["Missing ResponseMessages -"]);
}

#[test]
fn fault_whose_code_declares_its_own_prefix_is_read_strictly() {
    let text = "<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode xmlns:a=\"urn:codes\">\
                a:ErrorSchemaValidation</faultcode><faultstring>text</faultstring></s:Fault>";
    let fault = Fault::from_xml_with(text, ReadOptions::new().strict()).expect("the fault is read");
    assert_eq!(fault.code, "ErrorSchemaValidation");
}

#[test]
fn server_refuses_what_it_cannot_read() {
    let text = format!("<t:Message {NAMESPACES}><t:Future/><t:Size>many</t:Size></t:Message>");
    let read = |text: &str| Element::<Message>::new("t:Message").read(text, ReadOptions::new().request());
    assert_eq!(read(&text).map(drop).map_err(|error| error.kind()), Err(ErrorKind::Value));
    assert!(read(&text.replace("many", "1")).is_ok());
}

#[cfg(not(feature = "encodings"))]
#[test]
fn other_encoding_is_the_same_error_whole_and_streamed() {
    use ews_bindings::messages::SyncFolderItems;
    use ews_bindings::operation::Operation;
    use ews_bindings::sync::Items;

    let mut bytes = b"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a>caf".to_vec();
    bytes.extend([0xe9, b'<', b'/', b'a', b'>']);
    let whole = SyncFolderItems::response(&bytes, ReadOptions::new()).map(drop).expect_err("it is not UTF-8");
    let streamed = Items::changes(bytes.as_slice()).find_map(Result::err).expect("it is not UTF-8");
    assert!(whole.message().contains("iso-8859-1"), "{whole}");
    assert_eq!(whole.to_string(), streamed.to_string());
}
