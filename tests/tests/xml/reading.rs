//! Each row of the table in `bindings/src/xml/reading.md`, read in default, request and strict mode.

use ews_bindings::messages::{GetPasswordExpirationDateResponseMessage, GetUserPhotoResponseMessage};
use ews_bindings::soap::{Envelope, ResponseHeader};
use ews_bindings::types::{
    AnyBaseItemId, AnyInsightValue, ArrayOfRecipientSuggestions, MailboxType, Message,
    NonEmptyArrayOfAllItems, TimeZone,
};
use ews_bindings::xml::{Element, ReadOptions, ReadXml, Report, Root};
use ews_bindings::{Error, ErrorKind, Result};

const TYPES: &str = "http://schemas.microsoft.com/exchange/services/2006/types";
const MESSAGES: &str = "http://schemas.microsoft.com/exchange/services/2006/messages";

/// Reads a document in the three modes, and returns the outcomes as lines.
fn line(document: &str, read: impl Fn(&str, ReadOptions<'_>) -> Result<()>) -> String {
    let outcome = |result: Result<()>, reports: &[String]| match result {
        Err(error) => format!("error: {}", brief(&error)),
        Ok(()) if reports.is_empty() => "read".to_owned(),
        Ok(()) => format!("read; {}", reports.join("; ")),
    };
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(brief(report));
    let default = read(document, ReadOptions::new().on_report(&mut listen));
    let default = outcome(default, &reports);
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(brief(report));
    let request = read(document, ReadOptions::new().request().on_report(&mut listen));
    let request = outcome(request, &reports);
    let request = if request == default { "the same" } else { &request };
    let strict = outcome(read(document, ReadOptions::new().strict()), &[]);
    format!("  default: {default}\n  request: {request}\n  strict:  {strict}")
}

fn brief(error: &Error) -> String {
    let path = error.path().rsplit('/').next().unwrap_or("").to_owned();
    format!("{:?} at {path:?}", error.kind())
}

/// Returns the outcomes of several documents. An entry is the content of a message or a whole document.
fn messages(contents: &[&str]) -> String {
    let lines = contents.iter().map(|content| {
        let document = if content.contains("Message") || !content.contains("<t:") && content.contains("<?") {
            (*content).to_owned()
        } else {
            format!("<t:Message xmlns:t=\"{TYPES}\">{content}</t:Message>")
        };
        let line = line(&document, |text, options| {
            Element::<Message>::new("t:Message").read(text, options).map(drop)
        });
        format!("{}\n{line}", content.escape_debug())
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn namespaces_are_read_as_in_the_table() {
    insta::assert_snapshot!(messages(&[
        &format!("<Message xmlns=\"{TYPES}\"><Subject/></Message>"),
        &format!("<t:Message xmlns:t=\"{TYPES}\"><t:Subject xmlns:t=\"urn:x\"/></t:Message>"),
        &format!("<x:Message xmlns:x=\"{TYPES}\"><t:Subject xmlns:t=\"{TYPES}\"/></x:Message>"),
        &format!("<t:Message xmlns:t=\"{}\"/>", TYPES.replace("http:", "https:")),
        &format!("<t:Message xmlns:t=\"{MESSAGES}\"/>"),
        "<Message/>",
        "<Subject/>",
    ]));
}

#[test]
fn unknown_names_and_values_are_read_as_in_the_table() {
    insta::assert_snapshot!(messages(&[
        "<t:Hologram><t:Depth>3</t:Depth></t:Hologram>",
        "<t:ItemId Id=\"A\" Depth=\"3\"/>",
        "<t:ItemId Id=\"A\" xml:lang=\"en\"/>",
        "<t:Attachments><t:HologramAttachment/></t:Attachments>",
        "<t:Attachments><t:FileAttachment><t:Size>many</t:Size></t:FileAttachment></t:Attachments>",
        "<t:Sensitivity>Odd</t:Sensitivity>",
        "<t:ReminderMinutesBeforeStart>-5</t:ReminderMinutesBeforeStart>",
    ]));
}

/// Returns the outcomes of several elements of one type. An entry is the rest of the element after its name.
fn elements<T: ReadXml>(name: &'static str, rests: &[&str]) -> String {
    let xsi = "http://www.w3.org/2001/XMLSchema-instance";
    let lines = rests.iter().map(|rest| {
        let start = format!("<{name} xmlns:t=\"{TYPES}\" xmlns:m=\"{MESSAGES}\" xmlns:xsi=\"{xsi}\"");
        let line = line(&format!("{start}{rest}</{name}>"), |text, options| {
            Element::<T>::new(name).read(text, options).map(drop)
        });
        format!("<{name}{rest}\n{line}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn xsi_types_are_read_as_in_the_table() {
    let structs = elements::<Message>(
        "t:Message",
        &[
            " xsi:type=\"t:MessageType\">",
            " xsi:type=\"t:MeetingMessageType\">",
            " xsi:type=\"t:TaskType\">",
            " xsi:type=\"t:Hologram\">",
            "><t:Subject xsi:type=\"t:Hologram\"/>",
        ],
    );
    let concrete_enum = elements::<AnyInsightValue>(
        "t:Insight",
        &[
            ">",
            " xsi:type=\"t:StringInsightValue\">",
            " xsi:type=\"t:TaskType\">",
            " xsi:type=\"t:Hologram\">",
        ],
    );
    let abstract_enum = elements::<AnyBaseItemId>(
        "t:BaseItemId",
        &[" Id=\"A\">", " xsi:type=\"t:ItemIdType\" Id=\"A\">", " xsi:type=\"t:BaseItemIdType\" Id=\"A\">"],
    );
    insta::assert_snapshot!([structs, concrete_enum, abstract_enum].join("\n"));
}

#[test]
fn content_that_a_vec_or_an_option_can_hold_is_read_as_in_the_table() {
    let change = "<t:Offset>PT0S</t:Offset><t:Time>01:00:00</t:Time>";
    let zone = elements::<TimeZone>(
        "t:TimeZone",
        &[
            &format!("><t:BaseOffset>PT0S</t:BaseOffset><t:Standard>{change}</t:Standard>"),
            &format!("><t:BaseOffset>PT0S</t:BaseOffset><t:Daylight>{change}</t:Daylight>"),
        ],
    );
    let items = elements::<NonEmptyArrayOfAllItems>("t:Items", &[">"]);
    let suggestion = "<t:RecipientSuggestion><t:DisplayName/><t:EmailAddress/></t:RecipientSuggestion>";
    let suggestions = elements::<ArrayOfRecipientSuggestions>(
        "t:Suggestions",
        &[&format!(">{}", suggestion.repeat(3)), &format!(">{}", suggestion.repeat(4))],
    );
    let success = " ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>";
    let response = elements::<GetUserPhotoResponseMessage>(
        "m:GetUserPhotoResponse",
        &[success, &format!("{success}<m:PictureData>AA==</m:PictureData>")],
    );
    let failure = success.replace("Success", "Error");
    let failures = elements::<GetUserPhotoResponseMessage>(
        "m:GetUserPhotoResponse",
        &[
            &failure,
            &format!("{failure}<m:PictureData>AA==</m:PictureData>"),
            &format!("{failure}<m:PictureData>AA==</m:PictureData><m:HasChanged>true</m:HasChanged>"),
        ],
    );
    insta::assert_snapshot!([zone, items, suggestions, response, failures].join("\n"));
}

#[test]
fn misplaced_and_missing_children_are_read_as_in_the_table() {
    insta::assert_snapshot!(messages(&[
        "<t:Subject/><t:ItemId Id=\"A\"/>",
        "<t:Subject/><t:Subject/>",
        "<t:ItemId/>",
        "<t:ToRecipients><t:Mailbox/></t:ToRecipients>text",
    ]));
}

#[test]
fn response_message_without_required_children_is_read_as_in_the_table() {
    let response = |class: &str, code: &str| {
        let text = format!(
            "<m:GetPasswordExpirationDateResponse xmlns:m=\"{MESSAGES}\" ResponseClass=\"{class}\">\
             <m:ResponseCode>{code}</m:ResponseCode></m:GetPasswordExpirationDateResponse>"
        );
        line(&text, |text, options| {
            GetPasswordExpirationDateResponseMessage::from_xml_with(text, options).map(drop)
        })
    };
    insta::assert_snapshot!(format!(
        "Error\n{}\nSuccess\n{}",
        response("Error", "ErrorAccessDenied"),
        response("Success", "NoError")
    ));
}

#[test]
fn white_space_and_forbidden_characters_are_read_as_in_the_table() {
    insta::assert_snapshot!(messages(&[
        "<t:Subject/><![CDATA[ \n]]><![CDATA[]]>&#32;&#x9; <t:IsRead>true</t:IsRead>&#10;",
        "<t:Subject/><![CDATA[ a]]>",
        "<t:Size> 7\n</t:Size>",
        "<t:IsRead> true </t:IsRead>",
        "<t:DateTimeSent> 2026-01-02T03:04:05Z </t:DateTimeSent>",
        "<t:Sensitivity> Normal </t:Sensitivity>",
        "<t:Subject>a&#x1;b</t:Subject>",
        "<t:Subject>a\u{1}b</t:Subject>",
        "<t:Subject>a\u{ffff}b</t:Subject>",
        "<t:ItemId Id=\"a&#x1;b\"/>",
    ]));
}

#[test]
fn unreadable_values_and_malformed_documents_are_refused() {
    let deep = format!("{}{}", "<t:And>".repeat(200), "</t:And>".repeat(200));
    insta::assert_snapshot!(messages(&[
        "<t:Size>many</t:Size>",
        "<t:Size>2147483648</t:Size>",
        "<t:ConversationIndex>A</t:ConversationIndex>",
        "<t:IsRead>yes</t:IsRead>",
        "<t:Subject>",
        "<t:Subject></t:Size>",
        "<!DOCTYPE a><t:Message/>",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?><t:Message/>",
    ]));
    let deep = format!("<t:Message xmlns:t=\"{TYPES}\">{deep}</t:Message>");
    let error = Element::<Message>::new("t:Message")
        .read(&deep, ReadOptions::new())
        .expect_err("the document is too deep");
    assert_eq!(error.kind(), ErrorKind::Limit);
}

#[test]
fn envelopes_are_read_as_in_the_table() {
    let body = format!(
        "<s:Body><m:GetPasswordExpirationDateResponse xmlns:m=\"{MESSAGES}\" ResponseClass=\"Error\"/></s:Body>"
    );
    let soap = "http://schemas.xmlsoap.org/soap/envelope/";
    let unknown = "<s:Header><x:Odd xmlns:x=\"urn:x\"/></s:Header>";
    let two = body.replace("</s:Body>", "<x:Odd xmlns:x=\"urn:x\"/></s:Body>");
    let documents = [
        format!("<s:Envelope xmlns:s=\"{soap}\">{body}</s:Envelope>"),
        format!("<s:Envelope xmlns:s=\"{soap}\">{unknown}{body}</s:Envelope>"),
        format!("\u{feff}<s:Envelope xmlns:s=\"{soap}\">{body}</s:Envelope>"),
        format!("\n<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"{soap}\">{body}</s:Envelope>"),
        format!("<s:Envelope xmlns:s=\"{}\">{body}</s:Envelope>", soap.replace("http:", "https:")),
        format!("<s:Envelope xmlns:s=\"urn:x\">{body}</s:Envelope>"),
        format!("<s:Envelope xmlns:s=\"{soap}\">{two}</s:Envelope>"),
        format!("<s:Envelope xmlns:s=\"{soap}\">{body}<x:Odd xmlns:x=\"urn:x\"/></s:Envelope>"),
    ];
    let lines = documents.iter().map(|document| {
        let line = line(document, |text, options| {
            let envelope = Envelope::<ResponseHeader, GetPasswordExpirationDateResponseMessage>::read_with(
                text.as_bytes(),
                options,
            );
            envelope.map(drop)
        });
        format!("{}\n{line}", document.replace(&body, "…").escape_debug())
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn document_that_is_malformed_in_its_encoding_is_refused() {
    for bytes in [&b"\xff\xfe<\0a\0/\0>"[..], b"<a>\xff</a>"] {
        let error = Envelope::<ResponseHeader, GetPasswordExpirationDateResponseMessage>::read(bytes)
            .expect_err("the document is malformed");
        assert_eq!(error.kind(), ErrorKind::Syntax);
    }
}

#[test]
fn debug_of_an_enumeration_shows_the_variant() {
    assert_eq!(format!("{:?}", Some(MailboxType::PublicDl)), "Some(PublicDl)");
    assert_eq!(format!("{:?}", MailboxType::from("Robot")), "Unlisted(\"Robot\")");
}
