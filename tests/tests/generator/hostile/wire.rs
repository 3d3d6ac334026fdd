//! Entries of `wire.toml` that change the schema.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

/// A list in two elements.
const LISTS: &str = r#"
<xs:complexType name="Ids"><xs:sequence><xs:element name="Id" type="xs:string" minOccurs="2" maxOccurs="5"/></xs:sequence></xs:complexType>
<xs:complexType name="HolderType"><xs:sequence><xs:element name="One" type="t:Ids"/><xs:element name="Two" type="t:Ids" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
"#;

fn namespace(field: &str, child: &str) -> String {
    format!("[[namespace]]\nowner = \"t:HolderType\"\nfield = \"{field}\"\nchild = \"{child}\"\nevidence = \"a test\"\n")
}

fn element(after: &str, name: &str, ty: &str, occurs: &str) -> String {
    format!("[[element]]\nowner = \"t:HolderType\"\nafter = \"{after}\"\nname = \"{name}\"\ntype = \"{ty}\"\noccurs = \"{occurs}\"\nsince = \"V1\"\nevidence = \"a test\"\n")
}

fn base(of: &str, base: &str) -> String {
    format!("[[base]]\ntype = \"{of}\"\nbase = \"{base}\"\nevidence = \"a test\"\n")
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        types("namespace_of_each_list", LISTS).wire(namespace("One", "m:Id") + &namespace("Two", "m:Id")),
        types("namespace_of_a_base_type_with_anonymous_entries", r#"
<xs:complexType name="Ids"><xs:choice maxOccurs="unbounded"><xs:element name="Id"><xs:complexType><xs:attribute name="A" type="xs:int"/></xs:complexType></xs:element></xs:choice></xs:complexType>
<xs:complexType name="More"><xs:complexContent><xs:extension base="t:Ids"><xs:attribute name="B" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="HolderType"><xs:choice><xs:element name="One" type="t:Ids"/><xs:element name="Two" type="t:More"/></xs:choice></xs:complexType>
"#).wire(namespace("One", "m:Id")),
        types("namespace_of_a_list_of_itself", r#"
<xs:complexType name="HolderType"><xs:sequence><xs:element name="One" type="t:HolderType" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
"#).wire(namespace("One", "m:One")),
        types("namespace_whose_type_name_is_taken", LISTS)
            .messages("<xs:complexType name=\"HolderOne\"/>")
            .wire(namespace("One", "m:Id"))
            .refused("wire.toml:2: type t:HolderType: the schema has a type m:HolderOne, but the list type of One needs this name; remove the entry"),
        types("namespace_of_an_element_with_text", LISTS.replace("type=\"t:Ids\"/>", "type=\"xs:string\"/>"))
            .wire(namespace("One", "m:Id"))
            .refused("wire.toml:2: type t:HolderType: expected One to be an element whose named type is a list of a single element; correct or remove the entry"),
        types("namespace_that_the_schema_has", LISTS).wire(namespace("One", "t:Id"))
            .refused("wire.toml:2: type t:HolderType: unnecessary [[namespace]] in wire.toml: t:Ids has the element t:Id now; remove the entry"),
        types("elements_one_after_the_other", LISTS)
            .wire(element("One", "First", "t:HolderType", "0..1") + &element("Two", "Last", "xs:int", "0..unbounded")),
        types("element_that_the_schema_has", LISTS).wire(element("One", "Two", "xs:int", "0..1"))
            .refused("wire.toml:2: type t:HolderType: unnecessary [[element]] in wire.toml: t:HolderType has the element Two now; remove the entry"),
        types("element_of_an_unknown_type", LISTS).wire(element("One", "New", "t:Idz", "0..1"))
            .refused("wire.toml:2: type t:HolderType: unknown type \"t:Idz\"; correct or remove the entry"),
        types("element_that_is_required", LISTS).wire(element("One", "New", "xs:int", "1..1"))
            .refused("wire.toml:6: type t:HolderType: expected 0..MAX or 0..unbounded, found \"1..1\""),
        types("element_of_a_wrong_name", LISTS).wire(element("One", "t:New", "xs:int", "0..1"))
            .refused("wire.toml:4: type t:HolderType: expected a name of XML without a colon, found \"t:New\""),
        types("elements_in_the_order_of_the_file", LISTS)
            .wire(element("One", "B", "xs:int", "0..1") + &element("B", "C", "xs:int", "0..1") + &element("C", "A", "xs:int", "0..1")),
        types("base_that_derives_from_the_type", "<xs:complexType name=\"B\"/><xs:complexType name=\"C\"/>")
            .wire(base("t:B", "t:C") + &base("t:C", "t:B"))
            .refused("wire.toml:6: type t:C: t:B cannot be the base: it derives from t:C"),
        types("element_without_a_place", "<xs:complexType name=\"HolderType\"/>").wire(element("One", "New", "xs:int", "0..1"))
            .refused("wire.toml:2: type t:HolderType: unknown element \"One\" in a sequence of the type"),
    ]
}
