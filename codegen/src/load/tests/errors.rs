//! Errors about several components, and about whole files.

use super::*;

#[test]
fn circular_and_unknown_components_are_found_in_one_run() {
    let circular = "<xs:complexType name=\"A\"><xs:simpleContent><xs:extension base=\"t:A\"/></xs:simpleContent></xs:complexType>";
    let unknown = "<xs:element name=\"B\" type=\"t:Nope\"/>";
    assert_eq!(
        error(&format!("{circular}\n{unknown}")),
        "types.xsd:4: type t:A: circular base, item or member types: t:A -> t:A; remove one of these references\n\
         types.xsd:5: element t:B: unknown type \"t:Nope\""
    );
}

#[test]
fn default_of_an_attribute_that_is_not_optional_is_refused() {
    let attribute = |more: &str| {
        error(&format!(
            "<xs:complexType name=\"A\"><xs:attribute name=\"B\" type=\"xs:int\" default=\"1\" {more}/></xs:complexType>"
        ))
    };
    let expected =
        |other: &str| format!("types.xsd:4: type t:A: unexpected default beside {other}; remove one of them");
    assert_eq!(attribute("use=\"required\""), expected("use"));
    assert_eq!(attribute("use=\"prohibited\""), expected("use"));
    assert_eq!(attribute("fixed=\"1\""), expected("fixed"));
}

#[test]
fn second_root_element_is_refused() {
    let root = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
                targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\"/>";
    let text = format!("{root}\n{root}");
    let error =
        from_texts(|file| (file == "types.xsd").then(|| text.clone())).expect_err("the file is refused");
    assert_eq!(
        error.to_string(),
        "types.xsd:2: expected the end of the file, found another root element; copy the file from the server again"
    );
}

#[test]
fn reference_without_a_name_hides_no_other_error() {
    let content = "<xs:complexType name=\"A\">\n<xs:sequence><xs:group/></xs:sequence>\n<xs:attributeGroup/>\n\
                   <xs:attribute type=\"t:Nowhere\"/></xs:complexType>";
    let error = error(content);
    let lines: Vec<&str> =
        error.lines().map(|line| line.split_once("; ").map_or(line, |(fact, _)| fact)).collect();
    assert_eq!(
        lines,
        [
            "types.xsd:5: type t:A: missing ref",
            "types.xsd:6: type t:A: missing ref",
            "types.xsd:7: type t:A: expected either name or ref",
        ]
    );
}
