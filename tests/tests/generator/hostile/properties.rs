//! Fields by the paths of properties.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

const PATHS: &str = r#"<xs:simpleType name="UnindexedFieldURIType"><xs:restriction base="xs:string"><xs:enumeration value="item:Subject"/></xs:restriction></xs:simpleType>"#;

/// An item with `part` after its extended properties, and a message with `derived`.
fn item_with(name: &'static str, part: &str, derived: &str) -> Case {
    types(name, format!(r#"{PATHS}
<xs:complexType name="ExtendedPropertyType"><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:complexType>
<xs:complexType name="ItemType"><xs:sequence><xs:element name="Subject" type="xs:string" minOccurs="0"/><xs:element name="ExtendedProperty" type="t:ExtendedPropertyType" minOccurs="0" maxOccurs="unbounded"/>{part}</xs:complexType>
<xs:complexType name="MessageType"><xs:complexContent><xs:extension base="t:ItemType"><xs:sequence><xs:element name="From" type="xs:string" minOccurs="0"/>{derived}</xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="SyncFolderItemsCreateOrUpdateType"><xs:choice><xs:element name="Item" type="t:ItemType"/><xs:element name="Message" type="t:MessageType"/></xs:choice></xs:complexType>"#))
}

/// An item with an element for extended properties, and the type of such a property.
fn item(name: &'static str, extended: &str, of: &str) -> Case {
    types(name, format!(r#"{PATHS}
<xs:complexType name="ItemType"><xs:sequence><xs:element name="Subject" type="xs:string" minOccurs="0"/><xs:element name="ExtendedProperty" minOccurs="0" {extended}/></xs:sequence></xs:complexType>
<xs:complexType name="Other"><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:complexType>
{of}"#))
}

pub(crate) fn cases() -> Vec<Case> {
    let list = r#"type="t:ExtendedPropertyType" maxOccurs="unbounded""#;
    let of = r#"<xs:complexType name="ExtendedPropertyType"><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:complexType>"#;
    vec![
        item("extended_properties", list, of),
        types("item_that_is_a_list_of_extended_properties", format!(r#"{PATHS}{of}
<xs:complexType name="ItemType"><xs:sequence><xs:element name="ExtendedProperty" minOccurs="0" {list}/></xs:sequence></xs:complexType>"#)),
        item_with("item_with_a_required_element", r#"<xs:element name="Id" type="xs:string"/></xs:sequence>"#, "</xs:sequence>"),
        item_with("item_with_a_required_attribute", r#"</xs:sequence><xs:attribute name="Id" type="xs:string" use="required"/>"#, "</xs:sequence>"),
        item_with("message_with_a_required_element", "</xs:sequence>", r#"<xs:element name="Id" type="xs:string"/></xs:sequence>"#),
        item_with("message_with_a_required_choice", "</xs:sequence>", r#"<xs:choice><xs:element name="B" type="xs:int"/><xs:element name="C" type="xs:int"/></xs:choice></xs:sequence>"#),
        item("extended_properties_that_are_texts", r#"type="xs:string" maxOccurs="unbounded""#, ""),
        item("nillable_extended_properties", &format!("{list} nillable=\"true\""), of),
        item("one_extended_property", r#"type="t:ExtendedPropertyType""#, of),
        item("extended_properties_of_another_type", r#"type="t:Other" maxOccurs="unbounded""#, of),
        item("extended_properties_of_an_abstract_type", list, r#"<xs:complexType name="ExtendedPropertyType" abstract="true"/>
<xs:complexType name="DerivedType"><xs:complexContent><xs:extension base="t:ExtendedPropertyType"/></xs:complexContent></xs:complexType>"#),
        types("folder_whose_base_type_has_no_paths", format!(r#"{PATHS}{of}
<xs:complexType name="BaseFolderType"><xs:sequence><xs:element name="FolderId" type="xs:string" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:complexType name="FolderType"><xs:complexContent><xs:extension base="t:BaseFolderType"><xs:sequence><xs:element name="A" type="xs:int" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="SyncFolderHierarchyCreateOrUpdateType"><xs:choice><xs:element name="Folder" type="t:FolderType"/><xs:element name="Other" type="t:FolderType"/></xs:choice></xs:complexType>"#)),
        types("folder_whose_base_type_has_extended_properties", format!(r#"{PATHS}{of}
<xs:complexType name="BaseFolderType"><xs:sequence><xs:element name="FolderId" type="xs:string" minOccurs="0"/><xs:element name="ExtendedProperty" {list}/></xs:sequence></xs:complexType>
<xs:complexType name="FolderType"><xs:complexContent><xs:extension base="t:BaseFolderType"><xs:sequence><xs:element name="A" type="xs:int" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="SyncFolderHierarchyCreateOrUpdateType"><xs:choice><xs:element name="Folder" type="t:FolderType"/><xs:element name="Other" type="t:FolderType"/></xs:choice></xs:complexType>"#)),
    ]
}
