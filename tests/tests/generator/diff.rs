//! The changes between two schemas, as text and JSON.

use ews_codegen::Diff;
use ews_tests::shared;

use super::import_versions::{server, temporary};

fn diff(old: &str, new: &str) -> Diff {
    let folder = ews_tests::root().join("tests/history");
    Diff::load(&folder.join(old), &folder.join(new)).expect("both schemas load")
}

#[test]
fn versions_are_compared_as_text() {
    let all = [
        diff("Exchange2007_SP1", "Exchange2010_SP1"),
        diff("Exchange2010_SP1", "V2016_10_10"),
        diff("V2016_10_10", "Exchange2007_SP1"),
    ];
    insta::assert_snapshot!(all.map(|diff| diff.to_string()).join("\n"));
}

#[test]
fn versions_are_compared_as_json() {
    insta::assert_snapshot!(
        diff("Exchange2010_SP1", "V2016_10_10").to_json().expect("the diff is serialized")
    );
}

#[test]
fn schema_compared_with_itself_is_unchanged() {
    let same = diff("V2016_10_10", "V2016_10_10");
    assert!(same.changes.is_empty() && !same.breaks());
}

#[test]
fn older_schema_that_is_named_by_its_folder_is_compared_as_it_is() {
    let all = temporary();
    let types = |element: &str| {
        format!(
            "<xs:complexType name=\"A\"><xs:sequence><xs:element name=\"B\" type=\"xs:int\"/>{element}</xs:sequence>\
             </xs:complexType>"
        )
    };
    let new = server(&all, "new", Some("V2018_01_08"), &types(""));
    let old = server(&all, "V2016_10_10", None, &types("<xs:element name=\"C\" type=\"xs:int\"/>"));
    let text = Diff::load(&new, &old).expect("both schemas load").to_string();
    // A later version would have `c: Option<i32>`.
    assert!(text.starts_with("V2018_01_08 -> V2016_10_10") && text.contains("c: i32"), "{text}");
}

#[test]
fn neighbouring_published_versions_are_compared() {
    let Some(folder) = shared::folder("schemas") else { return };
    let old = folder.join("Exchange2010_SP1");
    let diff = Diff::load(&old, &folder.join("Exchange2010_SP2")).expect("both schemas load");
    insta::assert_snapshot!(diff);
}

/// The changes from one type `t:A` to another, given by the elements inside, as text.
fn between(before: &str, after: &str) -> String {
    let in_type = |inside: &str| {
        format!("<xs:complexType name=\"A\"><xs:sequence>{inside}</xs:sequence></xs:complexType>")
    };
    between_types(&in_type(before), &in_type(after))
}

/// The changes from one small schema to another, as text.
fn between_types(before: &str, after: &str) -> String {
    let all = temporary();
    let before = server(&all, "before", Some("V"), before);
    let after = server(&all, "after", Some("V"), after);
    let diff = Diff::load(&before, &after).expect("both schemas load");
    let changes = diff.changes.iter().map(|change| format!("{:?} {change}", change.effect));
    let rust = diff.rust.iter().map(|change| format!("{:?} in Rust {change}", change.effect));
    changes.chain(rust).collect::<Vec<_>>().join("\n")
}

#[test]
fn small_changes_of_elements_and_groups_are_listed() {
    let element = |name: &str, more: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\" {more}/>");
    let (b, c, d) = (element("B", ""), element("C", ""), element("D", ""));
    let choice = |inside: &str| format!("<xs:choice>{inside}</xs:choice>");
    let all = [
        // A required element beside a choice.
        between(&choice(&(b.clone() + &c)), &(choice(&(b.clone() + &c)) + &d)),
        // An element that moves into a choice.
        between(&b, &choice(&(b.clone() + &c))),
        between(&b, &element("B", "nillable=\"true\"")),
        between(&element("B", "default=\"1\""), &element("B", "default=\"2\"")),
        between(&(b.clone() + &c), &(c.clone() + &b)),
        // A choice that is the whole content becomes a sequence.
        between(&choice(&(b.clone() + &c)), &(b.clone() + &c)),
        between(&b, &element("B", "minOccurs=\"0\" maxOccurs=\"5\"")),
        between(&b, &element("B", "minOccurs=\"0\" maxOccurs=\"0\"")),
    ];
    insta::assert_snapshot!(all.join("\n\n"));
}

#[test]
fn element_that_moves_to_another_group_of_the_same_kind_is_listed() {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\" minOccurs=\"0\"/>");
    let optional = |names: &[&str]| {
        format!(
            "<xs:sequence minOccurs=\"0\">{}</xs:sequence>",
            names.iter().map(|name| element(name)).collect::<String>()
        )
    };
    let plain = |names: &[&str]| {
        format!("<xs:sequence>{}</xs:sequence>", names.iter().map(|name| element(name)).collect::<String>())
    };
    let choice =
        |first: &[&str], second: &[&str]| format!("<xs:choice>{}{}</xs:choice>", plain(first), plain(second));
    let all = [
        between(&optional(&["B", "C"]), &(optional(&["B"]) + &optional(&["C"]))),
        between(&choice(&["B", "C"], &["D", "E"]), &choice(&["B"], &["C", "D", "E"])),
        // Optional elements in an optional group: Rust stays the same.
        between(&plain(&["B", "C"]), &optional(&["B", "C"])),
    ];
    insta::assert_snapshot!(all.join("\n\n"));
}

#[test]
fn changes_of_an_attribute_group_are_listed() {
    let group = |inside: &str| {
        format!(
            "<xs:attributeGroup name=\"G\">{inside}</xs:attributeGroup>\
             <xs:attributeGroup name=\"H\"><xs:attribute name=\"a\" type=\"xs:int\"/></xs:attributeGroup>\
             <xs:complexType name=\"A\"><xs:attributeGroup ref=\"t:G\"/></xs:complexType>"
        )
    };
    let all = [
        between_types(&group("<xs:anyAttribute/>"), &group("<xs:anyAttribute namespace=\"##other\"/>")),
        between_types(&group(""), &group("<xs:attributeGroup ref=\"t:H\"/>")),
    ];
    insta::assert_snapshot!(all.join("\n\n"));
}

#[test]
fn another_order_of_wildcards_and_groups_is_listed() {
    let any = "<xs:any namespace=\"##other\" minOccurs=\"0\"/>";
    let element = "<xs:element name=\"B\" type=\"xs:int\"/>";
    insta::assert_snapshot!(between(&format!("{element}{any}"), &format!("{any}{element}")));
}

/// A choice loses the methods for the common base of its alternatives, and the conversions from a choice with fewer.
#[test]
fn methods_and_conversions_that_a_choice_loses_are_listed() {
    let derived = |name: &str| {
        format!(
            "<xs:complexType name=\"{name}\"><xs:complexContent><xs:extension base=\"t:Item\"/></xs:complexContent>\
             </xs:complexType>"
        )
    };
    let schema = |few: &str, many: &str| {
        let choice = |name: &str, alternatives: &str| {
            format!("<xs:complexType name=\"{name}\"><xs:choice>{alternatives}</xs:choice></xs:complexType>")
        };
        let element = |name: &str, ty: &str| format!("<xs:element name=\"{name}\" type=\"{ty}\"/>");
        let (a, b, c) = (element("A", "t:A"), element("B", "t:B"), element("C", "t:C"));
        let base =
            "<xs:complexType name=\"Item\"><xs:attribute name=\"Id\" type=\"xs:string\"/></xs:complexType>";
        base.to_owned()
            + &["A", "B", "C"].map(derived).concat()
            + &choice("Few", &format!("{a}{b}{few}"))
            + &choice("Many", &format!("{a}{b}{c}{many}"))
    };
    let number = "<xs:element name=\"Number\" type=\"xs:int\"/>";
    let text = "<xs:element name=\"Text\" type=\"xs:string\"/>";
    insta::assert_snapshot!(between_types(&schema("", ""), &schema(number, text)));
}

#[test]
fn changes_of_simple_types_are_listed() {
    let simple =
        |inside: &str| format!("<xs:element name=\"B\"><xs:simpleType>{inside}</xs:simpleType></xs:element>");
    let least = |least: u32| {
        simple(&format!(
            "<xs:restriction base=\"xs:int\"><xs:minInclusive value=\"{least}\"/></xs:restriction>"
        ))
    };
    let values = |values: &[&str]| {
        let value = |value: &&str| format!("<xs:enumeration value=\"{value}\"/>");
        let values: String = values.iter().map(value).collect();
        simple(&format!("<xs:restriction base=\"xs:string\">{values}</xs:restriction>"))
    };
    let all = [
        between(&least(1), &least(2)),
        between(&simple("<xs:list itemType=\"xs:int\"/>"), "<xs:element name=\"B\" type=\"xs:int\"/>"),
        between("<xs:element name=\"B\" type=\"xs:int\"/>", "<xs:element name=\"B\" type=\"xs:long\"/>"),
        between(&values(&["b", "c", "d"]), &values(&["a", "d", "b"])),
    ];
    insta::assert_snapshot!(all.join("\n\n"));
}

/// `FindPeople` needs its view for `PagedOperation`, and `GetItem` its ids for `BatchOperation`.
#[test]
fn traits_that_a_request_loses_are_listed() {
    let optional = |text: &str, of: &str, element: &str| {
        let start = text.find(&format!("complexType name=\"{of}\"")).expect("the type is there");
        let (before, from) = text.split_at(start);
        let element = format!("<xs:element name=\"{element}\"");
        assert!(from.contains(&element));
        before.to_owned() + &from.replacen(&element, &format!("{element} minOccurs=\"0\""), 1)
    };
    insta::assert_snapshot!(rust_changes("messages.xsd", |text| {
        optional(&optional(text, "FindPeopleType", "IndexedPageItemView"), "GetItemType", "ItemIds")
    }));
}

#[test]
fn fields_that_the_headers_lose_are_listed() {
    let changes = rust_changes("operations.toml", |text| text.replace("\"t:ManagementRole\", ", ""));
    assert_eq!(changes, "- soap::RequestHeader.management_role: Option<ManagementRole>");
    let changes = rust_changes("operations.toml", |text| text.replace("\"t:ServerVersionInfo\"", ""));
    assert_eq!(changes, "- soap::ResponseHeader: struct");
}

/// The changes in Rust after a change of one file of `schemas`.
fn rust_changes(changed: &str, change: impl Fn(&str) -> String) -> String {
    let schemas = ews_tests::root().join("schemas");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for file in ["types.xsd", "messages.xsd", "operations.toml", "wire.toml", "properties.toml"] {
        let text = std::fs::read_to_string(schemas.join(file)).expect("the file is read");
        let text = if file == changed { change(&text) } else { text };
        std::fs::write(folder.path().join(file), text).expect("the file is written");
    }
    let overrides = std::fs::read(schemas.join("overrides.toml")).unwrap_or_default();
    std::fs::write(folder.path().join("overrides.toml"), overrides).expect("the file is written");
    let diff = Diff::load(&schemas, folder.path()).expect("both schemas load");
    diff.rust.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn change_that_does_not_change_the_rust_type_is_not_breaking() {
    let group =
        "<xs:attributeGroup name=\"G\"><xs:attribute name=\"a\" type=\"xs:int\"/></xs:attributeGroup>";
    let ty = |inside: &str| format!("{group}<xs:complexType name=\"A\">{inside}</xs:complexType>");
    let element = "<xs:sequence><xs:element name=\"B\" type=\"xs:int\" minOccurs=\"0\"/></xs:sequence>";
    let reference = "<xs:attributeGroup ref=\"t:G\"/>";
    let wildcard = |more: &str| ty(&format!("<xs:anyAttribute {more}/>"));
    let any = |more: &str| ty(&format!("<xs:sequence><xs:any minOccurs=\"0\" {more}/></xs:sequence>"));
    let all = [
        between_types(&ty(reference), &ty(&format!("{element}{reference}"))),
        between_types(&wildcard("processContents=\"strict\""), &wildcard("processContents=\"lax\"")),
        between_types(&any(""), &any("maxOccurs=\"unbounded\"")),
    ];
    insta::assert_snapshot!(all.join("\n\n"));
}

#[test]
fn second_element_of_a_type_removes_the_trait_root() {
    let ty = "<xs:complexType name=\"AType\"><xs:attribute name=\"Id\"/></xs:complexType>";
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"t:AType\"/>");
    let one = format!("{ty}{}", element("A"));
    let text = between_types(&one, &format!("{one}{}", element("B")));
    assert!(text.contains("Breaking in Rust - types::A implements Root"), "{text}");
}

#[test]
fn sequence_around_a_choice_is_no_breaking_change() {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
    let choice = format!("<xs:choice>{}{}</xs:choice>", element("B"), element("C"));
    let (plain, wrapped) =
        (element("D") + &choice, format!("{}<xs:sequence>{choice}</xs:sequence>", element("D")));
    assert_eq!([between(&plain, &wrapped), between(&wrapped, &plain)], ["", ""]);
}

#[test]
fn anonymous_member_of_a_union_stays_the_same_beside_another_member() {
    let union = |members: &str| {
        format!(
            "<xs:simpleType name=\"A\"><xs:union memberTypes=\"{members}\"><xs:simpleType>\
             <xs:restriction base=\"xs:string\"><xs:pattern value=\"x+\"/></xs:restriction></xs:simpleType></xs:union>\
             </xs:simpleType>"
        )
    };
    let text = between_types(&union("xs:unsignedShort"), &union("xs:unsignedShort xs:unsignedInt"));
    assert!(!text.contains("t:A/"), "{text}");
}

#[test]
fn folder_of_a_server_is_compared_with_the_overrides_of_the_other_folder() {
    let all = temporary();
    let types = "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"a b\"/>\
                 <xs:enumeration value=\"a-b\"/></xs:restriction></xs:simpleType>";
    let old = server(&all, "old", Some("V2010_01_01"), types);
    let new = server(&all, "new", Some("V2011_01_01"), types);
    Diff::load(&old, &new).expect_err("two values have one name");
    std::fs::write(old.join("overrides.toml"), "[values.\"t:A\"]\n\"a-b\" = \"WithHyphen\"\n")
        .expect("the file is written");
    let diff = Diff::load(&old, &new).unwrap_or_else(|error| panic!("{error}"));
    assert!(diff.changes.is_empty() && diff.rust.is_empty(), "{diff}");
    let new =
        server(&all, "newer", Some("V2012_01_01"), &types.replace("<xs:enumeration value=\"a-b\"/>", ""));
    let diff = Diff::load(&old, &new).unwrap_or_else(|error| panic!("{error}"));
    assert!(diff.to_string().contains("t:A=a-b"), "{diff}");
}
