//! Wildcards: the elements and attributes that they accept in reading and in writing.

use ews_bindings::types::{EncryptedDataContainer, RequestServerVersion};
use ews_bindings::xml::{AnyAttribute, Element, RawXml, ReadOptions, WriteOptions};
use ews_bindings::{ErrorKind, types};
use ews_tests::TYPES;

/// An element with one wildcard for elements of other namespaces.
const CONTAINER: Element<EncryptedDataContainer> = Element::new("t:EncryptedDataContainer");

fn raw(text: &str) -> RawXml {
    text.parse().expect("the XML is an element")
}

#[test]
fn attribute_that_the_wildcard_excludes_is_not_written() {
    let mut header = RequestServerVersion::new("Exchange2013".into());
    let element = types::elements::REQUEST_SERVER_VERSION;
    let soap = |name| AnyAttribute::new("http://schemas.xmlsoap.org/soap/envelope/", name, "1");
    for attributes in [
        vec![AnyAttribute::new("", "xmlns", "urn:x")],
        vec![AnyAttribute::new("", "Version", "Exchange2010")],
        vec![AnyAttribute::new("urn:other", "a", "1")],
        vec![soap("a:b")],
        vec![soap("a"), soap("b"), soap("a")],
    ] {
        header.any_attributes = attributes;
        let error = element.write(&header, WriteOptions::new()).expect_err("the attribute is excluded");
        assert_eq!(error.kind(), ErrorKind::Unexpected);
    }
    header.any_attributes = vec![soap("mustUnderstand"), soap("actor")];
    let text = element.write(&header, WriteOptions::new()).expect("the wildcard accepts both attributes");
    assert_eq!(element.read(&text, ReadOptions::new()).expect("the written header can be read"), header);
}

#[test]
fn element_of_the_target_namespace_is_refused_by_a_wildcard_of_other_namespaces() {
    let read = |content: &str| {
        let text = format!("<t:EncryptedDataContainer {TYPES}>{content}</t:EncryptedDataContainer>");
        CONTAINER.read(&text, ReadOptions::new().strict())
    };
    let messages = "http://schemas.microsoft.com/exchange/services/2006/messages";
    let container = read(&format!("<x xmlns=\"{messages}\"/>")).expect("the wildcard accepts the element");
    assert_eq!(container.any.len(), 1);
    assert!(read("<t:x/>").is_err());
}

#[test]
fn elements_of_a_wildcard_are_written_only_if_accepted() {
    let one = vec![raw("<x xmlns='urn:a'/>")];
    assert!(CONTAINER.write(&EncryptedDataContainer::new(one.clone()), WriteOptions::new()).is_ok());
    let empty = format!("<t:EncryptedDataContainer {TYPES}/>");
    let error = CONTAINER.read(&empty, ReadOptions::new()).expect_err("an element is required");
    assert_eq!(error.kind(), ErrorKind::Missing);
    for any in
        [vec![], [one.clone(), one].concat(), vec![raw(&format!("<t:x {TYPES}/>"))], vec![RawXml::default()]]
    {
        assert!(CONTAINER.write(&EncryptedDataContainer::new(any), WriteOptions::new()).is_err());
    }
}
