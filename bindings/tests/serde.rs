//! Values as serde stores and loads them.

use ews_bindings::messages::{ResponseCode, SyncFolderItems};
use ews_bindings::types::{CalendarItem, ItemId, MaxSyncChangesReturned, Message, SensitivityChoices, Task};
use ews_bindings::value::Base64;
use ews_bindings::xml::{Element, RawXml, ReadOptions, WriteOptions};

const TYPES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";

fn stored<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("it is stored")
}

#[test]
fn an_item_comes_back_as_it_was() {
    let text = format!(
        "<t:CalendarItem {TYPES}><t:ItemId Id='A' ChangeKey='B'/><t:Subject>Lunch</t:Subject>\
         <t:Sensitivity>Confidential</t:Sensitivity><t:ReminderMinutesBeforeStart>-5</t:ReminderMinutesBeforeStart>\
         <t:MimeContent>AAEC</t:MimeContent><t:Start>2026-01-02T03:04:05.600+01:00</t:Start></t:CalendarItem>"
    );
    let item: CalendarItem =
        Element::new("t:CalendarItem").read(&text, ReadOptions::new()).expect("it is read");
    let json = stored(&item);
    assert!(json.contains("2026-01-02T03:04:05.600+01:00"), "{json}");
    assert_eq!(serde_json::from_str::<CalendarItem>(&json).expect("it is loaded"), item);
}

#[test]
fn a_value_within_its_facets_is_plain_and_one_outside_is_marked() {
    let within = MaxSyncChangesReturned::new(512).expect("it is within");
    assert_eq!(stored(&within), "512");
    assert_eq!(serde_json::from_str::<MaxSyncChangesReturned>("512").expect("it is within"), within);
    assert!(serde_json::from_str::<MaxSyncChangesReturned>("513").is_err());
    let kept: MaxSyncChangesReturned =
        serde_json::from_str("{\"outside_facet\":513}").expect("it is marked as kept");
    assert_eq!((kept.get(), stored(&kept).as_str()), (513, "{\"outside_facet\":513}"));
}

#[test]
fn texts_stand_for_values() {
    assert_eq!(stored(&SensitivityChoices::Private), "\"Private\"");
    assert_eq!(stored(&ResponseCode::from("ErrorOfTomorrow")), "\"ErrorOfTomorrow\"");
    assert_eq!(stored(&Base64::from(vec![0, 1, 2])), "\"AAEC\"");
    let unlisted = serde_json::from_str::<ResponseCode>("\"ErrorOfTomorrow\"").expect("it is open");
    assert!(matches!(unlisted, ResponseCode::Unlisted(_)));
}

#[test]
fn requests_and_empty_items_too() {
    let message = Message::default();
    assert_eq!(serde_json::from_str::<Message>(&stored(&message)).expect("it is loaded"), message);
    let id = ItemId::new("A");
    assert_eq!(
        serde_json::from_str::<ItemId>("{\"id\":\"A\",\"change_key\":null}").expect("it is loaded"),
        id
    );
    assert!(serde_json::from_str::<SyncFolderItems>("{}").is_err());
}

#[test]
fn numbers_that_json_lacks_are_texts() {
    let text = |number| format!("<t:Task {TYPES}><t:PercentComplete>{number}</t:PercentComplete></t:Task>");
    for (number, json) in [("INF", "\"INF\""), ("-INF", "\"-INF\""), ("NaN", "\"NaN\""), ("0.5", "0.5")] {
        let task: Task = Element::new("t:Task").read(&text(number), ReadOptions::new()).expect("it is read");
        let stored = stored(&task);
        assert!(stored.contains(&format!("\"percent_complete\":{json}")), "{stored}");
        let loaded: Task = serde_json::from_str(&stored).expect("it is loaded");
        let written = Element::new("t:Task").write(&loaded, WriteOptions::new()).expect("it is written");
        assert!(written.contains(&format!(">{number}<")), "{written}");
    }
    assert!(serde_json::from_str::<Task>("{\"percent_complete\":\"inf\"}").is_err());
}

#[test]
fn what_is_kept_raw_comes_back() {
    let kept: RawXml = "<q a='b'/>".parse().expect("it is an element");
    for raw in [kept, RawXml::default()] {
        assert_eq!(serde_json::from_str::<RawXml>(&stored(&raw)).expect("it is loaded"), raw);
    }
}
