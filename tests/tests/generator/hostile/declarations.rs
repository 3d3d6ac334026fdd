//! Declarations that XML Schema forbids, or repeats.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        types("group_and_type_of_one_name", r#"
<xs:group name="Foo"><xs:choice><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:int"/></xs:choice></xs:group>
<xs:complexType name="Foo"><xs:sequence><xs:element name="C" type="xs:int"/></xs:sequence></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:group ref="t:Foo"/><xs:element name="D" type="xs:int"/></xs:sequence></xs:complexType>
"#),
        types("group_and_type_of_one_name_with_two_choices", r#"
<xs:group name="Foo"><xs:choice><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:int"/></xs:choice></xs:group>
<xs:complexType name="Foo"><xs:choice><xs:element name="C" type="xs:int"/><xs:element name="D" type="xs:int"/></xs:choice></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:group ref="t:Foo"/><xs:element name="E" type="t:Foo"/></xs:sequence></xs:complexType>
"#),
        types("group_that_never_occurs", r#"
<xs:group name="G"><xs:sequence><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:int"/></xs:sequence></xs:group>
<xs:complexType name="Holder"><xs:group ref="t:G" minOccurs="0" maxOccurs="0"/></xs:complexType>
<xs:complexType name="Other"><xs:sequence minOccurs="0" maxOccurs="0"><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:int"/></xs:sequence></xs:complexType>
"#),
        types("list_of_an_anonymous_list", r#"
<xs:simpleType name="Holder"><xs:list><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType></xs:list></xs:simpleType>
"#).refused("types.xsd:2: type t:Holder: expected an item type that is not a list, found a list"),
        types("elements_in_simple_content", r#"
<xs:complexType name="Holder"><xs:simpleContent><xs:extension base="xs:string"><xs:sequence><xs:element name="B" type="xs:int"/></xs:sequence></xs:extension></xs:simpleContent></xs:complexType>
"#).refused("types.xsd:2: type t:Holder: expected only attributes in the extension of simple content, found elements; remove them"),
        types("attribute_of_the_base_type_that_differs", r#"
<xs:complexType name="A"><xs:attribute name="B" type="xs:int"/></xs:complexType>
<xs:complexType name="Holder"><xs:complexContent><xs:extension base="t:A"><xs:attribute name="B" type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>
"#).refused("types.xsd:3: type t:Holder: attribute \"B\" has two different declarations in the type, its attribute groups or its base types; remove one"),
        types("attribute_of_the_base_type", r#"
<xs:complexType name="A"><xs:attribute name="B" type="xs:int"/></xs:complexType>
<xs:complexType name="Holder"><xs:complexContent><xs:extension base="t:A"><xs:attribute name="B" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType>
"#),
        types("list_of_lists", r#"
<xs:simpleType name="A"><xs:list itemType="xs:int"/></xs:simpleType>
<xs:simpleType name="B"><xs:union memberTypes="xs:int t:A"/></xs:simpleType>
<xs:simpleType name="Holder"><xs:list itemType="t:B"/></xs:simpleType>
"#).refused("types.xsd:4: type t:Holder: expected an item type that is not a list, found \"t:B\""),
        types("local_element_of_a_substitution_group", r#"
<xs:element name="Head" type="xs:int"/>
<xs:complexType name="Holder"><xs:sequence><xs:element name="A" type="xs:int" substitutionGroup="t:Head"/></xs:sequence></xs:complexType>
"#).refused("types.xsd:3: type t:Holder: unexpected \"substitutionGroup\" of a local declaration; remove it"),
        types("wildcard_of_other_namespaces_and_one_more", r###"
<xs:complexType name="Holder"><xs:sequence><xs:any namespace="##targetNamespace ##other"/></xs:sequence></xs:complexType>
"###).refused("types.xsd:2: type t:Holder: unsupported \"##other\" beside other namespaces of a wildcard; use \"##other\" alone"),
        types("element_content_of_a_built_in_type", r#"
<xs:complexType name="Holder"><xs:complexContent><xs:extension base="xs:int"/></xs:complexContent></xs:complexType>
"#).refused("types.xsd:2: type t:Holder: xs:int is a simple type; use xs:simpleContent"),
        types("enumeration_without_a_value", r#"
<xs:simpleType name="A"><xs:restriction base="xs:string"><xs:enumeration/></xs:restriction></xs:simpleType>
<xs:complexType name="Holder"><xs:complexContent><xs:extension/></xs:complexContent></xs:complexType>
"#).refused("types.xsd:2: enumeration in simpleType A: missing attribute \"value\"; add it\ntypes.xsd:3: extension in complexType Holder: missing attribute \"base\"; add it"),
    ]
}
