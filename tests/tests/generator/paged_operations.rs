//! The generator implements `PagedOperation` only for a schema that has the types of the operation.

use std::sync::LazyLock;

use ews_tests::changed_schema::operations_of;

/// The operations of the unchanged schema that have pages.
static ALL: LazyLock<Vec<String>> = LazyLock::new(|| paged(|text| text));

/// The operations of `schemas`, changed by `change`, that have pages.
fn paged(change: impl Fn(String) -> String) -> Vec<String> {
    let text = operations_of("schemas", change);
    let call = text.split("rt::paged_operations! {").nth(1).and_then(|rest| rest.split('}').next());
    let names = call.unwrap_or_default().split(';').map(|name| name.trim().to_owned());
    names.filter(|name| !name.is_empty()).collect()
}

fn without_find_people() -> Vec<String> {
    ALL.iter().filter(|name| *name != "FindPeople").cloned().collect()
}

#[test]
fn operations_with_a_view_have_pages() {
    for known in ["FindConversation", "FindFolder", "FindItem", "FindPeople"] {
        assert!(ALL.iter().any(|name| name == known), "{known}: {ALL:?}");
    }
}

#[test]
fn operation_whose_response_is_another_message_has_no_pages() {
    let response = "<xs:element name=\"FindPeopleResponse\" type=\"m:FindPeopleResponse";
    let wrapper = "<xs:complexType name=\"FindPeopleResponseType\"><xs:complexContent>\
                   <xs:extension base=\"m:ResponseMessageType\"><xs:sequence>\
                   <xs:element name=\"Message\" type=\"m:FindPeopleResponseMessageType\"/>\
                   </xs:sequence></xs:extension></xs:complexContent></xs:complexType>";
    let inside_another = |text: String| {
        text.replace(&format!("{response}MessageType\""), &format!("{wrapper}{response}Type\""))
    };
    assert_eq!(paged(inside_another), without_find_people());
}

#[test]
fn operation_with_types_of_another_namespace_has_no_pages() {
    let people = "<xs:element name=\"People\" type=\"";
    let end = "</xs:schema>";
    let own = "<xs:complexType name=\"ArrayOfPeopleType\"><xs:sequence>\
               <xs:element name=\"Persona\" type=\"m:PersonaType\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\
               </xs:sequence></xs:complexType>\
               <xs:complexType name=\"PersonaType\"><xs:sequence>\
               <xs:element name=\"Name\" type=\"xs:string\"/></xs:sequence></xs:complexType></xs:schema>";
    let with_own_types = |text: String| {
        let moved = text.replace(&format!("{people}t:Array"), &format!("{people}m:Array"));
        if moved == text { text } else { moved.replace(end, own) }
    };
    assert_eq!(paged(with_own_types), without_find_people());
}
