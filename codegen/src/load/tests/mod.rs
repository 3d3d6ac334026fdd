//! Tests of loading as a whole, with schemas in texts.

mod errors;

use super::*;
use crate::schema::{Content, Facet, Name, Namespace, Particle, Property, Term, Type, Variety, Versions};

/// Loads a `types.xsd` with these components; the first component is on line 4.
fn load_types(components: &str) -> Result<Schema> {
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:h=\"urn:ews-codegen:history\"\n \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" h:versions=\"V1 V2 V3\"\n \
         targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\">\n{components}\n</xs:schema>"
    );
    from_texts(|file| (file == "types.xsd").then(|| text.clone()))
}

fn error(components: &str) -> String {
    load_types(components).expect_err("the schema is refused").to_string()
}

fn name(local: &str) -> Name {
    Name::new(Namespace::Types, local)
}

/// Loads 5,000 components, each made from its number and the number of the next one; the last is made from itself alone.
fn load_chain(component: impl Fn(usize, Option<usize>) -> String) {
    let components = (0..5000).map(|number| component(number, Some(number + 1).filter(|next| *next < 5000)));
    let components = components.collect::<Vec<_>>().join("\n");
    load_types(&components).expect("the chain is loaded");
}

#[test]
fn chain_of_five_thousand_extensions_is_loaded() {
    load_chain(|number, base| match base {
        Some(base) => format!(
            "<xs:complexType name=\"T{number}\"><xs:complexContent><xs:extension base=\"t:T{base}\"/>\
             </xs:complexContent></xs:complexType>"
        ),
        None => format!("<xs:complexType name=\"T{number}\"/>"),
    });
}

#[test]
fn chain_of_five_thousand_groups_is_loaded() {
    load_chain(|number, next| {
        let inner = next.map_or("<xs:any/>".to_owned(), |next| format!("<xs:group ref=\"t:G{next}\"/>"));
        format!("<xs:group name=\"G{number}\"><xs:sequence>{inner}</xs:sequence></xs:group>")
    });
}

#[test]
fn chain_of_five_thousand_attribute_groups_is_loaded() {
    load_chain(|number, next| {
        let inner = next.map(|next| format!("<xs:attributeGroup ref=\"t:G{next}\"/>"));
        format!("<xs:attributeGroup name=\"G{number}\">{}</xs:attributeGroup>", inner.unwrap_or_default())
    });
}

#[test]
fn chain_of_five_thousand_simple_types_is_loaded() {
    load_chain(|number, base| {
        let base = base.map_or("xs:string".to_owned(), |base| format!("t:S{base}"));
        format!("<xs:simpleType name=\"S{number}\"><xs:restriction base=\"{base}\"/></xs:simpleType>")
    });
}

#[test]
fn chain_of_five_thousand_substitution_heads_is_loaded() {
    load_chain(|number, head| {
        let head = head.map(|head| format!(" substitutionGroup=\"t:E{head}\"")).unwrap_or_default();
        format!("<xs:element name=\"E{number}\" type=\"xs:int\"{head}/>")
    });
}

#[test]
fn component_has_the_line_of_its_declaration() {
    let schema = load_types(
        "<xs:complexType name=\"A\">\n<xs:annotation><xs:documentation>x\n</xs:documentation></xs:annotation>\n\
         <xs:sequence>\n<!-- a comment -->\n<xs:element name=\"B\" type=\"xs:int\"/>\n\
         <xs:element name=\"C\">\n<xs:simpleType>\n<xs:restriction base=\"xs:string\">\n\
         <xs:enumeration value=\"V\"/>\n</xs:restriction></xs:simpleType></xs:element>\n</xs:sequence>\n\
         <xs:attribute name=\"D\" type=\"xs:int\"/>\n</xs:complexType>",
    )
    .expect("the schema is valid");
    let complex = schema.complex(&name("A")).expect("there is the type");
    assert_eq!((complex.location.file(), complex.location.line()), (Some("types.xsd"), Some(4)));
    assert_eq!(complex.attributes.own[0].location.line(), Some(16));
    let Content::Particle(Particle { location, term: Term::Sequence(inner), .. }) = &complex.content else {
        panic!("{complex:?}")
    };
    assert_eq!(location.line(), Some(7));
    assert_eq!(inner.iter().map(|inner| inner.location.line()).collect::<Vec<_>>(), [Some(9), Some(10)]);
    let Term::Element(element) = &inner[1].term else { panic!("{inner:?}") };
    assert_eq!(element.location.line(), Some(10));
    let crate::schema::TypeRef::Anonymous(definition) = &element.type_ref else { panic!("{element:?}") };
    let Type::Simple(simple) = &**definition else { panic!("{definition:?}") };
    assert_eq!(simple.location.line(), Some(11));
    let Variety::Restriction { facets, .. } = &simple.variety else { panic!("{simple:?}") };
    let [Facet::Enumeration(value)] = facets.as_slice() else { panic!("{facets:?}") };
    assert_eq!((value.location.line(), value.value.as_str()), (Some(13), "V"));
}

#[test]
fn component_has_the_history_of_its_declaration() {
    let schema = load_types(
        "<xs:complexType name=\"A\" h:in=\"V2..\"><xs:sequence>\
         <xs:element name=\"B\" type=\"xs:int\" h:in=\"V3\" h:type=\"xs:long@V1\"/></xs:sequence>\
         <xs:attribute name=\"C\" type=\"xs:int\" h:use=\"required@V1 V2\"/></xs:complexType>",
    )
    .expect("the schema is valid");
    assert_eq!(schema.versions, ["V1", "V2", "V3"]);
    let complex = schema.complex(&name("A")).expect("there is the type");
    assert_eq!(complex.history.present(3), Some(Versions(0b110)));
    let attribute = &complex.attributes.own[0].history;
    assert_eq!(attribute.in_version(1).collect::<Vec<_>>(), [&Property::Required(true)]);
    let Content::Particle(Particle { term: Term::Sequence(inner), .. }) = &complex.content else {
        panic!("{complex:?}")
    };
    assert_eq!(inner[0].history().present(3), Some(Versions(0b100)));
    let Term::Element(element) = &inner[0].term else { panic!("{inner:?}") };
    assert_eq!(&element.history, inner[0].history());
}

#[test]
fn element_in_a_wrong_parent_is_refused_with_its_line() {
    assert_eq!(
        error("<xs:complexType name=\"A\">\n<xs:element name=\"B\" type=\"xs:int\"/></xs:complexType>"),
        "types.xsd:5: element B: xs:element is not allowed in xs:complexType; it can be in xs:schema, xs:sequence, \
         xs:choice, xs:all"
    );
}

#[test]
fn type_with_two_contents_is_refused_with_its_line() {
    assert_eq!(
        error(
            "<xs:complexType name=\"A\"><xs:sequence><xs:any/></xs:sequence>\n<xs:choice/></xs:complexType>"
        ),
        "types.xsd:5: type t:A: expected one model group, xs:simpleContent or xs:complexContent, found two; remove one of them"
    );
    assert_eq!(
        error(
            "<xs:simpleType name=\"A\"><xs:list itemType=\"xs:int\"/>\n<xs:list itemType=\"xs:int\"/></xs:simpleType>"
        ),
        "types.xsd:4: type t:A: expected exactly one of xs:restriction, xs:list and xs:union, found several; keep one"
    );
}

#[test]
fn missing_attribute_is_refused_with_its_line() {
    let error = error(
        "<xs:complexType name=\"A\"><xs:complexContent>\n<xs:extension/></xs:complexContent></xs:complexType>",
    );
    assert!(error.starts_with("types.xsd:5: ") && error.contains("base"), "{error}");
}

#[test]
fn annotation_with_other_content_than_documentation_is_refused_with_its_line() {
    let own = |inside: &str| {
        error(&format!(
            "<xs:complexType name=\"A\">\n<xs:annotation>{inside}</xs:annotation></xs:complexType>"
        ))
    };
    assert_eq!(own("text"), "types.xsd:5: expected an element, found text");
    assert_eq!(own("<b/>"), "types.xsd:5: expected xs:appinfo or xs:documentation in xs:annotation, found b");
}

#[test]
fn annotation_that_nests_too_deep_is_refused_with_its_line() {
    let deep = format!("<xs:documentation>{}{}</xs:documentation>", "<b>".repeat(5000), "</b>".repeat(5000));
    assert_eq!(
        error(&format!("\n<xs:annotation>{deep}</xs:annotation>")),
        "types.xsd:5: unsupported depth of nesting; nest at most 64 elements"
    );
}

#[test]
fn foreign_attributes_and_comments_change_nothing() {
    let plain = load_types("<xs:element name=\"A\" type=\"xs:int\"/>").expect("the schema is valid");
    let other = load_types(
        "<!-- c --><?pi x?><xs:element xmlns:f=\"urn:f\" f:name=\"B\" id=\"i\" name=\"A\" type=\"xs:int\"/>",
    );
    assert_eq!(other.expect("the schema is valid").elements, plain.elements);
}

#[test]
fn attribute_in_the_namespace_of_xml_schema_is_refused() {
    assert_eq!(
        error("<xs:element name=\"A\" xs:type=\"xs:int\"/>"),
        "types.xsd:4: element A: unsupported attribute \"xs:type\" of xs:element; did you mean type?"
    );
}

#[test]
fn unknown_entity_in_an_attribute_is_reported_with_its_component() {
    assert_eq!(
        error("<xs:element name=\"A\" type=\"t:&nbsp;\"/>\n<xs:element name=\"B\" default=\"&b;\"/>"),
        "types.xsd:4: element A: unknown entity in type=\"t:&nbsp;\"; write the character itself\n\
         types.xsd:5: element B: unknown entity in default=\"&b;\"; write the character itself"
    );
}

#[test]
fn errors_of_all_components_are_reported() {
    let error = load_types(
        "<xs:complexType name=\"A\" mixed=\"true\" nilable=\"true\">\n<xs:sequence>text<xs:any/></xs:sequence>\n\
         <xs:assert><xs:sequence/></xs:assert></xs:complexType>\n<f xmlns=\"urn:f\"><g/></f>\n\
         <xs:complexType name=\"B\"><xs:annotation><b/></xs:annotation>\n\
         <xs:any><xs:assert/></xs:any></xs:complexType>\n<xs:element name=\"C\" type=\"t:Nowhere\"/>",
    )
    .expect_err("the schema is refused");
    let expected = "\
        types.xsd:4: complexType A: unsupported mixed=\"true\"; remove it if the elements have no text between them\n\
        types.xsd:4: complexType A: unsupported attribute \"nilable\" of xs:complexType; remove it\n\
        types.xsd:5: expected an element, found text\n\
        types.xsd:6: complexType A: unsupported element \"xs:assert\"; remove it\n\
        types.xsd:7: unsupported element \"f\" outside the namespace of XML Schema; remove it, or put it into xs:appinfo\n\
        types.xsd:8: expected xs:appinfo or xs:documentation in xs:annotation, found b\n\
        types.xsd:9: any in complexType B: xs:any is not allowed in xs:complexType; it can be in xs:sequence, xs:choice";
    assert_eq!(error.to_string(), expected);
    assert_eq!((error.kind(), error.others().len()), (crate::error::ErrorKind::Unsupported, 6));
}

#[test]
fn errors_of_one_component_are_reported_together() {
    assert_eq!(
        error(
            "<xs:complexType name=\"A\"><xs:sequence>\n<xs:element name=\"B\" type=\"q:X\"/>\n\
             <xs:element ref=\"t:C\" type=\"xs:int\"/>\n<xs:element name=\"D\"><xs:simpleType>\
             <xs:list/></xs:simpleType></xs:element></xs:sequence>\n\
             <xs:attribute name=\"e\" ref=\"t:e\"/></xs:complexType>\n<xs:element name=\"C\" form=\"qualified\"/>"
        ),
        "types.xsd:5: type t:A: undeclared prefix in \"q:X\"; declare it with xmlns:q\n\
         types.xsd:6: type t:A: unexpected \"type\" beside \"ref\"; remove the type\n\
         types.xsd:7: type t:A: expected one item type: the attribute itemType or an xs:simpleType\n\
         types.xsd:8: type t:A: expected either name or ref; remove one of them, or add one\n\
         types.xsd:9: element t:C: unexpected \"form\" of a global declaration; remove it"
    );
}

#[test]
fn part_that_may_occur_once_is_refused_twice() {
    let derived = "<xs:complexContent><xs:extension base=\"t:A\"/></xs:complexContent>";
    assert_eq!(
        error(&format!(
            "<xs:complexType name=\"A\"><xs:anyAttribute/><xs:anyAttribute/></xs:complexType>\n\
             <xs:complexType name=\"B\">{derived}{derived}</xs:complexType>\n\
             <xs:complexType name=\"C\"><xs:simpleContent/></xs:complexType>\n\
             <xs:simpleType name=\"D\"><xs:restriction base=\"xs:int\"><xs:simpleType><xs:restriction base=\"xs:int\"/>\
             </xs:simpleType></xs:restriction></xs:simpleType>\n<xs:element name=\"e\" ref=\"t:f\"/>"
        )),
        "types.xsd:4: type t:A: expected one xs:anyAttribute, found two; remove one of them\n\
         types.xsd:5: type t:B: expected one model group, xs:simpleContent or xs:complexContent, found two; remove one of \
         them\n\
         types.xsd:6: type t:C: expected exactly one of xs:extension and xs:restriction, found none; add one\n\
         types.xsd:7: type t:D: expected one base type, found two; remove one of them\n\
         types.xsd:8: element t:e: unexpected \"ref\" of a global declaration; remove it"
    );
}

#[test]
fn errors_found_after_the_first_pass_are_reported_together() {
    assert_eq!(
        error(
            "<xs:simpleType name=\"A\"/>\n<xs:attribute name=\"B\" type=\"xs:int\"><xs:simpleType>\
             <xs:restriction base=\"xs:int\"/></xs:simpleType></xs:attribute>\n\
             <xs:element name=\"C\" type=\"t:A\"/>\n<xs:element name=\"D\" type=\"xs:numeric\"/>"
        ),
        "types.xsd:4: type t:A: expected exactly one of xs:restriction, xs:list and xs:union, found none; add one\n\
         types.xsd:5: attribute t:B: expected one type, found two; remove the attribute or the inner type\n\
         types.xsd:7: element t:D: unsupported built-in type \"xs:numeric\"; use \"xs:string\""
    );
    assert_eq!(
        error(
            "<xs:complexType name=\"A\"><xs:sequence><xs:element name=\"B\" type=\"t:X\"/>\n\
             <xs:element ref=\"t:Y\"/></xs:sequence></xs:complexType>\n<xs:element name=\"C\" type=\"t:Z\"/>"
        ),
        "types.xsd:4: type t:A: unknown type \"t:X\"\n\
         types.xsd:5: type t:A: unknown element \"t:Y\"\n\
         types.xsd:6: element t:C: unknown type \"t:Z\""
    );
}

#[test]
fn several_cycles_are_reported_together() {
    assert_eq!(
        error(
            "<xs:simpleType name=\"A\"><xs:list itemType=\"t:A\"/></xs:simpleType>\n\
             <xs:attributeGroup name=\"B\"><xs:attributeGroup ref=\"t:B\"/></xs:attributeGroup>"
        ),
        "types.xsd:4: type t:A: circular base, item or member types: t:A -> t:A; remove one of these references\n\
         types.xsd:5: attributeGroup t:B: circular references to attribute groups: t:B -> t:B; remove one of these references"
    );
}

/// Loads files from their names and texts.
fn load_files(files: &[(&str, String)]) -> Result<Schema> {
    from_texts(|file| files.iter().find(|(known, _)| *known == file).map(|(_, text)| text.clone()))
}

fn error_of_files(files: &[(&str, String)]) -> String {
    load_files(files).expect_err("the schema is refused").to_string()
}

/// A file of a namespace. The first component is on line 2.
fn file(namespace: &str, components: &str) -> String {
    format!(
        "<xs:schema xmlns:xs=\"{}\" targetNamespace=\"{namespace}\">\n{components}\n</xs:schema>",
        Namespace::Xs.uri()
    )
}

fn types(components: &str) -> String {
    file(Namespace::Types.uri(), components)
}

/// A file of the namespace `urn:a:shop`.
fn shop(components: &str) -> String {
    file("urn:a:shop", components)
}

const A: &str = "<xs:complexType name=\"A\"/>";

const IMPORT_SHOP: &str = "<xs:import namespace=\"urn:a:shop\" schemaLocation=\"shop.xsd\"/>";

#[test]
fn import_of_another_namespace_is_followed_if_a_reference_uses_the_namespace() {
    let element = "<xs:element xmlns:s=\"urn:a:shop\" name=\"B\" type=\"s:A\"/>";
    let files = |components: &str, shop: String| {
        [("types.xsd", types(&format!("{IMPORT_SHOP}{components}"))), ("shop.xsd", shop)]
    };
    let used = load_files(&files(element, shop(A))).expect("the schema is valid");
    assert_eq!(used.files, ["types.xsd", "shop.xsd"]);
    assert!(used.types.contains_key(&Name::new(Namespace::of_uri("urn:a:shop"), "A")));
    let unused = load_files(&files("", "<not-read/>".to_owned())).expect("the schema is valid");
    assert_eq!(unused.files, ["types.xsd"]);
    assert_eq!(
        error_of_files(&files(element, types(A))),
        format!(
            "shop.xsd:1: schema: targetNamespace: expected \"urn:a:shop\", the namespace in the xs:import of the file, \
             found {:?}; change one of them",
            Namespace::Types.uri()
        )
    );
}

#[test]
fn reference_to_a_namespace_without_a_file_is_refused_with_its_line() {
    let element = |uri: &str| format!("<xs:element xmlns:s=\"{uri}\" name=\"B\" type=\"s:A\"/>");
    let remedy = "import the namespace, with a schemaLocation that names a file in the schema folder";
    assert_eq!(
        error_of_files(&[("types.xsd", types(&format!("{IMPORT_SHOP}\n{}", element("urn:a:shop"))))]),
        format!(
            "types.xsd:3: element t:B: unknown type \"shop:A\" of the namespace \"urn:a:shop\"; {remedy}"
        )
    );
    let soap = "http://schemas.xmlsoap.org/soap/envelope/";
    assert_eq!(
        error_of_files(&[("types.xsd", types(&element(soap)))]),
        format!(
            "types.xsd:2: element t:B: unsupported reference \"s:A\" to the namespace {soap:?} of the protocol; \
             remove it, or use a wildcard"
        )
    );
}

#[test]
fn namespaces_with_one_last_part_get_different_prefixes() {
    let import = "<xs:import namespace=\"urn:b:shop\" schemaLocation=\"b.xsd\"/>\
                  <xs:element xmlns:a=\"urn:a:shop\" name=\"B\" type=\"a:A\"/>\
                  <xs:element xmlns:b=\"urn:b:shop\" name=\"C\" type=\"b:A\"/>";
    let schema = from_texts(|name| match name {
        "types.xsd" => Some(types(&format!("{IMPORT_SHOP}{import}"))),
        "shop.xsd" => Some(shop(A)),
        "b.xsd" => Some(shop(A).replace("urn:a:shop", "urn:b:shop")),
        _ => (name == "overrides.toml").then(|| "[types]\n\"shop_b:A\" = \"Other\"\n".to_owned()),
    });
    let schema = schema.expect("the schema is valid");
    let names: Vec<_> = schema.types.keys().map(ToString::to_string).collect();
    assert_eq!((names, schema.overrides.names.len()), (vec!["shop_a:A".into(), "shop_b:A".into()], 1));
}

#[test]
fn namespace_with_a_reference_to_a_character_is_imported() {
    let import = "<xs:import namespace=\"urn:a&amp;b\" schemaLocation=\"a.xsd\"/>\
                  <xs:element name=\"B\" type=\"q:A\" xmlns:q=\"urn:a&#38;b\"/>";
    let [xs, t] = [Namespace::Xs, Namespace::Types].map(Namespace::uri);
    let file = |uri: &str, content: &str| {
        format!("<xs:schema xmlns:xs=\"{xs}\" targetNamespace=\"{uri}\">{content}</xs:schema>")
    };
    let schema = from_texts(|name| match name {
        "types.xsd" => Some(file(t, import)),
        _ => (name == "a.xsd").then(|| file("urn:a&amp;b", "<xs:complexType name=\"A\"/>")),
    });
    assert_eq!(schema.expect("the schema is valid").files, ["types.xsd", "a.xsd"]);
}
