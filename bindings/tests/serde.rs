//! Values stored and loaded with serde.

use ews_bindings::messages::{ResponseCode, SyncFolderItems};
use ews_bindings::rt;
use ews_bindings::subscription::PullState;
use ews_bindings::sync::SyncOperation as _;
use ews_bindings::types::{CalendarItem, ItemId, MaxSyncChangesReturned, Message, SensitivityChoices, Task};
use ews_bindings::value::{Base64, Nillable};
use ews_bindings::xml::{Element, Kept, RawXml, ReadOptions, WriteOptions};

const TYPES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";

fn stored<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("the value is stored")
}

#[test]
fn item_is_loaded_as_stored() {
    let text = format!(
        "<t:CalendarItem {TYPES}><t:ItemId Id='A' ChangeKey='B'/><t:Subject>Lunch</t:Subject>\
         <t:Sensitivity>Confidential</t:Sensitivity><t:ReminderMinutesBeforeStart>-5</t:ReminderMinutesBeforeStart>\
         <t:MimeContent>AAEC</t:MimeContent><t:Start>2026-01-02T03:04:05.600+01:00</t:Start></t:CalendarItem>"
    );
    let item: CalendarItem =
        Element::new("t:CalendarItem").read(&text, ReadOptions::new()).expect("the document is read");
    let json = stored(&item);
    assert!(json.contains("2026-01-02T03:04:05.600+01:00"), "{json}");
    assert_eq!(serde_json::from_str::<CalendarItem>(&json).expect("the value is loaded"), item);
}

#[test]
fn value_outside_its_facet_is_stored_with_a_mark() {
    let within = SyncFolderItems::default_settings().max_changes;
    assert_eq!(stored(&within), within.to_string());
    let loaded = |text: &str| serde_json::from_str::<MaxSyncChangesReturned>(text);
    assert_eq!(loaded(&within.to_string()).expect("the number is in range"), within);
    let outside = *within + 1;
    assert!(loaded(&outside.to_string()).is_err());
    let mark = format!("{{\"outside_facet\":{outside}}}");
    let kept = loaded(&mark).expect("the mark allows the number");
    assert_eq!((*kept, stored(&kept)), (outside, mark));
}

#[test]
fn enumerations_and_base64_are_stored_as_text() {
    assert_eq!(stored(&SensitivityChoices::Private), "\"Private\"");
    assert_eq!(stored(&ResponseCode::from("ErrorOfTomorrow")), "\"ErrorOfTomorrow\"");
    assert_eq!(stored(&Base64::from(vec![0, 1, 2])), "\"AAEC\"");
    let unlisted =
        serde_json::from_str::<ResponseCode>("\"ErrorOfTomorrow\"").expect("the enumeration is open");
    assert!(matches!(unlisted, ResponseCode::Unlisted(_)));
}

#[test]
fn default_values_and_absent_fields_are_loaded() {
    let message = Message::default();
    assert_eq!(serde_json::from_str::<Message>(&stored(&message)).expect("the value is loaded"), message);
    let id = ItemId::new("A");
    assert_eq!(
        serde_json::from_str::<ItemId>("{\"id\":\"A\",\"change_key\":null}").expect("the value is loaded"),
        id
    );
    assert!(serde_json::from_str::<SyncFolderItems>("{}").is_err());
}

#[test]
fn number_that_json_lacks_is_stored_as_text() {
    let text = |number| format!("<t:Task {TYPES}><t:PercentComplete>{number}</t:PercentComplete></t:Task>");
    for (number, json) in [("INF", "\"INF\""), ("-INF", "\"-INF\""), ("NaN", "\"NaN\""), ("0.5", "0.5")] {
        let task: Task =
            Element::new("t:Task").read(&text(number), ReadOptions::new()).expect("the document is read");
        let stored = stored(&task);
        assert!(stored.contains(&format!("\"percent_complete\":{json}")), "{stored}");
        let loaded: Task = serde_json::from_str(&stored).expect("the value is loaded");
        let written =
            Element::new("t:Task").write(&loaded, WriteOptions::new()).expect("the value is written");
        assert!(written.contains(&format!(">{number}<")), "{written}");
    }
    assert!(serde_json::from_str::<Task>("{\"percent_complete\":\"inf\"}").is_err());
}

/// Kinds of types that only other schemas have, as the generator writes them.
mod own {
    use ews_bindings::rt;

    #[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
    pub struct Share(f64);

    impl Share {
        const FACETS: &'static [rt::Facets] =
            &[rt::Facets { bounds: &[rt::Bound::MinInclusive("0")], ..rt::Facets::NONE }];
    }

    rt::facet_number! { Share, float f64 }
}

#[test]
fn facets_of_numbers_that_json_lacks_are_checked() {
    let infinite = own::Share::new(f64::INFINITY).expect("the value is within its facets");
    assert_eq!(stored(&infinite), "\"INF\"");
    for json in ["\"INF\"", "0.5", "{\"outside_facet\":\"-INF\"}", "{\"outside_facet\":-1.0}"] {
        let loaded: own::Share = serde_json::from_str(json).expect("the value is loaded");
        assert_eq!(stored(&loaded), json);
    }
    for json in ["\"-INF\"", "-1.0", "null", "\"inf\""] {
        assert!(serde_json::from_str::<own::Share>(json).is_err(), "{json}");
    }
}

/// Values of other fields and variants than the EWS schemas have.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Numbers {
    #[serde(with = "rt::stored::float")]
    nil: Nillable<f64>,
    #[serde(with = "rt::stored::float")]
    not_nil: Nillable<f32>,
    #[serde(default, with = "rt::stored::float")]
    many: Option<Vec<f64>>,
    choice: Number,
}

#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
enum Number {
    #[serde(with = "rt::stored::float")]
    Double(f64),
}

#[test]
fn numbers_that_json_lacks_are_stored_in_all_fields_and_variants() {
    let numbers = Numbers {
        nil: Nillable::Nil,
        not_nil: Nillable::Value(f32::INFINITY),
        many: Some(vec![1.5, f64::NEG_INFINITY]),
        choice: Number::Double(f64::INFINITY),
    };
    let json = "{\"nil\":\"Nil\",\"not_nil\":{\"Value\":\"INF\"},\"many\":[1.5,\"-INF\"],\
                \"choice\":{\"Double\":\"INF\"}}";
    assert_eq!(stored(&numbers), json);
    assert_eq!(serde_json::from_str::<Numbers>(json).expect("the value is loaded"), numbers);
}

#[test]
fn raw_xml_is_loaded_as_stored() {
    let kept: RawXml = "<q a='b'/>".parse().expect("the XML is an element");
    for raw in [kept, RawXml::default()] {
        assert_eq!(serde_json::from_str::<RawXml>(&stored(&raw)).expect("the value is loaded"), raw);
    }
}

#[test]
fn kept_xml_is_loaded_as_stored() {
    let text = format!(
        "<t:Message {TYPES} xmlns:x='urn:x' Odd='1' x:Odd='a &lt; b'><t:Subject>s</t:Subject><x:New>1</x:New> text \
         <t:Newer/><t:Size>many</t:Size><t:Subject>t</t:Subject></t:Message>"
    );
    let message: Message =
        Element::new("t:Message").read(&text, ReadOptions::new()).expect("the document is read");
    assert_eq!(message.kept.len(), 5);
    let json = stored(&message);
    let loaded = serde_json::from_str::<Message>(&json).expect("the value is loaded");
    assert_eq!(loaded, message);
    for broken in [
        json.replace(">1</x:New>", ">1</x:Old>"),
        json.replace("Odd=\\\"1\\\"", "Odd=\\\"1\\\" Even=\\\"2\\\""),
        json.replace("Odd=\\\"1\\\"", "/><k a=\\\"1\\\""),
        json.replace("Odd=\\\"1\\\"", "xmlns:t=\\\"urn:x\\\" Odd=\\\"1\\\""),
    ] {
        assert_ne!(broken, json);
        assert!(serde_json::from_str::<Message>(&broken).is_err(), "{broken}");
    }
}

#[test]
fn stored_attribute_whose_value_would_need_a_wrong_prefix_is_refused() {
    let stored = |value: &str| {
        format!(
            "[{{\"path\":\"\",\"position\":0,\"kind\":\"attribute\",\"xml\":\"x:y=\\\"{value}\\\"\",\
             \"namespaces\":[\"urn:x\",\"urn:y\"]}}]"
        )
    };
    assert!(serde_json::from_str::<Kept>(&stored("b:c")).is_ok());
    let error = serde_json::from_str::<Kept>(&stored("a b:c")).expect_err("the value is not a name");
    assert!(error.to_string().contains("expected a name in the attribute"), "{error}");
}

#[test]
fn kept_xml_in_a_list_is_loaded_as_stored() {
    let text = format!(
        "<t:Message {TYPES}><t:Attachments><t:FileAttachment/><t:FileAttachment><t:Odd/></t:FileAttachment>\
         </t:Attachments></t:Message>"
    );
    let element = Element::<Message>::new("t:Message");
    let message = element.read(&text, ReadOptions::new()).expect("the document is read");
    let json = stored(&message);
    let unplaced = |json: &str| {
        let loaded = serde_json::from_str::<Message>(json).expect("the value is loaded");
        assert_eq!(loaded == message, json.contains("indices"));
        element.write_counted(&loaded, WriteOptions::new().as_read()).expect("the value is written").unplaced
    };
    assert_eq!(unplaced(&json), 0);
    // Without the index in the list, the entry of the list is not known.
    assert_eq!(unplaced(&json.replace(",\"indices\":[[1,2]]", "")), 1);
}

#[test]
fn unreadable_entry_of_a_list_is_loaded_as_stored() {
    let property = "<t:ExtendedProperty Odd='1'><t:ExtendedFieldURI PropertyType='String' PropertyTag='1'/>\
                    <t:Value>v</t:Value></t:ExtendedProperty>";
    // The properties are not in the order of the schema.
    let text = format!(
        "<t:Message {TYPES}><t:Culture>en</t:Culture><t:ExtendedProperty/>{property}<t:Subject>s</t:Subject></t:Message>"
    );
    let element = Element::<Message>::new("t:Message");
    let message = element.read(&text, ReadOptions::new()).expect("the document is read");
    let loaded = serde_json::from_str::<Message>(&stored(&message)).expect("the value is loaded");
    assert_eq!(loaded, message);
    let written =
        element.write_counted(&loaded, WriteOptions::new().as_read()).expect("the value is written");
    assert_eq!(written.unplaced, 0, "{}", written.text);
}

#[test]
fn value_that_was_stored_without_kept_xml_is_loaded() {
    let message = Message::default();
    let json = stored(&message);
    let older = json.replace(",\"kept\":[]", "");
    assert_ne!(older, json);
    assert_eq!(serde_json::from_str::<Message>(&older).expect("the value is loaded"), message);
}

#[test]
fn state_of_a_pull_subscription_is_stored_as_its_text() {
    let text = "pull\n00000000000000ff\n2\nidwatermark";
    let state: PullState = text.parse().expect("the text is a state");
    let json = stored(&state);
    assert_eq!(json, format!("{text:?}"));
    assert_eq!(serde_json::from_str::<PullState>(&json).expect("the state was stored"), state);
}
