//! Tests of the references between files, with schemas in texts.

use super::*;
use crate::load::from_texts;
use crate::schema::Name;

/// Loads files from their names and texts.
fn load(files: &[(&str, String)]) -> Result<Schema> {
    from_texts(|file| files.iter().find(|(known, _)| *known == file).map(|(_, text)| text.clone()))
}

fn error(files: &[(&str, String)]) -> String {
    load(files).expect_err("the schema is refused").to_string()
}

/// A file with a target namespace. The first component is on line 2.
fn file(namespace: Namespace, components: &str) -> String {
    let declarations = format!("targetNamespace=\"{}\" elementFormDefault=\"qualified\"", namespace.uri());
    schema(&declarations, components)
}

fn types(components: &str) -> String {
    file(Namespace::Types, components)
}

fn schema(attributes: &str, components: &str) -> String {
    format!(
        "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{}\" xmlns:m=\"{}\" {attributes}>\n{components}\n</xs:schema>",
        Namespace::Xs.uri(),
        Namespace::Types.uri(),
        Namespace::Messages.uri()
    )
}

fn include(path: &str) -> String {
    format!("<xs:include schemaLocation=\"{path}\"/>")
}

fn import(namespace: Namespace, path: &str) -> String {
    format!("<xs:import namespace=\"{}\" schemaLocation=\"{path}\"/>", namespace.uri())
}

const A: &str = "<xs:complexType name=\"A\"/>";

#[test]
fn included_file_has_the_namespace_of_its_includer() {
    let files = [("types.xsd", types(&include("more.xsd"))), ("more.xsd", schema("", A))];
    let schema = load(&files).expect("the schema is valid");
    assert_eq!(schema.files, ["types.xsd", "more.xsd"]);
    let location = schema.types[&Name::new(Namespace::Types, "A")].location();
    assert_eq!((location.file(), location.line()), (Some("more.xsd"), Some(2)));
}

#[test]
fn file_without_a_namespace_is_loaded_for_each_namespace_that_includes_it() {
    let more = "<xs:complexType name=\"A\"><xs:sequence><xs:element name=\"B\" type=\"B\"/></xs:sequence>\
                </xs:complexType><xs:simpleType name=\"B\"><xs:restriction base=\"xs:string\"/></xs:simpleType>";
    let files = [
        ("types.xsd", types(&include("more.xsd"))),
        ("messages.xsd", file(Namespace::Messages, &include("./more.xsd"))),
        ("more.xsd", schema("", &(include("more.xsd") + more))),
    ];
    let schema = load(&files).expect("the schema is valid");
    assert_eq!(schema.files, ["types.xsd", "messages.xsd", "more.xsd"]);
    let names: Vec<String> = schema.types.keys().map(ToString::to_string).collect();
    assert_eq!(names, ["t:A", "t:B", "m:A", "m:B"]);
}

#[test]
fn spellings_of_one_path_and_circular_includes_are_one_file() {
    let spellings = ["sub/a.xsd", "./sub/a.xsd", "sub\\a.xsd", "x/../sub/%61.xsd"].map(include).concat();
    let more = [include("../types.xsd"), include("a.xsd"), include("../sub/a.xsd"), A.to_owned()].concat();
    let files = [("types.xsd", types(&spellings)), ("sub/a.xsd", types(&more))];
    assert_eq!(load(&files).expect("the schema is valid").files, ["types.xsd", "sub/a.xsd"]);
}

#[test]
fn import_of_a_file_in_a_namespace_of_ews_is_followed() {
    let imports = [
        import(Namespace::Types, "a.xsd"),
        import(Namespace::Types, "absent.xsd"),
        import(Namespace::Types, "http://host/a.xsd"),
        import(Namespace::Xml, "xml.xsd"),
        format!("<xs:import namespace=\"{}\"/>", Namespace::Types.uri()),
    ];
    let messages = file(Namespace::Messages, &(imports.concat() + "<xs:element name=\"B\" type=\"t:A\"/>"));
    let files = [("messages.xsd", messages), ("a.xsd", types(A)), ("xml.xsd", "<not-read/>".to_owned())];
    assert_eq!(load(&files).expect("the schema is valid").files, ["messages.xsd", "a.xsd"]);
}

#[test]
fn file_of_another_namespace_than_expected_is_refused() {
    let error = |reference: String, more: String| error(&[("types.xsd", types(&reference)), ("a.xsd", more)]);
    let messages = file(Namespace::Messages, A);
    assert_eq!(
        error(include("a.xsd"), messages),
        format!(
            "a.xsd:1: schema: targetNamespace: expected {:?}, the namespace of the including file, found {:?}; \
             change one of them",
            Namespace::Types.uri(),
            Namespace::Messages.uri()
        )
    );
    for (more, found) in [(types(A), &*format!("{:?}", Namespace::Types.uri())), (schema("", A), "none")] {
        assert_eq!(
            error(import(Namespace::Messages, "a.xsd"), more),
            format!(
                "a.xsd:1: schema: targetNamespace: expected {:?}, the namespace in the xs:import of the file, found \
                 {found}; change one of them",
                Namespace::Messages.uri()
            )
        );
    }
}

#[test]
fn link_that_cannot_be_followed_is_refused_with_its_line() {
    let import = "<xs:import schemaLocation=\"types.xsd\"/><xs:import schemaLocation=\"absent.xsd\"/>";
    let links = [include("a/b.xsd"), include("file:///b.xsd"), import.to_owned()];
    let files = [("types.xsd", types(&links.join("\n")))];
    assert_eq!(
        error(&files),
        "types.xsd:2: include: file \"a/b.xsd\" not found; copy it into the schema folder\n\
         types.xsd:3: include: unsupported URL \"file:///b.xsd\" in schemaLocation; copy the file into the \
         schema folder, and write its name as a relative path\n\
         types.xsd:4: import: unsupported import of a file without a namespace; declare its elements in the \
         types that use them, with form=\"unqualified\""
    );
}

#[test]
fn equal_definitions_in_two_files_are_one_component() {
    let all = "<xs:complexType name=\"A\"><xs:sequence><xs:element name=\"B\" type=\"t:B\"/></xs:sequence>\
               </xs:complexType>\
               <xs:simpleType name=\"B\"><xs:restriction base=\"xs:string\"/></xs:simpleType>\
               <xs:element name=\"C\" type=\"t:A\"/><xs:group name=\"D\"><xs:sequence/></xs:group>\
               <xs:attributeGroup name=\"E\"/>";
    let annotation = "<xs:annotation><xs:documentation>text</xs:documentation></xs:annotation>";
    let documented = all.replace("<xs:sequence>", &format!("\n{annotation}<xs:sequence id=\"i\">"));
    let files =
        [("types.xsd", types(&(include("a.xsd") + all))), ("a.xsd", types(&(documented + annotation)))];
    let schema = load(&files).expect("the schema is valid");
    assert_eq!(schema.types[&Name::new(Namespace::Types, "A")].location().file(), Some("types.xsd"));
    assert_eq!((schema.types.len(), schema.elements.len()), (2, 1));
}

#[test]
fn different_definitions_in_two_files_are_refused_with_both_places() {
    let error = |more: &str| {
        error(&[("types.xsd", types(&format!("{}\n{A}", include("a.xsd")))), ("a.xsd", types(more))])
    };
    let expected = "A: defined differently at types.xsd:3; make the definitions equal, or remove one of them";
    assert_eq!(
        error("<xs:complexType name=\"A\" abstract=\"true\"/>"),
        format!("a.xsd:2: complexType {expected}")
    );
    assert_eq!(
        error("<xs:simpleType name=\"A\"><xs:restriction base=\"xs:int\"/></xs:simpleType>"),
        format!("a.xsd:2: simpleType {expected}")
    );
}

#[test]
fn errors_of_all_files_are_reported() {
    let types = types(&format!(
        "{}<xs:element name=\"C\" type=\"t:InA\"/>\n<xs:element name=\"D\" type=\"t:InB\"/>\n\
         <xs:attribute name=\"E\" ref=\"t:E\"/>",
        ["a.xsd", "b.xsd", "c.xsd", "a.xsd"].map(include).concat()
    ));
    let files = [
        ("types.xsd", types),
        ("messages.xsd", "<xs:schema".to_owned()),
        ("a.xsd", schema("", "<xs:complexType name=\"InA\" mixed=\"true\"/>\n<xs:any/>")),
        ("b.xsd", "<html/>".to_owned()),
        ("services.wsdl", "<a></b>".to_owned()),
        ("wire.toml", "a".to_owned()),
    ];
    let error = error(&files);
    let starts = [
        "a.xsd:2: complexType InA: unsupported mixed",
        "a.xsd:3: any: xs:any is not allowed in xs:schema; it can be in xs:sequence, xs:choice",
        "b.xsd:1: expected the root element xs:schema, found html",
        "messages.xsd:1: not well-formed XML",
        "services.wsdl:1: expected the root element wsdl:definitions, found a; copy",
        "types.xsd:2: include: file \"c.xsd\"",
        "types.xsd:4: attribute t:E: expected either name or ref; remove one of them, or add one",
        "wire.toml:1: ",
    ];
    // The message about the TOML file has several lines.
    let lines: Vec<&str> = error.lines().filter(|line| line.contains(": ")).collect();
    assert_eq!(lines.len(), starts.len(), "{error}");
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start), "{error}");
    }
}
