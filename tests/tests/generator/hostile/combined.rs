//! Constructs of XSD inside each other.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = group_cases();
    cases.extend(derivation_cases());
    cases.extend(list_cases());
    cases.extend(recursion_cases());
    cases.extend(simple_cases());
    cases.extend(wrong_content_cases());
    cases.extend(refused_cases());
    cases
}

fn group_cases() -> Vec<Case> {
    let mut cases = group_reference_cases();
    cases.extend(group_particle_cases());
    cases
}

fn group_reference_cases() -> Vec<Case> {
    vec![
        types("group_in_a_group_in_a_choice", r#"
<xs:group name="Inner"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/></xs:choice></xs:group>
<xs:group name="Outer"><xs:sequence><xs:element name="C" type="xs:string"/><xs:group ref="t:Inner" minOccurs="0"/></xs:sequence></xs:group>
<xs:complexType name="Holder"><xs:choice><xs:group ref="t:Outer"/><xs:element name="D" type="xs:string" maxOccurs="unbounded"/></xs:choice></xs:complexType>
<xs:complexType name="OnlyGroup"><xs:group ref="t:Inner"/></xs:complexType>
<xs:complexType name="OptionalGroup"><xs:group ref="t:Inner" minOccurs="0"/></xs:complexType>
<xs:complexType name="Uses"><xs:sequence><xs:element name="A" type="t:OnlyGroup"/><xs:element name="B" type="t:OnlyGroup" minOccurs="0"/><xs:element name="C" type="t:OptionalGroup" minOccurs="0"/></xs:sequence></xs:complexType>
"#),
        types("group_that_is_a_list", r#"
<xs:group name="Names"><xs:sequence><xs:element name="Name" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:group>
<xs:complexType name="ArrayOfNames"><xs:group ref="t:Names"/></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:element name="A" type="t:ArrayOfNames"/><xs:element name="B" type="t:ArrayOfNames" minOccurs="0"/></xs:sequence></xs:complexType>
"#),
        types("group_without_content", r#"
<xs:group name="Nothing"><xs:sequence/></xs:group>
<xs:complexType name="Empty"><xs:group ref="t:Nothing"/></xs:complexType>
<xs:complexType name="Extends"><xs:complexContent><xs:extension base="t:Empty"><xs:sequence><xs:element name="A" type="t:Empty"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#),
        types("choices_with_the_same_alternatives_in_different_order", r#"
<xs:complexType name="Item"><xs:sequence><xs:element name="Id" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="Mail"><xs:complexContent><xs:extension base="t:Item"/></xs:complexContent></xs:complexType>
<xs:complexType name="First"><xs:choice><xs:element name="Item" type="t:Item"/><xs:element name="Mail" type="t:Mail"/></xs:choice></xs:complexType>
<xs:complexType name="Second"><xs:choice maxOccurs="unbounded"><xs:element name="Item" type="t:Item"/><xs:element name="Mail" type="t:Mail"/></xs:choice></xs:complexType>
<xs:complexType name="Third"><xs:choice><xs:element name="Mail" type="t:Mail"/><xs:element name="Item" type="t:Item"/></xs:choice></xs:complexType>
<xs:complexType name="Fourth"><xs:choice maxOccurs="unbounded"><xs:element name="Mail" type="t:Mail"/><xs:element name="Item" type="t:Item"/></xs:choice></xs:complexType>
"#),
        types("choices_that_are_alternatives_of_choices_with_the_same_alternatives", r#"
<xs:complexType name="Few"><xs:choice><xs:element name="x" type="xs:int"/><xs:element name="y" type="xs:string"/></xs:choice></xs:complexType>
<xs:complexType name="Many"><xs:choice><xs:element name="x" type="xs:int"/><xs:element name="y" type="xs:string"/><xs:element name="z" type="t:Few"/></xs:choice></xs:complexType>
<xs:complexType name="List"><xs:sequence><xs:choice maxOccurs="unbounded"><xs:element name="x" type="xs:int"/><xs:element name="y" type="xs:string"/><xs:element name="z" type="t:Few"/></xs:choice></xs:sequence></xs:complexType>
<xs:complexType name="Left"><xs:choice><xs:element name="a" type="t:Left"/><xs:element name="b" type="t:Right"/></xs:choice></xs:complexType>
<xs:complexType name="Right"><xs:choice><xs:element name="a" type="t:Left"/><xs:element name="b" type="t:Right"/><xs:element name="c" type="xs:int"/></xs:choice></xs:complexType>
<xs:complexType name="Narrow"><xs:choice><xs:element name="d" type="xs:int"/><xs:element name="e" type="t:Wide"/></xs:choice></xs:complexType>
<xs:complexType name="Wide"><xs:choice><xs:element name="d" type="xs:int"/><xs:element name="e" type="t:Wide"/><xs:element name="f" type="xs:string"/></xs:choice></xs:complexType>
"#),
        types("two_choices_in_one_type", r#"
<xs:complexType name="Holder"><xs:sequence>
<xs:choice><xs:element name="FirstView" type="xs:string"/><xs:element name="SecondView" type="xs:string"/></xs:choice>
<xs:choice minOccurs="0"><xs:element name="UserId" type="xs:string"/><xs:element name="GroupId" type="xs:string"/></xs:choice>
<xs:choice maxOccurs="unbounded"><xs:element name="Left" type="xs:string"/><xs:element name="Right" type="xs:string"/></xs:choice>
</xs:sequence></xs:complexType>
"#),
    ]
}

fn group_particle_cases() -> Vec<Case> {
    vec![
        types("choice_of_sequences_with_choices", r#"
<xs:complexType name="Holder"><xs:choice>
<xs:sequence><xs:element name="A" type="xs:string"/><xs:choice><xs:element name="B1" type="xs:string"/><xs:element name="B2" type="xs:string"/></xs:choice></xs:sequence>
<xs:sequence><xs:element name="C" type="xs:string"/><xs:element name="D" type="xs:string" maxOccurs="3"/></xs:sequence>
</xs:choice></xs:complexType>
"#),
        types("choice_without_and_with_one_alternative", r#"
<xs:complexType name="None"><xs:choice minOccurs="0"/></xs:complexType>
<xs:complexType name="One"><xs:choice><xs:element name="A" type="t:None"/></xs:choice></xs:complexType>
<xs:complexType name="Many"><xs:choice maxOccurs="unbounded"><xs:element name="A" type="t:One"/></xs:choice></xs:complexType>
<xs:complexType name="Deep"><xs:sequence><xs:sequence><xs:choice><xs:sequence><xs:element name="A" type="t:Many"/></xs:sequence></xs:choice></xs:sequence></xs:sequence></xs:complexType>
"#),
        types("attribute_group_in_an_attribute_group_twice", r#"
<xs:attributeGroup name="Inner"><xs:attribute name="A" type="xs:string"/><xs:anyAttribute/></xs:attributeGroup>
<xs:attributeGroup name="Outer"><xs:attributeGroup ref="t:Inner"/><xs:attribute name="B" type="xs:int" use="required"/></xs:attributeGroup>
<xs:complexType name="Holder"><xs:attributeGroup ref="t:Outer"/><xs:attributeGroup ref="t:Inner"/></xs:complexType>
"#),
        types("alternatives_with_nil_defaults_and_simple_types", r#"
<xs:simpleType name="Color"><xs:restriction base="xs:string"><xs:enumeration value="Red"/></xs:restriction></xs:simpleType>
<xs:simpleType name="Colors"><xs:list itemType="t:Color"/></xs:simpleType>
<xs:simpleType name="Short"><xs:restriction base="xs:string"><xs:maxLength value="2"/></xs:restriction></xs:simpleType>
<xs:complexType name="Inner"><xs:attribute name="A" type="t:Colors"/></xs:complexType>
<xs:complexType name="Holder"><xs:choice><xs:element name="A" type="t:Color"/><xs:element name="B" type="t:Colors"/><xs:element name="C" type="t:Short"/><xs:element name="D" type="t:Inner" nillable="true"/><xs:element name="E" type="xs:int" nillable="true"/><xs:element name="F" type="xs:double"/></xs:choice></xs:complexType>
"#),
        types("all_of_optional_and_required", r#"
<xs:complexType name="Inner"><xs:all><xs:element name="A" type="xs:string"/></xs:all></xs:complexType>
<xs:complexType name="Holder"><xs:all minOccurs="0"><xs:element name="A" type="t:Inner"/><xs:element name="B" type="t:Inner" minOccurs="0"/></xs:all></xs:complexType>
"#),
    ]
}

fn derivation_cases() -> Vec<Case> {
    vec![
        types("extension_of_a_list_a_choice_and_an_empty_type", r#"
<xs:complexType name="Empty"/>
<xs:complexType name="Strings"><xs:sequence><xs:element name="String" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="Either"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/></xs:choice></xs:complexType>
<xs:complexType name="MoreStrings"><xs:complexContent><xs:extension base="t:Strings"><xs:attribute name="Count" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="MoreEither"><xs:complexContent><xs:extension base="t:Either"><xs:sequence><xs:element name="C" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="OnlyChoice"><xs:complexContent><xs:extension base="t:Empty"><xs:choice><xs:element name="A" type="t:Strings"/><xs:element name="B" type="t:Either"/></xs:choice></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="OnlyList"><xs:complexContent><xs:extension base="t:Empty"><xs:sequence><xs:element name="A" type="t:OnlyChoice" maxOccurs="unbounded"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:element name="A" type="t:OnlyChoice" minOccurs="0"/><xs:element name="B" type="t:OnlyList" minOccurs="0"/><xs:element name="C" type="t:Empty" minOccurs="0"/><xs:element name="D" type="t:Empty" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
"#),
        types("restriction_of_an_extension_of_a_restriction", r#"
<xs:complexType name="A"><xs:sequence><xs:element name="X" type="xs:string" minOccurs="0"/><xs:element name="Y" type="xs:string" minOccurs="0"/></xs:sequence><xs:attribute name="P" type="xs:string"/><xs:attribute name="Q" type="xs:string"/></xs:complexType>
<xs:complexType name="B"><xs:complexContent><xs:restriction base="t:A"><xs:sequence><xs:element name="X" type="xs:string"/></xs:sequence><xs:attribute name="P" type="xs:string" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>
<xs:complexType name="C"><xs:complexContent><xs:extension base="t:B"><xs:sequence><xs:element name="Z" type="xs:string"/></xs:sequence><xs:attribute name="R" type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="D"><xs:complexContent><xs:restriction base="t:C"><xs:sequence><xs:element name="X" type="xs:string"/><xs:element name="Z" type="xs:string"/></xs:sequence><xs:attribute name="R" type="xs:string" use="required"/></xs:restriction></xs:complexContent></xs:complexType>
<xs:complexType name="Holder"><xs:choice maxOccurs="unbounded"><xs:element name="A" type="t:A"/><xs:element name="B" type="t:B"/><xs:element name="C" type="t:C"/><xs:element name="D" type="t:D"/></xs:choice></xs:complexType>
"#),
        types("extension_with_wildcards_texts_and_choices_at_each_level", r#"
<xs:complexType name="A"><xs:sequence><xs:any namespace="http://schemas.xmlsoap.org/soap/envelope/" minOccurs="0"/></xs:sequence><xs:anyAttribute/></xs:complexType>
<xs:complexType name="B"><xs:complexContent><xs:extension base="t:A"><xs:choice><xs:element name="X" type="xs:string"/><xs:element name="Y" type="xs:string"/></xs:choice></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="C"><xs:complexContent><xs:extension base="t:B"><xs:sequence><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="V" type="t:C"/><xs:element name="W" type="t:B"/></xs:choice></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="D"><xs:complexContent><xs:extension base="t:C"/></xs:complexContent></xs:complexType>
<xs:complexType name="Holder"><xs:choice><xs:element name="A" type="t:A"/><xs:element name="B" type="t:B"/><xs:element name="D" type="t:D"/></xs:choice></xs:complexType>
"#),
        types("base_type_of_all_alternatives_that_is_no_struct", r#"
<xs:complexType name="Strings"><xs:sequence><xs:element name="String" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="Either"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/></xs:choice></xs:complexType>
<xs:complexType name="Empty"/>
<xs:complexType name="OneOfStrings"><xs:choice><xs:element name="A" type="t:Strings"/><xs:element name="B" type="t:Strings"/></xs:choice></xs:complexType>
<xs:complexType name="OneOfEither"><xs:choice><xs:element name="A" type="t:Either"/><xs:element name="B" type="t:Either"/></xs:choice></xs:complexType>
<xs:complexType name="OneOfEmpty"><xs:choice><xs:element name="A" type="t:Empty"/><xs:element name="B" type="t:Empty"/></xs:choice></xs:complexType>
<xs:complexType name="OneOfHolders"><xs:choice><xs:element name="A" type="t:OneOfHolders"/><xs:element name="B" type="t:OneOfHolders"/></xs:choice></xs:complexType>
"#),
        types("types_named_like_elements_of_the_other_namespace", r#"
<xs:complexType name="Folder"><xs:sequence><xs:element name="Name" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="Item"><xs:sequence><xs:element name="Name" type="xs:string"/></xs:sequence></xs:complexType>
<xs:element name="Folder" type="t:Folder"/>
"#).messages(r#"
<xs:complexType name="Folder"><xs:complexContent><xs:extension base="t:Folder"><xs:sequence><xs:element name="Item" type="t:Item"/><xs:element name="Items" type="m:Item"/><xs:choice><xs:element name="Folder" type="t:Folder"/><xs:element name="Other" type="m:Folder"/></xs:choice></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Item"><xs:sequence><xs:element name="Item" type="t:Item" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:element name="Folder" type="m:Folder"/>
"#),
    ]
}

fn list_cases() -> Vec<Case> {
    vec![
        types("lists_of_lists", r#"
<xs:complexType name="A"><xs:sequence><xs:element name="B" type="t:B" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="B"><xs:sequence><xs:element name="C" type="t:C" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="C"><xs:sequence maxOccurs="unbounded"><xs:element name="D" type="xs:double" nillable="true"/></xs:sequence></xs:complexType>
<xs:complexType name="Holder"><xs:choice><xs:element name="A" type="t:A"/><xs:element name="B" type="t:B"/><xs:element name="C" type="t:C" nillable="true"/></xs:choice></xs:complexType>
<xs:element name="A" type="t:A"/>
"#),
        types("lists_of_themselves", r#"
<xs:complexType name="A"><xs:sequence><xs:element name="A" type="t:A" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="B"><xs:sequence><xs:element name="C" type="t:C" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="C"><xs:sequence><xs:element name="B" type="t:B" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="D"><xs:sequence><xs:element name="D" type="t:D" nillable="true" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="E"><xs:sequence><xs:element name="B" type="t:B" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="F"><xs:choice maxOccurs="unbounded"><xs:element name="F" type="t:F"/><xs:element name="G" type="t:E"/></xs:choice></xs:complexType>
<xs:element name="A" type="t:A"/>
"#),
        types("lists_of_a_substitution_group_and_of_wildcards", r###"
<xs:element name="Path" type="xs:string" abstract="true"/>
<xs:element name="FieldURI" type="xs:string" substitutionGroup="t:Path"/>
<xs:complexType name="Paths"><xs:sequence><xs:element ref="t:Path" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="OnePath"><xs:sequence><xs:element ref="t:Path"/></xs:sequence></xs:complexType>
<xs:complexType name="PerhapsPath"><xs:sequence><xs:element ref="t:Path" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:complexType name="PathOrName"><xs:choice><xs:element ref="t:Path"/><xs:element name="Name" type="xs:string"/></xs:choice></xs:complexType>
<xs:complexType name="Anything"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" namespace="##other" processContents="lax"/></xs:sequence></xs:complexType>
<xs:complexType name="Something"><xs:sequence><xs:any/></xs:sequence></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:element name="A" type="t:Paths" minOccurs="0"/><xs:element name="B" type="t:OnePath" minOccurs="0"/><xs:element name="C" type="t:PerhapsPath" minOccurs="0"/><xs:element name="D" type="t:PathOrName" minOccurs="0"/><xs:element name="E" type="t:Anything"/><xs:element name="F" type="t:Something"/></xs:sequence></xs:complexType>
"###),
        types("list_with_attributes_and_bounded_lists", r#"
<xs:complexType name="A"><xs:sequence><xs:element name="X" type="xs:int" minOccurs="2" maxOccurs="5"/></xs:sequence></xs:complexType>
<xs:complexType name="B"><xs:sequence><xs:element name="X" type="xs:int" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="Total" type="xs:int" use="required"/></xs:complexType>
<xs:complexType name="C"><xs:sequence minOccurs="0"><xs:element name="X" type="xs:int" maxOccurs="unbounded"/></xs:sequence><xs:anyAttribute/></xs:complexType>
"#),
        types("extensions_of_simple_content", r###"
<xs:simpleType name="Short"><xs:restriction base="xs:string"><xs:maxLength value="4"/></xs:restriction></xs:simpleType>
<xs:complexType name="Base"><xs:simpleContent><xs:extension base="t:Short"><xs:attribute name="A" type="xs:int"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:complexType name="Middle" abstract="true"><xs:simpleContent><xs:extension base="t:Base"/></xs:simpleContent></xs:complexType>
<xs:complexType name="Last"><xs:simpleContent><xs:extension base="t:Middle"><xs:attribute name="B" type="xs:int" use="required"/><xs:anyAttribute namespace="##other"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:element name="Middle" type="t:Middle"/><xs:element name="Last" type="t:Last" nillable="true" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:element name="Root" type="t:Base"/>
"###),
        types("elements_in_an_extension_of_simple_content", r#"
<xs:complexType name="A"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>
<xs:complexType name="B"><xs:simpleContent><xs:extension base="t:A"/></xs:simpleContent></xs:complexType>
<xs:complexType name="C"><xs:complexContent><xs:extension base="t:B"><xs:sequence><xs:element name="X" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#).refused("types.xsd:4: type t:C: t:B has simple content; use xs:simpleContent, without elements"),
        types("extension_of_a_base_named_base", r#"
<xs:complexType name="BaseType"><xs:sequence><xs:element name="Id" type="xs:int"/></xs:sequence></xs:complexType>
<xs:complexType name="CatType"><xs:complexContent><xs:extension base="t:BaseType"/></xs:complexContent></xs:complexType>
<xs:complexType name="DogType"><xs:complexContent><xs:extension base="t:BaseType"/></xs:complexContent></xs:complexType>
<xs:complexType name="One"><xs:choice><xs:element name="Cat" type="t:CatType"/><xs:element name="Dog" type="t:DogType"/></xs:choice></xs:complexType>
<xs:complexType name="Two"><xs:choice><xs:element name="Cat" type="t:CatType"/><xs:element name="Dog" type="t:DogType"/></xs:choice></xs:complexType>
"#),
        types("anonymous_types_in_anonymous_types", r#"
<xs:element name="Root"><xs:complexType><xs:sequence><xs:element name="List"><xs:complexType><xs:sequence><xs:element name="Entry" maxOccurs="unbounded"><xs:complexType><xs:choice><xs:element name="A"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="B"/></xs:restriction></xs:simpleType></xs:element><xs:element name="C" type="xs:string"/></xs:choice></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:sequence><xs:attribute name="Kind"><xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:int"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType></xs:list></xs:simpleType></xs:attribute></xs:complexType></xs:element>
"#),
    ]
}

fn recursion_cases() -> Vec<Case> {
    vec![
        types("recursion_through_choices_groups_and_wrappers", r#"
<xs:group name="Operand"><xs:choice><xs:element name="And" type="t:Operands"/><xs:element name="Not" type="t:Operand"/><xs:element name="Value" type="xs:string"/></xs:choice></xs:group>
<xs:complexType name="Operand"><xs:group ref="t:Operand"/></xs:complexType>
<xs:complexType name="Operands"><xs:sequence><xs:element name="Left" type="t:Operand"/><xs:element name="Right" type="t:Operand"/></xs:sequence></xs:complexType>
"#),
        types("recursion_through_a_base_type", r#"
<xs:complexType name="Parent"><xs:sequence><xs:element name="Child" type="t:Child" nillable="true"/></xs:sequence></xs:complexType>
<xs:complexType name="Child"><xs:complexContent><xs:extension base="t:Parent"><xs:sequence><xs:element name="Next" type="t:Child" minOccurs="0"/><xs:element name="All" type="t:Parent" maxOccurs="unbounded"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#),
        types("recursion_through_enums_over_xsi_type", r#"
<xs:complexType name="Rule" abstract="true"/>
<xs:complexType name="All"><xs:complexContent><xs:extension base="t:Rule"><xs:sequence><xs:element name="Rule" type="t:Rule"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Pair"><xs:complexContent><xs:extension base="t:Rule"><xs:sequence><xs:element name="First" type="t:All"/><xs:element name="Second" type="t:Rule" nillable="true"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#),
        types("type_that_requires_itself", r#"
<xs:complexType name="A">
  <xs:sequence>
    <xs:element name="Next" type="t:A"/>
  </xs:sequence>
</xs:complexType>
"#).refused("types.xsd:4: type t:A: every t:A requires another t:A, so a document of the type cannot end; set minOccurs=\"0\" on this element, or on an element between them"),
        types("type_that_requires_itself_through_a_base_type", r#"
<xs:complexType name="Parent"><xs:sequence><xs:element name="Child" type="t:Child"/></xs:sequence></xs:complexType>
<xs:complexType name="Child"><xs:complexContent><xs:extension base="t:Parent"><xs:attribute name="A" type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>
"#).refused("types.xsd:2: type t:Parent: every t:Parent requires another t:Parent, so a document of the type cannot end; set minOccurs=\"0\" on this element, or on an element between them"),
    ]
}

fn simple_cases() -> Vec<Case> {
    vec![
        types("anonymous_types_with_the_names_of_types", r#"
<xs:element name="Foo"><xs:complexType><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
<xs:complexType name="Foo"><xs:sequence><xs:element name="B" type="t:FooContent"/></xs:sequence></xs:complexType>
<xs:complexType name="FooContent"><xs:attribute name="x"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="1"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType>
<xs:complexType name="Both"><xs:sequence><xs:element name="x"><xs:simpleType><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType></xs:element></xs:sequence><xs:attribute name="x"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="1"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType>
"#),
        types("unions_in_anonymous_members", r#"
<xs:simpleType name="U"><xs:union><xs:simpleType><xs:union memberTypes="xs:int"/></xs:simpleType></xs:union></xs:simpleType>
<xs:simpleType name="V"><xs:union><xs:simpleType><xs:restriction><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:restriction></xs:simpleType></xs:union></xs:simpleType>
<xs:complexType name="A"><xs:attribute name="B"><xs:simpleType><xs:union><xs:simpleType><xs:union memberTypes="xs:int xs:string"/></xs:simpleType></xs:union></xs:simpleType></xs:attribute></xs:complexType>
"#),
        types("simple_types_of_every_built_in_type", {
            let built_in = "anySimpleType anyURI base64Binary boolean byte date dateTime decimal double duration ENTITY float gDay gMonth gMonthDay gYear gYearMonth hexBinary ID IDREF int integer language long Name NCName negativeInteger NMTOKEN nonNegativeInteger nonPositiveInteger normalizedString positiveInteger short string time token unsignedByte unsignedInt unsignedLong unsignedShort";
            built_in.split(' ').map(|name| format!(r#"
<xs:simpleType name="{name}"><xs:restriction base="xs:{name}"/></xs:simpleType>
<xs:simpleType name="ListOf{name}"><xs:list itemType="xs:{name}"/></xs:simpleType>
<xs:simpleType name="Other{name}"><xs:restriction base="t:{name}"/></xs:simpleType>
<xs:complexType name="Text{name}"><xs:simpleContent><xs:extension base="t:{name}"><xs:attribute name="A" type="xs:{name}" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:complexType name="Each{name}"><xs:choice maxOccurs="unbounded"><xs:element name="A" type="xs:{name}"/><xs:element name="B" type="t:{name}"/><xs:element name="C" type="t:ListOf{name}"/><xs:element name="D" type="t:Text{name}"/></xs:choice><xs:attribute name="E" type="t:ListOf{name}"/></xs:complexType>
<xs:element name="{name}" type="xs:{name}"/>
"#)).collect::<String>()
        }),
        types("unions_and_restrictions_of_restrictions", r#"
<xs:simpleType name="A"><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType>
<xs:simpleType name="B"><xs:restriction base="t:A"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
<xs:simpleType name="C"><xs:restriction base="xs:string"><xs:pattern value="[a-z]{2}"/><xs:pattern value="\d+(\.\d+)?"/><xs:length value="2"/></xs:restriction></xs:simpleType>
<xs:simpleType name="U"><xs:union memberTypes="xs:int xs:boolean t:C"/></xs:simpleType>
<xs:simpleType name="V"><xs:union><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="1"/></xs:restriction></xs:simpleType><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="5"/></xs:restriction></xs:simpleType></xs:union></xs:simpleType>
<xs:complexType name="Holder"><xs:simpleContent><xs:extension base="t:U"><xs:attribute name="A" type="t:B"/><xs:attribute name="V" type="t:V" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
"#),
        types("patterns_and_bounds_at_the_limits", {
            let patterns = ["", "()", "a||b", ".{0}", r"[^\s\S]", r"\w*\W", r"[\i-[:]][\c-[:]]*", "^$", r"[-a][a-][\--z]", r"(\p{L}|\P{Lu}){2,}"];
            let patterns: String = patterns.iter().enumerate().map(|(number, pattern)| format!(r#"
<xs:simpleType name="P{number}"><xs:restriction base="xs:Name"><xs:pattern value="{pattern}"/></xs:restriction></xs:simpleType>
"#)).collect();
            format!(r#"{patterns}
<xs:simpleType name="D"><xs:restriction base="xs:decimal"><xs:minExclusive value="-.5"/><xs:totalDigits value="18446744073709551615"/><xs:fractionDigits value="0"/></xs:restriction></xs:simpleType>
<xs:simpleType name="E"><xs:restriction base="t:D"><xs:maxInclusive value=" +99. "/></xs:restriction></xs:simpleType>
<xs:simpleType name="F"><xs:restriction base="xs:date"><xs:minInclusive value="-0001-01-01Z"/></xs:restriction></xs:simpleType>
<xs:simpleType name="G"><xs:restriction base="xs:time"><xs:maxExclusive value="24:00:00"/></xs:restriction></xs:simpleType>
<xs:simpleType name="U"><xs:union memberTypes="t:D t:E t:F t:G xs:negativeInteger xs:positiveInteger xs:IDREFS xs:hexBinary t:P0"/></xs:simpleType>
<xs:simpleType name="L"><xs:list itemType="t:E"/></xs:simpleType>
<xs:complexType name="Holder"><xs:simpleContent><xs:extension base="t:U"><xs:attribute name="A" type="t:L"/><xs:attribute name="B" type="t:E" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
"#)
        }),
        types("enumerations_without_and_with_many_values", {
            let values: String = (0..2_000).map(|number| format!("<xs:enumeration value=\"Value{number}\"/>")).collect();
            format!("<xs:simpleType name=\"Many\"><xs:restriction base=\"xs:string\">{values}</xs:restriction></xs:simpleType>\n<xs:simpleType name=\"OfNumbers\"><xs:restriction base=\"xs:int\"><xs:enumeration value=\"1\"/></xs:restriction></xs:simpleType>\n<xs:simpleType name=\"WithEmpty\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"\"/></xs:restriction></xs:simpleType>")
        }),
    ]
}

/// Types whose content does not fit the type that they name, and choices that cannot be read.
fn wrong_content_cases() -> Vec<Case> {
    let complex = |more: &str| format!(r#"
<xs:complexType name="C"><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:complexType>
<xs:complexType name="S"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>
{more}
"#);
    vec![
        types("attribute_of_a_complex_type", complex(r#"<xs:complexType name="H"><xs:attribute name="B" type="t:C"/></xs:complexType>"#))
            .refused("types.xsd:4: type t:H: expected a simple type, found the complex type t:C"),
        types("global_attribute_of_a_complex_type", complex(r#"<xs:attribute name="B" type="t:C"/>"#))
            .refused("types.xsd:4: attribute t:B: expected a simple type, found the complex type t:C"),
        types("list_of_a_complex_type", complex(r#"<xs:simpleType name="L"><xs:list itemType="t:C"/></xs:simpleType>"#))
            .refused("types.xsd:4: type t:L: expected a simple type, found the complex type t:C"),
        types("elements_in_an_extension_of_a_text", complex(r#"<xs:complexType name="H"><xs:complexContent><xs:extension base="t:S"><xs:sequence><xs:element name="A" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>"#))
            .refused("types.xsd:4: type t:H: t:S has simple content; use xs:simpleContent, without elements"),
        types("text_in_an_extension_of_elements", complex(r#"<xs:complexType name="H"><xs:simpleContent><xs:extension base="t:C"><xs:attribute name="B" type="xs:int"/></xs:extension></xs:simpleContent></xs:complexType>"#))
            .refused("types.xsd:4: type t:H: t:C does not have simple content; use xs:complexContent"),
        types("choice_without_alternatives", "\n<xs:complexType name=\"H\"><xs:choice/></xs:complexType>")
            .refused("types.xsd:2: type t:H: expected an alternative in xs:choice, found none; add one, or remove the xs:choice"),
        types("repeated_choice_with_a_wildcard", "\n<xs:complexType name=\"H\"><xs:choice maxOccurs=\"2\"><xs:element name=\"A\" type=\"xs:int\"/><xs:any namespace=\"##other\"/></xs:choice></xs:complexType>")
            .refused("types.xsd:2: type t:H: unsupported repeated choice with an alternative that is not a single element; replace each xs:any in the choice with the elements that the xs:any allows"),
    ]
}

fn refused_cases() -> Vec<Case> {
    vec![
        types("type_beside_ref", r#"
<xs:element name="B" type="xs:int"/><xs:complexType name="A"><xs:sequence>
<xs:element ref="t:B" type="xs:string"/></xs:sequence></xs:complexType>
"#).refused("types.xsd:3: type t:A: unexpected \"type\" beside \"ref\"; remove the type"),
        types("occurrence_of_a_global_element", r#"
<xs:element name="B" type="xs:int" minOccurs="0"/>
"#).refused("types.xsd:2: element t:B: unexpected \"minOccurs\" of a global declaration; remove it"),
        types("repeated_group", r#"
<xs:group name="G"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:group>
<xs:complexType name="Holder">
  <xs:sequence>
    <xs:group ref="t:G" maxOccurs="2"/>
  </xs:sequence>
</xs:complexType>
"#).refused("types.xsd:5: type t:Holder: unsupported repeated reference to a group; replace it with a repeated xs:choice of the elements, which also accepts every document that this construct accepts"),
        types("repeated_sequence_in_a_group", r#"
<xs:group name="G">
  <xs:sequence maxOccurs="unbounded"><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:string"/></xs:sequence>
</xs:group>
<xs:complexType name="Holder"><xs:group ref="t:G"/></xs:complexType>
"#).refused("types.xsd:3: group t:G: unsupported repeated sequence of several elements; replace it with a repeated xs:choice of the elements, which also accepts every document that this construct accepts"),
        types("same_group_twice", r#"
<xs:group name="G">
  <xs:sequence>
    <xs:element name="A" type="xs:string"/>
  </xs:sequence>
</xs:group>
<xs:complexType name="Holder"><xs:sequence><xs:group ref="t:G"/><xs:group ref="t:G"/></xs:sequence></xs:complexType>
"#).refused("types.xsd:4: type t:Holder: unsupported second declaration of the element t:A in a type and its base types; declare it once: in a sequence, let maxOccurs of the first allow both, which must then be side by side; for alternatives that share it, use a sequence of optional elements"),
        types("same_alternative_twice", r#"
<xs:complexType name="Holder"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="A" type="xs:int"/></xs:choice></xs:complexType>
"#).refused("types.xsd:2: element t:A: unsupported second declaration of the element t:A in a type and its base types; declare it once: in a sequence, let maxOccurs of the first allow both, which must then be side by side; for alternatives that share it, use a sequence of optional elements"),
        types("attribute_of_two_groups_that_differ", r#"
<xs:attributeGroup name="G"><xs:attribute name="B" type="xs:int"/></xs:attributeGroup>
<xs:attributeGroup name="H"><xs:attribute name="B" type="xs:string"/></xs:attributeGroup>
<xs:complexType name="Holder"><xs:attributeGroup ref="t:G"/><xs:attributeGroup ref="t:H"/></xs:complexType>
"#).refused("types.xsd:2: type t:Holder: attribute \"B\" has two different declarations in the type, its attribute groups or its base types; remove one"),
        types("attribute_of_two_groups", r#"
<xs:attributeGroup name="G"><xs:attribute name="B" type="xs:int"/></xs:attributeGroup>
<xs:attributeGroup name="H"><xs:attribute name="B" type="xs:int"/></xs:attributeGroup>
<xs:complexType name="Holder"><xs:attributeGroup ref="t:G"/><xs:attributeGroup ref="t:H"/></xs:complexType>
"#),
        types("unions_of_unions", {
            let union = |number: usize| format!("<xs:simpleType name=\"U{number}\"><xs:union memberTypes=\"t:U{0} t:U{0}\"/></xs:simpleType>", number + 1);
            let unions: String = (0..28).map(union).collect();
            format!("{unions}<xs:simpleType name=\"U28\"><xs:restriction base=\"xs:int\"/></xs:simpleType>")
        }),
        types("more_than_64_required_elements", {
            let elements: String = (0..65).map(|number| format!("<xs:element name=\"E{number}\" type=\"xs:int\"/>")).collect();
            format!("\n<xs:complexType name=\"Holder\">\n<xs:sequence>{elements}</xs:sequence></xs:complexType>")
        }).refused("types.xsd:2: type t:Holder: expected at most 64 required elements and attributes, found 65; make some optional"),
    ]
}
