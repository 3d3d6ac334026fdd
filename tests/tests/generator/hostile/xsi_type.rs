//! Abstract types, derived types that no element declares, and the entries of `wire.toml` about them.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = derived_cases();
    cases.extend(abstract_cases());
    cases.extend(wire_cases());
    cases
}

/// A base type and a type that extends it.
const PAIR: &str = r#"
<xs:complexType name="Base"><xs:sequence><xs:element name="Name" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="Derived"><xs:complexContent><xs:extension base="t:Base"><xs:sequence><xs:element name="More" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#;

/// An abstract type, an abstract type that extends it, and concrete types of both.
const ABSTRACT: &str = r#"
<xs:complexType name="Shape" abstract="true"><xs:attribute name="Id" type="xs:string"/></xs:complexType>
<xs:complexType name="Round" abstract="true"><xs:complexContent><xs:extension base="t:Shape"/></xs:complexContent></xs:complexType>
<xs:complexType name="Circle"><xs:complexContent><xs:extension base="t:Round"><xs:attribute name="Radius" type="xs:double" use="required"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Square"><xs:complexContent><xs:extension base="t:Shape"><xs:sequence><xs:element name="Side" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#;

fn derived_cases() -> Vec<Case> {
    vec![
        types("derived_type_without_an_element_and_a_choice_of_its_base", format!(r#"{PAIR}
<xs:complexType name="Holder"><xs:choice><xs:element name="One" type="t:Base"/><xs:element name="Two" type="xs:string"/></xs:choice></xs:complexType>
"#)),
        types("derived_type_without_an_element_in_every_place", format!(r#"{PAIR}
<xs:complexType name="Holder"><xs:sequence><xs:element name="One" type="t:Base"/><xs:element name="Perhaps" type="t:Base" minOccurs="0"/><xs:element name="Many" type="t:Base" maxOccurs="unbounded"/><xs:element name="Nil" type="t:Base" nillable="true"/></xs:sequence></xs:complexType>
<xs:complexType name="List"><xs:sequence><xs:element name="Entry" type="t:Base" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="Both"><xs:choice maxOccurs="unbounded"><xs:element name="Base" type="t:Base"/><xs:element name="Derived" type="t:Derived"/></xs:choice></xs:complexType>
<xs:element name="Base" type="t:Base"/>
"#)),
    ]
}

fn abstract_cases() -> Vec<Case> {
    vec![
        types("abstract_type_in_every_place", format!(r#"{ABSTRACT}
<xs:element name="Shape" type="t:Shape"/>
<xs:element name="Round" type="t:Round"/>
<xs:complexType name="Holder"><xs:sequence><xs:element name="One" type="t:Shape"/><xs:element name="Perhaps" type="t:Shape" minOccurs="0"/><xs:element name="Many" type="t:Shape" maxOccurs="unbounded"/><xs:element name="Nil" type="t:Round" nillable="true"/></xs:sequence></xs:complexType>
<xs:complexType name="ArrayOfShapes"><xs:sequence><xs:element name="Shape" type="t:Shape" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="OneShape"><xs:choice><xs:element name="Shape" type="t:Shape"/><xs:element name="Round" type="t:Round"/><xs:element name="Circle" type="t:Circle"/></xs:choice></xs:complexType>
<xs:complexType name="ManyShapes"><xs:choice maxOccurs="unbounded"><xs:element name="Shape" type="t:Shape"/><xs:element name="Square" type="t:Square"/></xs:choice></xs:complexType>
"#)),
        types("abstract_type_without_concrete_types", r#"
<xs:complexType name="Nothing" abstract="true"/>
<xs:complexType name="Holder"><xs:sequence><xs:element name="Nothing" type="t:Nothing"/><xs:element name="More" type="t:Nothing" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:element name="Nothing" type="t:Nothing"/>
"#),
        types("abstract_type_of_lists_choices_and_itself", r#"
<xs:complexType name="Any" abstract="true"/>
<xs:complexType name="Strings"><xs:complexContent><xs:extension base="t:Any"><xs:sequence><xs:element name="String" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Either"><xs:complexContent><xs:extension base="t:Any"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/></xs:choice></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Several"><xs:complexContent><xs:extension base="t:Any"><xs:choice maxOccurs="unbounded"><xs:element name="C" type="xs:string"/><xs:element name="D" type="t:Any"/></xs:choice></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Empty"><xs:complexContent><xs:extension base="t:Any"/></xs:complexContent></xs:complexType>
<xs:complexType name="Nested"><xs:complexContent><xs:extension base="t:Any"><xs:sequence><xs:element name="Any" type="t:Any"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Texts"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent></xs:complexType>
<xs:element name="Any" type="t:Any"/>
"#),
        types("abstract_type_that_is_itself_a_choice_or_a_list", r#"
<xs:complexType name="Either" abstract="true"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/></xs:choice></xs:complexType>
<xs:complexType name="Many" abstract="true"><xs:sequence><xs:element name="A" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="MoreMany"><xs:complexContent><xs:extension base="t:Many"/></xs:complexContent></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:element name="Either" type="t:Either"/><xs:element name="Many" type="t:Many" minOccurs="0"/></xs:sequence></xs:complexType>
"#),
        types("abstract_head_of_a_substitution_group", r#"
<xs:complexType name="Expression" abstract="true"/>
<xs:complexType name="Not"><xs:complexContent><xs:extension base="t:Expression"><xs:sequence><xs:element ref="t:Expression"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="True"><xs:complexContent><xs:extension base="t:Expression"/></xs:complexContent></xs:complexType>
<xs:element name="Expression" type="t:Expression"/>
<xs:element name="Not" type="t:Not" substitutionGroup="t:Expression"/>
<xs:element name="True" type="t:True" substitutionGroup="t:Expression"/>
<xs:complexType name="Holder"><xs:sequence><xs:element name="Typed" type="t:Not"/><xs:element ref="t:Expression" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
"#),
        types("substitution_group_without_members", r#"
<xs:element name="Head" type="xs:string" abstract="true"/>
<xs:element name="Member" type="xs:string" abstract="true" substitutionGroup="t:Head"/>
<xs:complexType name="Holder"><xs:sequence><xs:element ref="t:Head" minOccurs="0"/></xs:sequence></xs:complexType>
"#),
    ]
}

fn wire_cases() -> Vec<Case> {
    let entry = "[[xsi_type]]\ntype = \"t:Base\"\nevidence = \"a test\"\n";
    let declared = format!("{PAIR}<xs:complexType name=\"Holder\"><xs:choice><xs:element name=\"One\" type=\"t:Base\"/><xs:element name=\"Two\" type=\"t:Derived\"/></xs:choice></xs:complexType>");
    vec![
        types("entry_for_a_concrete_type", declared.clone()).wire(entry),
        types("entry_for_an_unknown_type", declared.clone()).wire(entry.replace("Base", "Derivde"))
            .refused("wire.toml:2: type t:Derivde: unknown type \"t:Derivde\"; did you mean t:Derived?"),
        types("entry_for_a_type_without_derived_types", declared.clone()).wire(entry.replace("Base", "Derived"))
            .refused("wire.toml:2: type t:Derived: unnecessary [[xsi_type]] in wire.toml: no type derives from the type; remove the entry"),
        types("entry_for_a_type_without_elements", PAIR).wire(entry)
            .refused("wire.toml:2: type t:Base: unnecessary [[xsi_type]] in wire.toml: no element declares the type; remove the entry"),
        types("entry_for_an_abstract_type", declared.replacen("\"Base\"", "\"Base\" abstract=\"true\"", 1)).wire(entry)
            .refused("wire.toml:2: type t:Base: unnecessary [[xsi_type]] in wire.toml: the type is abstract; remove the entry"),
        types("entry_without_evidence", declared).wire("\n[[xsi_type]]\ntype = \"t:Base\"\nevidence = \"\"\n")
            .refused("wire.toml:4: type t:Base: expected evidence for the entry, found \"\""),
    ]
}
