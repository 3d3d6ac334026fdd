//! The XML that reading leaves out, in the fields `kept`.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{FindItemResponse, GetItemResponse, ResponseMessage, UpdateFolderResponse};
use ews_bindings::operation::AnyRequest;
use ews_bindings::types::{AnyItem, CalendarItem, FindItemParentChoice, Folder};
use ews_bindings::xml::{Element, Kept, KeptXml, ReadOptions, Report, Root, WriteOptions};
use ews_tests::MESSAGE;
use ews_tests::kept::{document, lines, message, read};

#[test]
fn unknown_element_is_kept_with_its_position() {
    let value =
        message("<t:A/><t:ItemId Id=\"1\"/><t:B><t:C/></t:B> <x:D/><t:Subject>s</t:Subject><t:E>e</t:E>");
    assert_eq!(lines(&value.kept), [" 0 <t:A/>", " 2 <t:B><t:C/></t:B><x:D/>", " 5 <t:E>e</t:E>"]);
    assert!(!value.kept.iter().any(KeptXml::is_attribute));
}

#[test]
fn unknown_attribute_is_kept() {
    let value = read(
        MESSAGE,
        "<t:Message Odd=\"&lt;1&#10;\" x:Odd=\"2\" xml:lang=\"en\"><t:ItemId Id=\"1\" Odd=\"3\"/>\
         <t:Subject Odd=\"4\">s</t:Subject><t:Body BodyType=\"Text\" x:Odd=\"5\"/></t:Message>",
    );
    let expected = [
        " 0 Odd=\"&lt;1&#10;\"",
        " 0 x:Odd=\"2\"",
        " 0 xml:lang=\"en\"",
        "ItemId 0 Odd=\"3\"",
        "Subject 0 Odd=\"4\"",
        "Body 0 x:Odd=\"5\"",
    ];
    assert_eq!(lines(&value.kept), expected);
    assert!(value.kept.iter().all(KeptXml::is_attribute));
}

#[test]
fn other_xsi_type_is_kept() {
    for xsi_type in ["t:TaskType", "x:Hologram", "t:Hologram", "Hologram"] {
        let value = read(MESSAGE, &format!("<t:Message xsi:type=\"{xsi_type}\"><t:Depth/></t:Message>"));
        assert_eq!(lines(&value.kept), [format!(" 0 xsi:type=\"{xsi_type}\""), " 0 <t:Depth/>".to_owned()]);
    }
    assert!(read(MESSAGE, "<t:Message xsi:type=\"t:MessageType\"/>").kept.is_empty());
}

#[test]
fn value_that_cannot_be_read_is_kept() {
    let value = message(
        "<t:Body BodyType=\"Text\" IsTruncated=\"perhaps\">b</t:Body><t:Size>many</t:Size><t:IsRead/>\
         <t:From><t:Mailbox><t:Name>n</t:Name><t:ItemId/></t:Mailbox></t:From>",
    );
    let expected = [
        "Body 0 IsTruncated=\"perhaps\"",
        " 1 <t:Size>many</t:Size>",
        " 2 <t:IsRead/>",
        "From/Mailbox 1 <t:ItemId/>",
    ];
    assert_eq!(lines(&value.kept), expected);
}

#[test]
fn report_has_the_attribute_that_is_left_out() {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.raw_xml().unwrap_or("-").to_owned());
    let text = document("<t:Message><t:Body BodyType=\"Text\" IsTruncated='no \"' x:Odd='1'/></t:Message>");
    MESSAGE.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the message is read");
    assert_eq!(reports, ["IsTruncated=\"no &quot;\"", "x:Odd=\"1\""]);
}

#[test]
fn element_that_is_left_out_contains_what_was_kept_below_it() {
    let value = message(
        "<t:ExtendedProperty><t:Odd/><t:Value Odd=\"1\">v</t:Value></t:ExtendedProperty><t:Culture>en</t:Culture>\
         <t:From Odd=\"1\"><t:Odd/> text <t:In Odd=\"1\"/></t:From>",
    );
    let expected = [
        " 0 <t:ExtendedProperty><t:Odd/><t:Value Odd=\"1\">v</t:Value></t:ExtendedProperty>",
        " 2 <t:From Odd=\"1\"><t:Odd/> text <t:In Odd=\"1\"/></t:From>",
    ];
    assert_eq!(lines(&value.kept), expected);
}

#[test]
fn text_between_elements_is_kept() {
    let value =
        message("<t:A/>one<t:Subject>s</t:Subject>two &amp; <![CDATA[<three>]]><t:IsRead>true</t:IsRead>");
    assert_eq!(lines(&value.kept), [" 0 <t:A/>one", " 2 two &amp; <![CDATA[<three>]]>"]);
}

#[test]
fn repeated_element_is_kept() {
    let value =
        message("<t:Subject>s</t:Subject><t:Subject/><t:Culture>en</t:Culture><t:Subject>u</t:Subject>");
    assert_eq!(lines(&value.kept), [" 1 <t:Subject/>", " 3 <t:Subject>u</t:Subject>"]);
    let value = message("<t:Odd/><t:Subject Odd=\"1\"/><t:Subject>s</t:Subject>");
    assert_eq!(value.subject.as_deref(), Some("s"));
    assert_eq!(lines(&value.kept), [" 0 <t:Odd/>", " 1 <t:Subject Odd=\"1\"/>"]);
}

/// White space, comments and unknown elements do not make the second element better than a good first one.
#[test]
fn first_element_counts_if_the_second_is_empty_or_cannot_be_read() {
    for second in [
        "<t:ItemId> </t:ItemId>",
        "<t:ItemId><t:Odd/></t:ItemId>",
        "<t:ItemId Id=\"B\">\n</t:ItemId>",
        "<t:ItemId Id=\"B\"><!-- c --></t:ItemId>",
        "<t:ItemId Id=\"B\"><t:Odd/></t:ItemId>",
    ] {
        let value = message(&format!("<t:ItemId Id=\"A\"/>{second}"));
        assert_eq!(value.item_id.as_ref().map(|id| id.id.as_str()), Some("A"), "{second}");
        assert_eq!(lines(&value.kept), [format!(" 1 {second}")]);
    }
    let value = message("<t:Subject/><t:Subject><t:Odd/></t:Subject><t:Culture>en</t:Culture>");
    assert_eq!((value.subject.as_deref(), value.culture.is_some()), (Some(""), true));
    let value = message(
        "<t:ExtendedProperty><t:ExtendedFieldURI PropertyTag=\"1\" PropertyType=\"String\"/><t:ExtendedFieldURI> \
         </t:ExtendedFieldURI><t:Value>v</t:Value></t:ExtendedProperty>",
    );
    assert_eq!(value.extended_property.len(), 1);
}

#[test]
fn report_has_the_repeated_element_that_does_not_count() {
    for (content, expected) in [
        ("<t:Subject>s</t:Subject><t:Subject>u</t:Subject>", "<t:Subject>u</t:Subject>"),
        ("<t:Subject/><t:Subject>u</t:Subject>", "<t:Subject/>"),
    ] {
        let mut found = Vec::new();
        let mut listen = |report: &Report<'_>| found.push(report.raw_xml().map(str::to_owned));
        let text = document(&format!("<t:Message>{content}</t:Message>"));
        let options = ReadOptions::new().max_kept(0).on_report(&mut listen);
        MESSAGE.read(&text, options).expect("the message is read");
        assert_eq!(found, [Some(expected.to_owned())]);
    }
}

#[test]
fn unreadable_element_before_a_readable_one_is_kept() {
    for (content, expected) in [
        ("<t:Size>x</t:Size><t:Size>5</t:Size>", vec![" 0 <t:Size>x</t:Size>"]),
        (
            "<t:Size/><t:Odd/><t:Size>x</t:Size><t:Size>5</t:Size><t:Size>y</t:Size>",
            vec![" 0 <t:Size/>", " 1 <t:Odd/>", " 2 <t:Size>x</t:Size>", " 4 <t:Size>y</t:Size>"],
        ),
        ("<t:Body>a</t:Body><t:Body BodyType=\"HTML\">b</t:Body>", vec![" 0 <t:Body>a</t:Body>"]),
        ("<m:Size>x</m:Size><t:Size>5</t:Size>", vec![" 0 <m:Size>x</m:Size>"]),
        (
            "<t:Body/><t:Body BodyType=\"HTML\"/><t:Body BodyType=\"HTML\">b</t:Body>",
            vec![" 0 <t:Body/>", " 1 <t:Body BodyType=\"HTML\"/>"],
        ),
        (
            "<t:From><t:Mailbox><t:ItemId/><t:ItemId Id=\"1\"/></t:Mailbox></t:From>",
            vec!["From/Mailbox 0 <t:ItemId/>"],
        ),
    ] {
        let text = document(&format!("<t:Message>{content}</t:Message>"));
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push((report.to_string(), report.kind()));
        let heard =
            MESSAGE.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the message is read");
        // The other namespace has a separate report.
        reports.retain(|(_, kind)| *kind != ErrorKind::Namespace);
        assert_eq!(reports.len(), expected.len(), "{reports:?}");
        let value = message(content);
        assert_eq!((lines(&value.kept), &value), (lines(&heard.kept), &heard));
        assert_eq!(lines(&value.kept), expected);
    }
    assert_eq!(message("<t:Size>x</t:Size><t:Size>5</t:Size>").size, Some(5));
}

fn find_item(content: &str) -> FindItemResponse {
    read(
        Element::new("m:FindItemResponse"),
        &format!(
            "<m:FindItemResponse><m:ResponseMessages><m:FindItemResponseMessage ResponseClass=\"Success\">\
             <m:ResponseCode>NoError</m:ResponseCode><m:RootFolder TotalItemsInView=\"1\">{content}</m:RootFolder>\
             </m:FindItemResponseMessage></m:ResponseMessages></m:FindItemResponse>"
        ),
    )
}

#[test]
fn second_alternative_is_kept() {
    let items = "<t:Items><t:Message><t:Subject>s</t:Subject></t:Message></t:Items>";
    for (content, expected) in [
        (format!("{items}<t:Groups/>"), "RootFolder 1 <t:Groups/>"),
        (format!("<t:Groups/>{items}"), "RootFolder 0 <t:Groups/>"),
        (format!("<t:Hologram/>{items}"), "RootFolder 0 <t:Hologram/>"),
        (format!("{items}<t:Hologram/>"), "RootFolder 1 <t:Hologram/>"),
    ] {
        let response = find_item(&content);
        let message = response.response_messages[0].known().expect("the message is read");
        let choice = &message.root_folder.as_ref().expect("the folder is read").choice;
        assert!(matches!(choice, FindItemParentChoice::Items(_)), "{content}");
        assert_eq!(lines(&message.kept), [expected]);
        assert!(response.kept.is_empty());
    }
}

#[test]
fn third_alternative_does_not_replace_the_second() {
    let items = "<t:Items><t:Message><t:Subject>s</t:Subject></t:Message></t:Items>";
    let group =
        "<t:Groups><t:GroupedItems><t:GroupIndex>x</t:GroupIndex><t:Items/></t:GroupedItems></t:Groups>";
    for (content, expected) in [
        (
            format!("<t:Groups/>{items}{group}"),
            vec!["RootFolder 0 <t:Groups/>".to_owned(), format!("RootFolder 2 {group}")],
        ),
        (
            format!("<t:A/><t:Items><x:B/></t:Items><t:C/>{items}"),
            vec![
                "RootFolder 0 <t:A/>".to_owned(),
                "RootFolder 2 <t:C/>".to_owned(),
                format!("RootFolder 3 {items}"),
            ],
        ),
    ] {
        let response = find_item(&content);
        let message = response.response_messages[0].known().expect("the message is read");
        assert_eq!(lines(&message.kept), expected);
    }
}

#[test]
fn entry_of_a_list_has_its_number_in_the_path() {
    let file = |size: &str| {
        format!("<t:FileAttachment><t:Name>n</t:Name><t:Size>{size}</t:Size></t:FileAttachment>")
    };
    let value = message(&format!(
        "<t:Attachments>{}{}<t:Hologram/>{}</t:Attachments><t:ToRecipients><t:Mailbox/><t:Mailbox><t:Odd/></t:Mailbox>\
         <t:Mailbox><t:ItemId/><t:Odd/></t:Mailbox></t:ToRecipients>",
        file("1"),
        file("many"),
        file("more"),
    ));
    let expected = [
        "Attachments/FileAttachment[2] 1 <t:Size>many</t:Size>",
        "Attachments/FileAttachment[4] 1 <t:Size>more</t:Size>",
        "ToRecipients/Mailbox[2] 0 <t:Odd/>",
        "ToRecipients/Mailbox[3] 0 <t:ItemId/>",
        "ToRecipients/Mailbox[3] 1 <t:Odd/>",
    ];
    assert_eq!(lines(&value.kept), expected);
}

#[test]
fn list_entry_that_is_left_out_keeps_its_place() {
    let value = message(
        "<t:ExtendedProperty><t:Odd/></t:ExtendedProperty>\
         <t:ExtendedProperty><t:ExtendedFieldURI PropertyType=\"String\" PropertyTag=\"1\"/><t:Value>v</t:Value><t:Odd/>\
         </t:ExtendedProperty><t:ExtendedProperty/>",
    );
    assert_eq!(value.extended_property.len(), 1);
    let expected = [
        " 0 <t:ExtendedProperty><t:Odd/></t:ExtendedProperty>",
        "ExtendedProperty[2] 2 <t:Odd/>",
        " 2 <t:ExtendedProperty/>",
    ];
    assert_eq!(lines(&value.kept), expected);
}

#[test]
fn nearest_value_with_the_field_keeps_the_part() {
    let value = message(
        "<t:Odd/><t:Attachments><t:ItemAttachment><t:Odd/><t:Message><t:Odd/><t:Body Odd=\"1\"/><t:Size>x</t:Size>\
         </t:Message></t:ItemAttachment></t:Attachments>",
    );
    let expected = [" 0 <t:Odd/>", "Attachments/ItemAttachment[1] 0 <t:Odd/>"];
    assert_eq!(lines(&value.kept), expected);
    let inner = format!("{:?}", value.attachments);
    assert!(inner.contains("Kept(3 entries"), "{inner}");
}

#[test]
fn derived_types_share_the_field_of_their_base() {
    let text =
        "<t:CalendarItem><t:Odd/><t:Start>never</t:Start><t:Duration>PT1H</t:Duration></t:CalendarItem>";
    let value: CalendarItem = read(Element::new("t:CalendarItem"), text);
    assert_eq!(lines(&value.base.kept), [" 0 <t:Odd/>", " 1 <t:Start>never</t:Start>"]);
    let text = "<t:Folder><t:Odd/><t:UnreadCount>few</t:UnreadCount></t:Folder>";
    let value: Folder = read(Element::new("t:Folder"), text);
    assert_eq!(lines(&value.base.kept), [" 0 <t:Odd/>", " 1 <t:UnreadCount>few</t:UnreadCount>"]);
}

#[test]
fn message_and_items_of_a_response_keep_their_own_parts() {
    let body = "<m:GetItemResponse Odd=\"0\"><m:ResponseMessages><m:GetItemResponseMessage ResponseClass=\"Success\">\
         <m:MessageText>m</m:MessageText><m:ResponseCode>NoError</m:ResponseCode><m:Odd/><m:Items Odd=\"1\"><t:Message>\
         <t:Odd/></t:Message></m:Items></m:GetItemResponseMessage></m:ResponseMessages><m:Odd/></m:GetItemResponse>";
    let response: GetItemResponse = read(Element::new("m:GetItemResponse"), body);
    assert_eq!(lines(&response.kept), [" 0 Odd=\"0\"", " 1 <m:Odd/>"]);
    let message = response.response_messages[0].known().expect("the message is read");
    assert_eq!(lines(&message.kept), [" 2 <m:Odd/>", "Items 0 Odd=\"1\""]);
    let base: &ResponseMessage = message;
    assert_eq!(base.kept.len(), 2);
    let items = message.items.as_ref().expect("the items are read");
    assert!(matches!(&items[0], AnyItem::Message(item) if lines(&item.kept) == [" 0 <t:Odd/>"]));
}

#[test]
fn kept_xml_declares_the_prefixes_that_it_uses() {
    let value = message(
        "<t:From><t:Mailbox xmlns:y=\"urn:y\"><y:Odd y:a=\"1\"/><x:Odd/></t:Mailbox></t:From>\
         <t:Sender xmlns:y=\"urn:y\"><t:Odd><y:Odd/></t:Odd></t:Sender>\
         <t:ReceivedBy xmlns:y=\"urn:y\"><t:Mailbox><y:Odd><x:In/></y:Odd><t:ItemId><x:In/></t:ItemId></t:Mailbox>\
         </t:ReceivedBy>",
    );
    for entry in &value.kept {
        let raw = format!("<k>{}</k>", entry.raw_xml());
        let tree = roxmltree::Document::parse(&raw).expect("the XML is self-contained");
        assert!(tree.descendants().all(|node| !node.is_element()
            || node.has_tag_name("k")
            || node.tag_name().namespace().is_some()));
    }
    let raws: String = value.kept.iter().map(KeptXml::raw_xml).collect();
    assert!(!raws.contains("xmlns:m") && !raws.contains("xmlns:xsi"), "{raws}");
}

#[test]
fn limit_ends_what_is_kept_with_one_report() {
    let content =
        "<t:A/><t:ItemId Id=\"1\"/><t:B/><t:Subject>s</t:Subject><t:C/><t:Culture>en</t:Culture><t:D/>";
    let text = document(&format!("<t:Message>{content}</t:Message>"));
    let kept = |limit: usize| {
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push(report.to_string());
        let options = ReadOptions::new().max_kept(limit).on_report(&mut listen);
        let value = MESSAGE.read(&text, options).expect("the message is read");
        (value.kept.len(), reports.iter().filter(|report| report.contains("max_kept")).count())
    };
    assert_eq!(kept(0), (0, 0));
    assert_eq!(kept(1), (0, 1));
    assert_eq!(kept(400), (2, 1));
    assert_eq!(kept(1000), (4, 0));
}

#[test]
fn limit_is_not_reported_for_a_part_whose_element_is_kept_elsewhere() {
    let message = |inside: &str| {
        document(&format!(
            "<m:UpdateFolderResponse><m:ResponseMessages><m:UpdateFolderResponseMessage xsi:nil=\"true\" {inside}\
             </m:UpdateFolderResponseMessage></m:ResponseMessages></m:UpdateFolderResponse>"
        ))
    };
    let element = Element::<UpdateFolderResponse>::new("m:UpdateFolderResponse");
    let limit_reports = |text: &str| {
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push(report.kind());
        let options = ReadOptions::new().max_kept(8).on_report(&mut listen);
        let value = element.read(text, options).expect("the response is read");
        let is_unlisted = value.response_messages[0].known().is_none();
        (is_unlisted, reports.iter().filter(|kind| **kind == ErrorKind::Limit).count())
    };
    // Without the attribute `ResponseClass`, the message is in `Unlisted`.
    assert_eq!(limit_reports(&message(">a<m:Odd/>")), (true, 0));
    assert_eq!(limit_reports(&message("ResponseClass=\"Success\">a<m:Odd/>")), (false, 1));
    let outside = message(">").replace("</m:UpdateFolderResponse>", "<m:Odd/></m:UpdateFolderResponse>");
    assert_eq!(limit_reports(&outside), (true, 1));
}

#[test]
fn request_mode_keeps_unknown_parts() {
    let text = document(
        "<m:GetItem><m:Odd/><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape><m:ItemIds/></m:GetItem>",
    );
    let request =
        AnyRequest::from_xml_with(&text, ReadOptions::new().request()).expect("the request is read");
    let AnyRequest::GetItem(request) = &request else { panic!("{request:?}") };
    assert_eq!(lines(&request.kept), [" 0 <m:Odd/>"]);
    let written = request.to_xml_with(WriteOptions::new().as_read()).expect("the request is written");
    assert!(written.contains("<m:Odd"), "{written}");
}

#[test]
fn debug_does_not_show_kept_xml() {
    let value = message("<t:Secret>s3cret</t:Secret><t:Subject Odd=\"s3cret\"/><t:Size>s3cret</t:Size>");
    let text = format!("{value:?} {:?}", value.kept.iter().collect::<Vec<_>>());
    assert!(text.contains("Kept(3 entries") && !text.contains("s3cret"), "{text}");
}

#[test]
fn strict_reading_and_plain_documents_keep_nothing() {
    let value = message("<t:Subject>s</t:Subject>");
    assert!(value.kept.is_empty() && value.kept == Kept::default());
    assert_eq!(std::mem::size_of::<Kept>(), std::mem::size_of::<usize>());
}
